package photoscope.library;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;

import javax.imageio.ImageIO;

import photoscope.pixels.Picture;

/** Small JPEGs that look unlike each other, each drawn by its number alone. */
final class DrawnPictures {
    private DrawnPictures() {}

    /** Writes picture number so-and-so; the same number gives the same bytes. */
    static Path write(Path file, int number) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(number);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(random.nextInt(0x1000000)));
        graphics.fillRect(0, 0, 400, 300);
        for (int i = 0; i < 12; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            int width = 30 + random.nextInt(150);
            int height = 30 + random.nextInt(150);
            if (random.nextBoolean()) {
                graphics.fillOval(random.nextInt(350), random.nextInt(250), width, height);
            } else {
                graphics.fillRect(random.nextInt(350), random.nextInt(250), width, height);
            }
        }
        graphics.dispose();
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }

    /** Writes a picture without loss. */
    static void write(Path file, Picture picture) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            int rgb = ((picture.rgb()[3 * i] & 0xff) << 16) | ((picture.rgb()[3 * i + 1] & 0xff) << 8)
                    | (picture.rgb()[3 * i + 2] & 0xff);
            image.setRGB(i % picture.width(), i / picture.width(), rgb);
        }
        ImageIO.write(image, "png", file.toFile());
    }

    /** Writes a DNG that holds a JPEG and nothing else. */
    static Path writeRaw(Path file, byte[] jpeg) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        ByteBuffer bytes = ByteBuffer.allocate(100 + jpeg.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 2);
        bytes.putShort((short) 513).putShort((short) 4).putInt(1).putInt(100);
        bytes.putShort((short) 514).putShort((short) 4).putInt(1).putInt(jpeg.length);
        return Files.write(file, bytes.put(100, jpeg).array());
    }
}
