package photoscope.vectors;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Arrays;

import photoscope.storage.FileMapping;

/**
 * Items of one size by ordinal, computed from the vectors: written as a file, read as memory. The file is kept
 * long enough for whole chunks (sparse where the system can), so that a mapping never has to be made anew and
 * never reaches beyond the end of the file. Writing goes through the file because a full disk is then an
 * exception and not a fault.
 */
final class DerivedFile {
    /** Items mapped at once. */
    static final int CHUNK = 1 << 14;

    private final Path path;
    private final int itemBytes;
    private final Arena arena;
    private final RandomAccessFile file;
    private final int found;
    private int count;
    @SuppressWarnings("VolatileArray") // replaced by a longer copy, never changed
    private volatile MemorySegment[] chunks = {};

    /** Opens it; a file with another header is emptied. */
    DerivedFile(Path path, FileHeader header, int itemBytes, Arena arena) throws IOException {
        this.path = path;
        this.itemBytes = itemBytes;
        this.arena = arena;
        this.file = new RandomAccessFile(path.toFile(), "rw");
        byte[] expected = header.encode();
        byte[] bytes = new byte[FileHeader.BYTES];
        if (file.length() >= bytes.length) {
            file.readFully(bytes);
        }
        if (!Arrays.equals(bytes, expected)) {
            file.setLength(0);
            file.write(expected);
        }
        this.found = (int) Math.min(Integer.MAX_VALUE, (file.length() - FileHeader.BYTES) / itemBytes);
    }

    /** Items the file was long enough for when it was opened. */
    int found() {
        return found;
    }

    int itemBytes() {
        return itemBytes;
    }

    /** Reads items that were found, from the file; before {@link #start}. */
    void readFound(int first, int number, byte[] into) throws IOException {
        file.seek(position(first));
        file.readFully(into, 0, number * itemBytes);
    }

    /** Forgets the items from a count on, durably, and maps those before; once. */
    void start(int newCount) throws IOException {
        long end = position(newCount);
        if (file.length() > end) {
            file.setLength(end);
            file.getFD().sync();
        }
        reach(newCount);
    }

    /** Writes items that follow one another, mapping room for them where there is none yet. */
    void write(int first, byte[] items, int number) throws IOException {
        reach(first + number);
        synchronized (file) {
            file.seek(position(first));
            file.write(items, 0, number * itemBytes);
        }
    }

    /** Writes over an item that is there; many threads may. */
    void rewrite(int ordinal, byte[] item) throws IOException {
        synchronized (file) {
            file.seek(position(ordinal));
            file.write(item, 0, itemBytes);
        }
    }

    private void reach(int newCount) throws IOException {
        count = Math.max(count, newCount);
        int needed = (int) ((count + (long) CHUNK - 1) / CHUNK);
        while (chunks.length < needed) {
            long from = position(chunks.length * CHUNK);
            long size = (long) CHUNK * itemBytes;
            if (file.length() < from + size) {
                file.setLength(from + size);
            }
            MemorySegment[] more = Arrays.copyOf(chunks, chunks.length + 1);
            more[chunks.length] = FileMapping.readOnly(path, from, size, arena);
            chunks = more;
        }
    }

    /** The memory of the chunk with this index; its first item is that of ordinal {@code index * CHUNK}. */
    MemorySegment chunk(int index) {
        return chunks[index];
    }

    /** Where an item begins in its chunk. */
    long offset(int ordinal) {
        return (long) (ordinal & CHUNK - 1) * itemBytes;
    }

    /** Copies one item out. */
    void read(int ordinal, byte[] into, int at) {
        MemorySegment.copy(chunk(ordinal / CHUNK), ValueLayout.JAVA_BYTE, offset(ordinal), into, at, itemBytes);
    }

    private long position(int ordinal) {
        return FileHeader.BYTES + (long) ordinal * itemBytes;
    }

    /** Returns when everything written is on the disk. */
    void force() throws IOException {
        file.getFD().sync();
    }

    /** Closes it and cuts the spare room off; the arena has to be closed before. */
    void close(int finalCount) throws IOException {
        try (file) {
            file.setLength(position(finalCount));
        }
    }

}
