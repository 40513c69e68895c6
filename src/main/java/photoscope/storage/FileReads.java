package photoscope.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;

/**
 * Reads at any place of one file by many threads at once. An interrupted thread reads on unharmed, and so do
 * the others: that is why it keeps a few {@link RandomAccessFile}s instead of one {@code FileChannel}.
 */
public final class FileReads implements Closeable {
    private final Path path;
    private final int idleLimit;
    private final ArrayDeque<RandomAccessFile> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * Opens nothing yet.
     *
     * @param idleLimit how many open files are kept for the next reader
     */
    public FileReads(Path path, int idleLimit) {
        this.path = path;
        this.idleLimit = idleLimit;
    }

    /**
     * Fills a piece of an array from a position.
     *
     * @throws java.io.EOFException if the file ends before
     */
    public void read(long position, byte[] into, int offset, int count) throws IOException {
        RandomAccessFile file = borrow();
        boolean read = false;
        try {
            file.seek(position);
            file.readFully(into, offset, count);
            read = true;
        } finally {
            if (read) {
                giveBack(file);
            } else {
                file.close();
            }
        }
    }

    /** The file's length now. */
    public long length() throws IOException {
        return Files.size(path);
    }

    private RandomAccessFile borrow() throws IOException {
        synchronized (idle) {
            if (closed) {
                throw new IOException(path + " was closed");
            }
            RandomAccessFile file = idle.poll();
            if (file != null) {
                return file;
            }
        }
        return new RandomAccessFile(path.toFile(), "r");
    }

    private void giveBack(RandomAccessFile file) throws IOException {
        synchronized (idle) {
            if (!closed && idle.size() < idleLimit) {
                idle.push(file);
                return;
            }
        }
        file.close();
    }

    /** Lets reads under way finish and refuses new ones. */
    @Override
    public void close() throws IOException {
        synchronized (idle) {
            closed = true;
            for (RandomAccessFile file = idle.poll(); file != null; file = idle.poll()) {
                file.close();
            }
        }
    }
}
