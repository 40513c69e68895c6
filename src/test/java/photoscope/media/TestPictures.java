package photoscope.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import photoscope.pixels.Picture;

/** Pictures made for tests, and how near two of them are. */
final class TestPictures {
    private TestPictures() {}

    /** Soft colours with edges and noise: something of everything that photos have. */
    static Picture textured(int width, int height) {
        Random random = new Random(7);
        byte[] rgb = new byte[3 * width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int edge = (x / 37 + y / 53) % 2 * 40;
                for (int c = 0; c < 3; c++) {
                    double soft = 100 + 60 * Math.sin((x * (c + 1) + y) / 90.0);
                    rgb[3 * (y * width + x) + c] = (byte) Math.clamp((int) (soft + edge + 6 * random.nextGaussian()), 0,
                            255);
                }
            }
        }
        return new Picture(width, height, rgb);
    }

    static Picture flat(int width, int height, int red, int green, int blue) {
        byte[] rgb = new byte[3 * width * height];
        for (int i = 0; i < rgb.length; i += 3) {
            rgb[i] = (byte) red;
            rgb[i + 1] = (byte) green;
            rgb[i + 2] = (byte) blue;
        }
        return new Picture(width, height, rgb);
    }

    static BufferedImage image(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                int at = 3 * (y * picture.width() + x);
                row[x] = (int) Bytes.bigEndian(picture.rgb(), at, 3);
            }
            image.setRGB(0, y, picture.width(), 1, row, 0, picture.width());
        }
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("no writer for " + format);
        }
        return out.toByteArray();
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            JPEGImageWriteParam param = new JPEGImageWriteParam(null);
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.92f);
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Mean absolute difference of two pictures of one size, 0 to 255. */
    static double difference(Picture first, Picture second) {
        long sum = 0;
        for (int i = 0; i < first.rgb().length; i++) {
            sum += Math.abs((first.rgb()[i] & 0xff) - (second.rgb()[i] & 0xff));
        }
        return (double) sum / first.rgb().length;
    }

    /** Peak signal-to-noise ratio in decibels. */
    static double psnr(Picture first, Picture second) {
        double sum = 0;
        for (int i = 0; i < first.rgb().length; i++) {
            double difference = (first.rgb()[i] & 0xff) - (second.rgb()[i] & 0xff);
            sum += difference * difference;
        }
        return 10 * Math.log10(255 * 255 / (sum / first.rgb().length));
    }
}
