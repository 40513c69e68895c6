package photoscope.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/**
 * A file that only grows at its end. A write that fails (a full disk) is taken back, so that the file ends
 * where it did before and later writes work once there is space. For one writing thread at a time.
 *
 * <p>It uses {@link RandomAccessFile} because an interrupt closes a {@code FileChannel} under everyone.
 */
public final class AppendFile implements Closeable {
    private final Path path;
    private final RandomAccessFile file;
    private long length;
    private boolean dirtyEnd;

    /** Opens or creates the file. */
    public AppendFile(Path path) throws IOException {
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), "rw");
        this.length = file.length();
    }

    /** Where the next bytes go: the end of what was wholly written. */
    public long length() {
        return length;
    }

    /** Adds bytes at the end, all of them or, when it throws, none. They may be lost until {@link #force}. */
    public void append(byte[] bytes, int offset, int count) throws IOException {
        if (dirtyEnd) {
            cut(length);
        }
        try {
            file.seek(length);
            file.write(bytes, offset, count);
        } catch (IOException e) {
            throw takenBack(e);
        }
        length += count;
    }

    /** Returns when everything appended is on the disk. */
    public void force() throws IOException {
        file.getFD().sync();
    }

    /** Takes away everything from this length on, for good. */
    public void cut(long newLength) throws IOException {
        dirtyEnd = true;
        length = newLength;
        file.setLength(newLength);
        file.getFD().sync();
        dirtyEnd = false;
    }

    /** Writes over bytes that are already there; for a header that has to be repaired. */
    public void overwrite(long position, byte[] bytes) throws IOException {
        file.seek(position);
        file.write(bytes);
        length = Math.max(length, position + bytes.length);
        file.getFD().sync();
    }

    private IOException takenBack(IOException cause) {
        IOException failure = new ToldIOException(Sentence.of(
                "Could not write %s: %s. What it held before is kept; free some space on that disk and try" + " again.",
                path, Told.by(cause)), cause);
        try {
            cut(length);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
