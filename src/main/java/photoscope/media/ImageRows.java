package photoscope.media;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Gives an image's pixels row by row as 8 bit samples over white, without colour conversion: gray stays the gray that
 * the file holds (ImageIO takes it for linear light), inks stay inks.
 */
final class ImageRows {
    private final BufferedImage image;
    private final ColorModel colors;
    private final Raster raster;
    private final int width;
    private final int bands;
    private final int colorBands;

    ImageRows(BufferedImage image) {
        this.image = image;
        colors = image.getColorModel();
        raster = image.getRaster();
        width = image.getWidth();
        bands = raster.getNumBands();
        colorBands = colorBands();
    }

    /** 1 gray, 3 RGB, 4 inks: what {@link #sendTo} gives. */
    int bands() {
        return colorBands == 0 ? 3 : colorBands;
    }

    private int colorBands() {
        int own = colors.getNumColorComponents();
        if (colors instanceof IndexColorModel || bands < own) {
            return 0;
        }
        int type = colors.getColorSpace().getType();
        boolean known = (own == 1 && type == ColorSpace.TYPE_GRAY) || (own == 3 && type == ColorSpace.TYPE_RGB)
                || (own == 4 && type == ColorSpace.TYPE_CMYK);
        return known ? own : 0;
    }

    void sendTo(RowSink sink) {
        byte[] row = new byte[width * bands()];
        if (colorBands == 0) {
            int[] argb = new int[width];
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, argb, 0, width);
                for (int x = 0; x < width; x++) {
                    int alpha = argb[x] >>> 24;
                    row[3 * x] = overWhite(argb[x] >> 16 & 0xff, alpha, false);
                    row[3 * x + 1] = overWhite(argb[x] >> 8 & 0xff, alpha, false);
                    row[3 * x + 2] = overWhite(argb[x] & 0xff, alpha, false);
                }
                sink.row(y, row);
            }
        } else if (isFloat()) {
            float[] samples = new float[width * bands];
            int[] scaled = new int[samples.length];
            for (int y = 0; y < image.getHeight(); y++) {
                raster.getPixels(0, y, width, 1, samples);
                for (int i = 0; i < samples.length; i++) {
                    scaled[i] = Math.clamp(Math.round(samples[i] * 255), 0, 255);
                }
                compose(scaled, row);
                sink.row(y, row);
            }
        } else {
            int[] samples = new int[width * bands];
            for (int y = 0; y < image.getHeight(); y++) {
                raster.getPixels(0, y, width, 1, samples);
                toEightBits(samples);
                compose(samples, row);
                sink.row(y, row);
            }
        }
    }

    private boolean isFloat() {
        return raster.getTransferType() == DataBuffer.TYPE_FLOAT || raster.getTransferType() == DataBuffer.TYPE_DOUBLE;
    }

    private void toEightBits(int[] samples) {
        int lowest = raster.getTransferType() == DataBuffer.TYPE_SHORT ? Short.MIN_VALUE : 0;
        for (int band = 0; band < bands; band++) {
            int bits = raster.getSampleModel().getSampleSize(band);
            int most = (1 << Math.min(bits, 16)) - 1;
            for (int i = band; bits != 8 && i < samples.length; i += bands) {
                int value = bits > 16 ? samples[i] >>> (bits - 16) : samples[i] - lowest;
                samples[i] = (value * 255 + most / 2) / most;
            }
        }
    }

    private void compose(int[] samples, byte[] row) {
        boolean hasAlpha = colors.hasAlpha() && bands > colorBands;
        boolean premultiplied = colors.isAlphaPremultiplied();
        boolean inks = colorBands == 4;
        int out = 0;
        for (int in = 0; in < samples.length; in += bands) {
            int alpha = hasAlpha && !inks ? samples[in + colorBands] : 255;
            for (int band = 0; band < colorBands; band++) {
                row[out++] = overWhite(samples[in + band], alpha, premultiplied);
            }
        }
    }

    private static byte overWhite(int value, int alpha, boolean premultiplied) {
        if (alpha == 255) {
            return (byte) value;
        }
        int own = premultiplied ? value : (value * alpha + 127) / 255;
        return (byte) Math.min(255, own + 255 - alpha);
    }
}
