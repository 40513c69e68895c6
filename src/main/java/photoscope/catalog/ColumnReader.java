package photoscope.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

import photoscope.storage.FileReads;

/** Reads columns one after the other, a megabyte at a time, and sums up their checksum. */
final class ColumnReader {
    static final int PIECE = 1 << 20;
    private final FileReads file;
    private final byte[] bytes = new byte[PIECE];
    private final CRC32C checksum = new CRC32C();
    private long position;

    ColumnReader(FileReads file) {
        this.file = file;
    }

    /** Takes what was read of one piece. */
    private interface Sink {
        void take(ByteBuffer piece, int first, int count);
    }

    long[] longs(int count) throws IOException {
        long[] values = new long[count];
        read(count, Long.BYTES, (piece, first, number) -> piece.asLongBuffer().get(values, first, number));
        return values;
    }

    int[] ints(int count) throws IOException {
        int[] values = new int[count];
        read(count, Integer.BYTES, (piece, first, number) -> piece.asIntBuffer().get(values, first, number));
        return values;
    }

    float[] floats(int count) throws IOException {
        float[] values = new float[count];
        read(count, Float.BYTES, (piece, first, number) -> piece.asFloatBuffer().get(values, first, number));
        return values;
    }

    byte[] bytes(int count) throws IOException {
        byte[] values = new byte[count];
        read(count, 1, (piece, first, number) -> piece.get(values, first, number));
        return values;
    }

    private void read(int count, int width, Sink sink) throws IOException {
        for (int first = 0; first < count; first += PIECE / width) {
            int number = Math.min(count - first, PIECE / width);
            file.read(position, bytes, 0, number * width);
            checksum.update(bytes, 0, number * width);
            sink.take(ByteBuffer.wrap(bytes, 0, number * width), first, number);
            position += (long) number * width;
        }
    }

    /** Whether what comes next is the checksum of all that was read. */
    boolean agrees() throws IOException {
        long expected = checksum.getValue();
        return longs(1)[0] == expected;
    }
}
