package photoscope.ui.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import photoscope.SharedFiles;

class ThumbnailDecoderTest {
    @Test
    void isDecodedAtASizeThatIsNeverSmallerThanWantedNorTwiceAsLarge() {
        JpegSize square = new JpegSize(256, 256);
        assertThat(ThumbnailDecoder.part(square, 256, 256)).isEqualTo(1);
        assertThat(ThumbnailDecoder.part(square, 129, 129)).isEqualTo(1);
        assertThat(ThumbnailDecoder.part(square, 128, 128)).isEqualTo(2);
        assertThat(ThumbnailDecoder.part(square, 64, 100)).isEqualTo(2);
        assertThat(ThumbnailDecoder.part(square, 60, 60)).isEqualTo(4);
        assertThat(ThumbnailDecoder.part(square, 1, 1)).isEqualTo(8);
    }

    @Test
    void hasThePixelsThatItIsShownAtAndAllTheSourceHasWhereThatIsFewer() throws Exception {
        byte[] jpeg = Files.readAllBytes(SharedFiles.path("photos/captions/flickr8k/1000268201_693b08cb0e.jpg"));
        Thumbnail fitted = ThumbnailDecoder.decode(jpeg, 173, 91).orElseThrow();
        assertThat(fitted.image().getWidth()).isEqualTo(173);
        assertThat(fitted.image().getHeight()).isEqualTo(91);
        assertThat(fitted.serves(new WantedThumbnail(1, 173, 91, true))).isTrue();
        assertThat(fitted.serves(new WantedThumbnail(1, 174, 91, true))).isFalse();
        assertThat(fitted.serves(new WantedThumbnail(1, 90, 90, true))).isFalse();
        assertThat(fitted.serves(new WantedThumbnail(1, 90, 90, false))).as("a view that cuts for itself").isTrue();
        assertThat(fitted.serves(new WantedThumbnail(1, 90, 92, false))).isFalse();

        JpegSize source = JpegSize.of(jpeg).orElseThrow();
        Thumbnail whole = ThumbnailDecoder.decode(jpeg, 3000, 3000).orElseThrow();
        assertThat(whole.image().getWidth()).isEqualTo(source.width());
        assertThat(whole.serves(new WantedThumbnail(1, 3000, 3000, true))).isTrue();
    }

    @Test
    void damagedBytesGiveNothing() throws Exception {
        byte[] whole = Files.readAllBytes(SharedFiles.path("photos/captions/flickr8k/1000268201_693b08cb0e.jpg"));
        assertThat(ThumbnailDecoder.decode(whole, 100, 100)).isPresent();
        assertThat(ThumbnailDecoder.decode(Arrays.copyOf(whole, 40), 100, 100)).isEmpty();
        assertThat(ThumbnailDecoder.decode("no picture".getBytes(StandardCharsets.UTF_8), 100, 100)).isEmpty();
        assertThat(ThumbnailDecoder.decode(new byte[0], 100, 100)).isEmpty();
    }

    @Test
    void aHugeDeclaredSizeIsNotDecoded() {
        byte[] bomb = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 17, 8, (byte) 0xFF, (byte) 0xFF,
            (byte) 0xFF, (byte) 0xFF, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1};
        assertThat(JpegSize.of(bomb)).contains(new JpegSize(65535, 65535));
        assertThat(ThumbnailDecoder.decode(bomb, 100, 100)).isEmpty();
    }
}
