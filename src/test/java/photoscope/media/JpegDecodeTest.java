package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.pixels.Picture;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;

class JpegDecodeTest {
    private static final Picture SOURCE = TestPictures.textured(2400, 1800);

    @TempDir
    Path folder;
    private Decoding decoding = new Decoding(Path.of(""), new ByteBudget(64 << 20));

    @BeforeEach
    void setUp() {
        decoding = new Decoding(folder, new ByteBudget(64 << 20));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aReducedPictureIsAsGoodAsOneDecodedInFull(boolean progressive) throws Exception {
        byte[] jpeg = TestPictures.jpeg(TestPictures.image(SOURCE), progressive);
        Picture full = picture(ImageIO.read(new ByteArrayInputStream(jpeg)));

        Picture found = decoding.decode(jpeg, 320);

        assertThat(found.width()).isEqualTo(427);
        assertThat(found.height()).isEqualTo(320);
        assertThat(TestPictures.psnr(found, Resize.to(full, 427, 320, ResizeFilter.BICUBIC))).isGreaterThan(40);
    }

    @Test
    void aSmallerPictureKeepsItsSize() throws Exception {
        Picture small = TestPictures.textured(200, 100);
        Picture found = decoding.decode(TestPictures.jpeg(TestPictures.image(small), false), 320);

        assertThat(found.width()).isEqualTo(200);
        assertThat(TestPictures.psnr(found, small)).isGreaterThan(28);
    }

    @Test
    void aPanoramaHasALongSideOfEightTimesTheShortOneAskedFor() throws Exception {
        Picture found = decoding.decode(TestPictures.jpeg(TestPictures.image(TestPictures.textured(6000, 150)), false),
                100);

        assertThat(found.width()).isEqualTo(800);
        assertThat(found.height()).isEqualTo(20);
    }

    @Test
    void cutOffInTheLowerHalfItIsShownCutOffAboveItIsDamaged() throws Exception {
        byte[] jpeg = TestPictures.jpeg(TestPictures.image(SOURCE), false);
        Picture whole = decoding.decode(jpeg, 320);

        Picture most = decoding.decode(Arrays.copyOf(jpeg, jpeg.length * 3 / 4), 320);
        Problem problem = decoding.problem(Arrays.copyOf(jpeg, jpeg.length / 5));

        assertThat(TestPictures.difference(most.crop(0, 0, 427, 160), whole.crop(0, 0, 427, 160))).isLessThan(1);
        assertThat(TestPictures.difference(most.crop(0, 300, 427, 20), whole.crop(0, 300, 427, 20))).isGreaterThan(5);
        assertThat(problem.kind()).isEqualTo(ProblemKind.DAMAGED);
        assertThat(problem.reason().english()).matches(".*only the upper (1\\d|2\\d) % .*");
    }

    @Test
    void threeFullPlanesWithoutAMarkAreYcbcrAsEveryoneTakesThem() throws Exception {
        byte[] jpeg = new JpegWriter(0.95f).write(TestPictures.flat(64, 64, 200, 40, 40));
        byte[] unmarked = new byte[jpeg.length - 18];
        System.arraycopy(jpeg, 0, unmarked, 0, 2);
        System.arraycopy(jpeg, 20, unmarked, 2, unmarked.length - 2);

        assertThat(AverageColor.of(decoding.decode(unmarked, 64)) >> 16).isBetween(195, 205);
    }

    private static Picture picture(java.awt.image.BufferedImage image) {
        BoxReducer whole = new BoxReducer(image.getWidth(), image.getHeight(), 3, 1);
        new ImageRows(image).sendTo(whole);
        return ColorConversion.toSrgb(whole.result(), null);
    }
}
