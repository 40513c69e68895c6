package photoscope.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javafx.scene.image.WritableImage;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class PngImageTest {
    @Test
    void everyPixelComesBack() throws Exception {
        WritableImage image = new WritableImage(301, 211);
        for (int y = 0; y < 211; y++) {
            for (int x = 0; x < 301; x++) {
                image.getPixelWriter().setArgb(x, y, color(x, y));
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngImage.write(image)));
        assertThat(read.getWidth()).isEqualTo(301);
        assertThat(read.getHeight()).isEqualTo(211);
        for (int y = 0; y < 211; y++) {
            for (int x = 0; x < 301; x++) {
                assertThat(read.getRGB(x, y)).isEqualTo(image.getPixelReader().getArgb(x, y));
            }
        }
    }

    /** Opaque on the left, where hidden colours count; half transparent on the right. */
    private static int color(int x, int y) {
        int alpha = x < 200 ? 255 : 255 - (x - 200);
        return alpha << 24 | (x * 7 & 255) << 16 | (y * 5 & 255) << 8 | (x * y & 255);
    }

    @Test
    void hugePicturesAreThinnedOut() throws Exception {
        byte[] png = PngImage.write(new WritableImage(6001, 6001));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(read.getWidth()).isEqualTo(3001);
        assertThat((long) read.getWidth() * read.getHeight()).isLessThanOrEqualTo(PngImage.MOST_PIXELS);
    }
}
