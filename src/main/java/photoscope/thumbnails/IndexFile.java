package photoscope.thumbnails;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

import photoscope.storage.AppendFile;
import photoscope.storage.AtomicFile;
import photoscope.storage.Checksum;
import photoscope.storage.FileReads;

/**
 * Where thumbnails lie, so that opening need not read the packs. Entries follow the packs' order and are written
 * once the thumbnails are on the disk: whatever comes after the last entry is looked for in the packs. An entry,
 * big-endian: first 8 bytes of the hash, location (8), CRC-32C of both (4).
 */
final class IndexFile implements Closeable {
    static final String MAGIC = "PSTHUMBI";
    private static final int ENTRY = 20;
    private static final int ENTRIES_AT_ONCE = 1 << 14;

    private final Path path;
    private AppendFile file;
    private ByteBuffer pending = ByteBuffer.allocate(64 * ENTRY);

    IndexFile(Path path) throws IOException {
        this.path = path;
        this.file = new AppendFile(path);
    }

    /** What entries are handed to; false stops and cuts the index before that entry. */
    interface Sink {
        boolean entry(long key, long location) throws IOException;
    }

    /** Hands on all good entries of this store's; tells whether anything had to be thrown away. */
    boolean load(long storeId, Sink sink) throws IOException {
        byte[] header = new FileHeader(MAGIC, 0, storeId).encode();
        if (!hasHeader(header)) {
            restart(storeId);
            return true;
        }
        byte[] bytes = new byte[ENTRIES_AT_ONCE * ENTRY];
        try (FileReads reads = new FileReads(path, 1)) {
            long at = FileHeader.BYTES;
            while (file.length() - at >= ENTRY) {
                int count = (int) Math.min(ENTRIES_AT_ONCE, (file.length() - at) / ENTRY);
                reads.read(at, bytes, 0, count * ENTRY);
                int good = handOn(bytes, count, sink);
                at += (long) good * ENTRY;
                if (good < count) {
                    break;
                }
            }
            boolean surplus = at < file.length();
            if (surplus) {
                file.cut(at);
            }
            return surplus;
        }
    }

    private static int handOn(byte[] bytes, int count, Sink sink) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i < count; i++) {
            int at = i * ENTRY;
            if (buffer.getInt(at + 16) != Checksum.of(bytes, at, 16)
                    || !sink.entry(buffer.getLong(at), buffer.getLong(at + 8))) {
                return i;
            }
        }
        return count;
    }

    private boolean hasHeader(byte[] expected) throws IOException {
        if (file.length() < expected.length) {
            return false;
        }
        byte[] found = new byte[expected.length];
        try (FileReads reads = new FileReads(path, 1)) {
            reads.read(0, found, 0, found.length);
        }
        return Arrays.equals(found, expected);
    }

    /** Empties the index; all entries have to be noted again. */
    void restart(long storeId) throws IOException {
        file.close();
        AtomicFile.write(path, new FileHeader(MAGIC, 0, storeId).encode());
        file = new AppendFile(path);
    }

    /** Notes an entry, to be written by the next {@link #write}. */
    void add(long key, long location) {
        if (pending.remaining() < ENTRY) {
            pending = ByteBuffer.allocate(2 * pending.capacity()).put(pending.flip());
        }
        int at = pending.position();
        pending.putLong(key).putLong(location).putInt(Checksum.of(pending.array(), at, 16));
    }

    /** How many entries are noted and not written. */
    int pending() {
        return pending.position() / ENTRY;
    }

    /** Writes what was noted; the thumbnails have to be on the disk. What can't be written stays noted. */
    void write() throws IOException {
        if (pending() > 0) {
            file.append(pending.array(), 0, pending.position());
            pending.clear();
        }
    }

    /** Has the next opening make the index again from the packs. */
    void invalidate() throws IOException {
        file.overwrite(0, new byte[FileHeader.BYTES]);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
