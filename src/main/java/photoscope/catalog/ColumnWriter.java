package photoscope.catalog;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Writes columns for {@link ColumnReader}. */
final class ColumnWriter {
    private final OutputStream out;
    private final ByteBuffer bytes = ByteBuffer.allocate(ColumnReader.PIECE);
    private final CRC32C checksum = new CRC32C();

    ColumnWriter(OutputStream out) {
        this.out = out;
    }

    /** Fills a piece. */
    private interface Source {
        void give(ByteBuffer piece, int first, int count);
    }

    void longs(long[] values, int count) throws IOException {
        write(count, Long.BYTES, (piece, first, number) -> piece.asLongBuffer().put(values, first, number));
    }

    void ints(int[] values, int count) throws IOException {
        write(count, Integer.BYTES, (piece, first, number) -> piece.asIntBuffer().put(values, first, number));
    }

    void floats(float[] values, int count) throws IOException {
        write(count, Float.BYTES, (piece, first, number) -> piece.asFloatBuffer().put(values, first, number));
    }

    void bytes(byte[] values, int count) throws IOException {
        write(count, 1, (piece, first, number) -> piece.put(values, first, number));
    }

    private void write(int count, int width, Source source) throws IOException {
        int most = ColumnReader.PIECE / width;
        for (int first = 0; first < count; first += most) {
            int number = Math.min(count - first, most);
            source.give(bytes.clear(), first, number);
            checksum.update(bytes.array(), 0, number * width);
            out.write(bytes.array(), 0, number * width);
        }
    }

    /** Ends with the checksum of all that was written. */
    void finish() throws IOException {
        longs(new long[]{checksum.getValue()}, 1);
    }
}
