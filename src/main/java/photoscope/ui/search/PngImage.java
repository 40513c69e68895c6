package photoscope.ui.search;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/**
 * Writes a JavaFX image as a PNG file (ISO/IEC 15948): 8 bits of red, green, blue and alpha, compressed quickly rather
 * than well, since it is read again at once. Large images are thinned out first: more detail than {@link #MOST_PIXELS}
 * is lost anyway on what looks at them.
 */
final class PngImage {
    static final long MOST_PIXELS = 16_000_000;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 8;
    private static final byte RGBA = 6;
    private static final int BUFFER_BYTES = 1 << 16;

    private PngImage() {}

    /** May be called on any thread once the image has been loaded. */
    static byte[] write(Image image) throws InterruptedException {
        int sourceWidth = (int) image.getWidth();
        int sourceHeight = (int) image.getHeight();
        int step = (int) Math.ceil(Math.sqrt((double) sourceWidth * sourceHeight / MOST_PIXELS));
        int width = Math.ceilDiv(sourceWidth, step);
        int height = Math.ceilDiv(sourceHeight, step);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(BITS)
                .put(RGBA)
                .put(new byte[3]) // the only compression, the usual filters, not interlaced
                .array());
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            int[] pixels = new int[sourceWidth];
            byte[] row = new byte[1 + 4 * width]; // filter 0 in front: none
            byte[] buffer = new byte[BUFFER_BYTES];
            PixelReader reader = image.getPixelReader();
            for (int y = 0; y < height; y++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                reader.getPixels(0, y * step, sourceWidth, 1, PixelFormat.getIntArgbInstance(), pixels, 0, sourceWidth);
                fill(row, pixels, step);
                deflater.setInput(row);
                deflate(deflater, buffer, file);
            }
            deflater.finish();
            deflate(deflater, buffer, file);
        }
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void fill(byte[] row, int[] pixels, int step) {
        for (int x = 0, at = 1; at < row.length; x += step) {
            int argb = pixels[x];
            row[at++] = (byte) (argb >> 16);
            row[at++] = (byte) (argb >> 8);
            row[at++] = (byte) argb;
            row[at++] = (byte) (argb >>> 24);
        }
    }

    /** What comes out is written in chunks of its own, as the format allows, so that it is nowhere held twice. */
    private static void deflate(Deflater deflater, byte[] buffer, ByteArrayOutputStream file) {
        int length;
        while ((length = deflater.deflate(buffer)) > 0) {
            chunk(file, "IDAT", Arrays.copyOf(buffer, length));
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
