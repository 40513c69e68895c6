package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import photoscope.SharedFiles;
import photoscope.pixels.Picture;

class ColorsTest {
    @TempDir
    Path folder;
    private Decoding decoding = new Decoding(Path.of(""), new ByteBudget(200 << 20));

    @BeforeEach
    void setUp() {
        decoding = new Decoding(folder, new ByteBudget(200 << 20));
    }

    @ParameterizedTest
    @CsvSource({"png, 10, 100", "png, 11, 100", "jpg, 10, 100", "gif, 10, 100", "bmp, 10, 100", "tiff, 11, 100"})
    void grayStaysTheGrayThatTheFileHolds(String format, int imageType, int gray) throws Exception {
        BufferedImage image = new BufferedImage(64, 48, imageType);
        int[] samples = new int[64 * 48];
        Arrays.fill(samples, imageType == BufferedImage.TYPE_USHORT_GRAY ? gray * 257 : gray);
        image.getRaster().setPixels(0, 0, 64, 48, samples);

        assertThat(decoding.decode(TestPictures.encoded(image, format), 320).rgb()).containsOnly((byte) gray);
    }

    @Test
    void transparentPixelsLieOverWhite() throws Exception {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 0, 0xffff0000);
        image.setRGB(2, 0, 0x80000000);
        byte[] rgb = decoding.decode(TestPictures.encoded(image, "png"), 320).rgb();

        assertThat(Arrays.copyOf(rgb, 9)).containsExactly(255, 255, 255, 255, 0, 0, 127, 127, 127);
    }

    @Test
    void aProfileIsTurnedIntoSrgb() throws Exception {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] jpeg = TestPictures.jpeg(TestPictures.image(TestPictures.flat(64, 64, 128, 128, 128)), false);

        // half of the light is 188 on the scale of sRGB
        assertThat(decoding.decode(withProfile(jpeg, linear), 320).rgb()).containsOnly((byte) 188);
        assertThat(decoding.decode(jpeg, 320).rgb()).containsOnly((byte) 128);
    }

    @Test
    void aBrokenProfileIsIgnored() throws Exception {
        byte[] jpeg = TestPictures.jpeg(TestPictures.image(TestPictures.flat(64, 64, 128, 128, 128)), false);

        assertThat(decoding.decode(withProfile(jpeg, new byte[400]), 320).rgb()).containsOnly((byte) 128);
    }

    @Test
    void inksOfJpegAndTiffGiveTheSamePicture() throws Exception {
        Picture jpeg = decoding.decode(SharedFiles.path("photos/metadata/pillow/images/pil_sample_cmyk.jpg"), 1, 100);
        int red = 0;
        for (int i = 0; i < jpeg.rgb().length; i += 3) {
            boolean isRed = (jpeg.rgb()[i] & 0xff) > 200 && (jpeg.rgb()[i + 1] & 0xff) < 80
                    && (jpeg.rgb()[i + 2] & 0xff) < 80;
            red += isRed ? 1 : 0;
        }
        // red letters on black, which inks taken the wrong way round would show on white
        assertThat(red).isGreaterThan(500);
        assertThat(AverageColor.of(jpeg) & 0xffff).isLessThan(0x4040);
    }

    private static byte[] withProfile(byte[] jpeg, byte[] profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int length = 2 + 14 + profile.length;
        out.writeBytes(new byte[]{(byte) 0xff, (byte) 0xe2, (byte) (length >> 8), (byte) length});
        out.writeBytes("ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(new byte[]{1, 1});
        out.writeBytes(profile);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
