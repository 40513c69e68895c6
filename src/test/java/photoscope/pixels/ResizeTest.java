package photoscope.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values were computed with Pillow 12.3.0 from the same pictures. */
class ResizeTest {
    @ParameterizedTest
    @CsvSource({"97, 61, 32, 20, BILINEAR, 7d6d4fea72909e9a", "97, 61, 32, 20, BICUBIC, 194dcef82faf250c",
        "7, 5, 20, 33, BILINEAR, 20f12277895a89d1", "7, 5, 20, 33, BICUBIC, 87fe26a648ffff2d",
        "640, 3, 160, 3, BILINEAR, e57a2d7972cff8e9", "640, 3, 160, 3, BICUBIC, 28904a2efd74a1d3",
        "3, 640, 3, 160, BILINEAR, 534cf5fdb4c23038", "3, 640, 3, 160, BICUBIC, 3acda294d37d9822",
        "50, 40, 50, 40, BILINEAR, 680ec50f17395b43", "50, 40, 50, 40, BICUBIC, 680ec50f17395b43",
        "301, 200, 160, 106, BILINEAR, 157d50dd161a1b46", "301, 200, 160, 106, BICUBIC, 25c936c5dca2caab",
        "20, 20, 224, 224, BILINEAR, f42683e880038429", "20, 20, 224, 224, BICUBIC, 19c0da4ab89ac389",
        "1, 1, 5, 4, BILINEAR, 99aac546ad4a28b7", "1, 1, 5, 4, BICUBIC, 99aac546ad4a28b7",
        "1000, 750, 213, 160, BILINEAR, 51c634c93f324a08", "1000, 750, 213, 160, BICUBIC, 7e597aee09d14fb1"})
    void everyByteIsAsPillowGivesIt(int width, int height, int newWidth, int newHeight, ResizeFilter filter,
            String sha256) {
        Picture resized = Resize.to(noise(width, height), newWidth, newHeight, filter);
        assertThat(resized.width()).isEqualTo(newWidth);
        assertThat(resized.height()).isEqualTo(newHeight);
        assertThat(sha256(resized.rgb())).startsWith(sha256);
    }

    @Test
    void smallPicturesComeOutAsPillowPrintsThem() {
        Picture picture = new Picture(4, 2, bytes(0, 10, 20, 50, 60, 70, 100, 110, 120, 255, 200, 150, 5, 5, 5, 25, 25,
                25, 125, 125, 125, 250, 250, 250));
        assertThat(Resize.to(picture, 2, 2, ResizeFilter.BILINEAR).rgb())
                .isEqualTo(bytes(36, 46, 56, 159, 141, 126, 31, 31, 31, 164, 164, 164));
        assertThat(Resize.to(picture, 3, 1, ResizeFilter.BICUBIC).rgb())
                .isEqualTo(bytes(7, 12, 17, 71, 78, 84, 223, 203, 185));
    }

    @ParameterizedTest
    @CsvSource({"97, 61, 32, 20, 5, 0, 20, 20", "7, 5, 20, 33, 0, 6, 20, 20", "640, 3, 160, 3, 159, 2, 1, 1",
        "50, 40, 50, 40, 10, 5, 3, 30", "301, 200, 160, 106, 27, 0, 106, 106"})
    void aPartIsTheSameAsTheWholeCropped(int width, int height, int newWidth, int newHeight, int x, int y,
            int partWidth, int partHeight) {
        Picture picture = noise(width, height);
        for (ResizeFilter filter : ResizeFilter.values()) {
            assertThat(Resize.part(picture, newWidth, newHeight, x, y, partWidth, partHeight, filter).rgb())
                    .isEqualTo(Resize.to(picture, newWidth, newHeight, filter).crop(x, y, partWidth, partHeight).rgb());
        }
    }

    @Test
    void aPartOutsideIsRefused() {
        Picture picture = noise(10, 10);
        assertThatThrownBy(() -> Resize.part(picture, 20, 20, 15, 0, 6, 5, ResizeFilter.BILINEAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shrinkingNeverEnlarges() {
        Picture small = noise(30, 20);
        assertThat(Resize.shrinkShortSide(small, 20, ResizeFilter.BILINEAR)).isSameAs(small);
        Picture shrunk = Resize.shrinkShortSide(small, 10, ResizeFilter.BILINEAR);
        assertThat(shrunk.width()).isEqualTo(15);
        assertThat(shrunk.height()).isEqualTo(10);
    }

    /** Middle bits of a linear congruential generator, as simple to write in any language. */
    private static Picture noise(int width, int height) {
        byte[] rgb = new byte[3 * width * height];
        long state = 42;
        for (int i = 0; i < rgb.length; i++) {
            state = (state * 1103515245 + 12345) & 0x7fffffff;
            rgb[i] = (byte) (state >> 16);
        }
        return new Picture(width, height, rgb);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
