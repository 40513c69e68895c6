package photoscope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import photoscope.models.ImageInput.LongSide;
import photoscope.pixels.Picture;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;

class ImagePreprocessorTest {
    private static final ImageInput INPUT = new ImageInput("vision_model.onnx", 4, ResizeFilter.BILINEAR,
            LongSide.NEAREST, new ChannelValues(0.5f, 0.25f, 0f), new ChannelValues(0.5f, 0.25f, 1f));

    @Test
    void channelsComeOneAfterTheOtherWithMeanAndDeviation() {
        byte[] rgb = new byte[3 * 16];
        for (int i = 0; i < 16; i++) {
            rgb[3 * i] = (byte) 255;
            rgb[3 * i + 1] = 51;
            rgb[3 * i + 2] = (byte) i;
        }
        float[] tensor = new ImagePreprocessor(INPUT).prepare(new Picture(4, 4, rgb));
        assertThat(tensor).hasSize(48);
        assertThat(Arrays.copyOfRange(tensor, 0, 16)).containsOnly(1f);
        assertThat(tensor[16]).isCloseTo(-0.2f, within(1e-6f));
        assertThat(tensor[32 + 7]).isCloseTo(7 / 255f, within(1e-7f));
    }

    @ParameterizedTest
    @CsvSource({"NEAREST, 24, 10, 3", "DOWN, 24, 9, 2", "NEAREST, 23, 9, 2", "DOWN, 23, 9, 2"})
    void theLongSideIsRoundedAsTheModelWantsItAndTheOffsetOfTheCropDown(LongSide longSide, int width, int newWidth,
            int offset) {
        ImagePreprocessor preprocessor = new ImagePreprocessor(new ImageInput("vision_model.onnx", 4,
                ResizeFilter.BILINEAR, longSide, INPUT.mean(), INPUT.deviation()));
        Picture picture = gradient(width, 10);
        Picture resized = Resize.to(picture, newWidth, 4, ResizeFilter.BILINEAR).crop(offset, 0, 4, 4);
        assertThat(preprocessor.prepare(picture)).isEqualTo(preprocessor.prepare(resized));
    }

    @Test
    void smallPicturesAreEnlarged() {
        float[] tensor = new ImagePreprocessor(INPUT).prepare(new Picture(1, 1, new byte[]{(byte) 255, 0, 0}));
        assertThat(Arrays.copyOfRange(tensor, 0, 16)).containsOnly(1f);
        assertThat(Arrays.copyOfRange(tensor, 16, 32)).containsOnly(-1f);
    }

    @Test
    void aHairsBreadthOfAPictureTakesNoMoreMemoryThanItsMiddle() {
        ImageInput large = new ImageInput("vision_model.onnx", 1024, ResizeFilter.BICUBIC, LongSide.DOWN, INPUT.mean(),
                INPUT.deviation());
        Picture wide = new Picture(30_000_000, 1, new byte[90_000_000]);
        Picture tall = new Picture(1, 30_000_000, wide.rgb());
        assertThat(new ImagePreprocessor(large).prepare(wide)).hasSize(3 * 1024 * 1024);
        assertThat(new ImagePreprocessor(large).prepare(tall)).hasSize(3 * 1024 * 1024);
    }

    private static Picture gradient(int width, int height) {
        byte[] rgb = new byte[3 * width * height];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (i * 7);
        }
        return new Picture(width, height, rgb);
    }
}
