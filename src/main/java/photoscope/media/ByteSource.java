package photoscope.media;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;

/** Bytes that can be read from any place, in memory or on a disk. */
interface ByteSource extends Closeable {
    /** Bytes in all. */
    long length();

    /**
     * Reads up to {@code count} bytes.
     *
     * @return how many, at least 1, or -1 at or behind the end
     */
    int read(long position, byte[] target, int offset, int count) throws IOException;

    /**
     * Exactly these bytes, in a new array that is not allocated unless they are there.
     *
     * @throws EOFException if the source ends before
     */
    default byte[] bytes(long position, long count) throws IOException {
        if (position < 0 || count < 0 || count > length() - position) {
            throw new EOFException("needs " + count + " bytes at " + position + " of " + length());
        }
        byte[] bytes = new byte[Math.toIntExact(count)];
        int filled = 0;
        while (filled < bytes.length) {
            int got = read(position + filled, bytes, filled, bytes.length - filled);
            if (got < 0) {
                throw new EOFException("the file became shorter");
            }
            filled += got;
        }
        return bytes;
    }

    @Override
    default void close() throws IOException {}
}
