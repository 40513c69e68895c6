package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.WritableRaster;
import java.nio.file.Path;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.pixels.Picture;

class LargePicturesTest {
    @TempDir
    Path folder;

    @Test
    void aJpegOf108MegapixelsNeedsTheMemoryOfItsReducedSize() throws Exception {
        byte[] jpeg = TestPictures.jpeg(striped(12_000, 9000), false);
        ByteBudget budget = new ByteBudget(20 << 20);

        Picture picture = new Decoding(folder, budget).decode(jpeg, 320);

        assertThat(picture.width()).isEqualTo(427);
        assertThat(picture.height()).isEqualTo(320);
        assertThat(budget.available()).isEqualTo(budget.capacity());
    }

    @Test
    void aLargePngIsDecodedInStepsWhereMemoryIsShort() throws Exception {
        Picture source = TestPictures.textured(3000, 2000);
        byte[] png = TestPictures.encoded(TestPictures.image(source), "png");
        Picture roomy = new Decoding(folder, new ByteBudget(200 << 20)).decode(png, 200);

        Picture tight = new Decoding(folder, new ByteBudget(8 << 20)).decode(png, 200);

        assertThat(tight.width()).isEqualTo(300);
        assertThat(TestPictures.psnr(roomy, tight)).isBetween(25.0, 60.0);
    }

    @Test
    void whatFitsInNoWayIsTooLargeAndItsSizeIsSaid() throws Exception {
        byte[] png = TestPictures.encoded(TestPictures.image(TestPictures.textured(3000, 2000)), "png");

        Problem problem = new Decoding(folder, new ByteBudget(1 << 20)).problem(png);

        assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE);
        assertThat(problem.reason().english()).contains("3000 x 2000");
    }

    @Test
    void fewBytesThatDeclareGigapixelsAreDamaged() throws Exception {
        byte[] png = HexFormat.of()
                .parseHex("89504e470d0a1a0a" + "0000000d49484452" + "0000fde8" + "0000fde8" + "0802000000" + "00000000"
                        + "0000000049454e44" + "ae426082");

        Problem problem = new Decoding(folder, new ByteBudget(20 << 20)).problem(png);

        assertThat(problem.kind()).isEqualTo(ProblemKind.DAMAGED);
        assertThat(problem.reason().english()).contains("65000 x 65000");
    }

    /** An image all of whose rows are one row in memory. */
    private static BufferedImage striped(int width, int height) {
        byte[] row = new byte[3 * width];
        for (int i = 0; i < row.length; i++) {
            row[i] = (byte) (i / 64 * 40);
        }
        var model = new ComponentSampleModel(DataBuffer.TYPE_BYTE, width, height, 3, 0, new int[]{0, 1, 2});
        WritableRaster raster = new WritableRaster(model, new DataBufferByte(row, row.length), new Point(0, 0)) {
        };
        var colors = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
                Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colors, raster, false, null);
    }
}
