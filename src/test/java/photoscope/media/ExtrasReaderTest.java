package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.AppleFiles;
import photoscope.SharedFiles;
import photoscope.photo.EmbeddedFilm;
import photoscope.photo.Extras;
import photoscope.photo.FileType;

class ExtrasReaderTest {
    private static final String ID = "3B54E2A4-0B7B-4B7E-8C0D-6A6B7F1C2D3E";
    @TempDir
    Path folder;

    @Test
    void anApplePictureNamesItsFilmAndItsBurst() throws Exception {
        Path tied = Files.write(folder.resolve("a.jpg"), AppleFiles.picture(jpeg(), ID, "burst-1"));
        assertThat(MediaReader.extras(tied, FileType.JPEG)).isEqualTo(Extras.tied(ID, "burst-1", null));
        Path plain = SharedFiles.path("photos/metadata/exif-samples/jpg/Canon_40D.jpg");
        assertThat(MediaReader.extras(plain, FileType.JPEG)).isEqualTo(Extras.NONE);
    }

    @Test
    void aLivePhotosFilmNamesItsPicture() throws Exception {
        Path film = SharedFiles.path("photos/video/meta-photoprism__pkg__media__video__testdata__isom-avc1.mp4");
        assertThat(MediaReader.extras(film, FileType.MP4)).isEqualTo(Extras.NONE);
        Path tied = Files.write(folder.resolve("a.mov"), AppleFiles.film(Files.readAllBytes(film), ID));
        assertThat(MediaReader.extras(tied, FileType.MOV)).isEqualTo(Extras.tied(ID, null, null));
        Path other = SharedFiles.path("photos/video/meta-drewnoakes__mov__with-gps.mov");
        assertThat(MediaReader.extras(other, FileType.MOV)).isEqualTo(Extras.NONE);
    }

    @Test
    void theFactsOfAPictureSayIt() throws Exception {
        Path tied = Files.write(folder.resolve("a.jpg"), AppleFiles.picture(jpeg(), ID, null));
        try (LoadedFile file = new FileLoader(new ByteBudget(64 << 20)).load(tied)) {
            Extras extras = new FactsReader(Clock.systemUTC()).read(file, FileType.JPEG).extras();
            assertThat(extras.contentIdentifier()).isEqualTo(ID);
        }
    }

    @Test
    void aMotionPhotoHoldsAFilm() throws Exception {
        byte[] head = RawFiles.box("ftyp", "heic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII));
        byte[] film = RawFiles.box("ftyp", "mp42\0\0\0\0mp42isom".getBytes(StandardCharsets.US_ASCII));
        byte[] box = RawFiles.box("mpvd", film);
        byte[] whole = Arrays.copyOf(head, head.length + box.length);
        System.arraycopy(box, 0, whole, head.length, box.length);
        Path path = Files.write(folder.resolve("a.heic"), whole);
        assertThat(MediaReader.extras(path, FileType.HEIC).film())
                .isEqualTo(new EmbeddedFilm(head.length + 8, film.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pillow/images/apng/fctl_actl.png", "image-rs/tests/images/png/apng/ball.png",
        "twelvemonkeys/imageio-webp/src/test/resources/webp/animated-webp-supported.webp",
        "libavif/colors-animated-8bpc.avif"})
    void severalFramesAreFoundInTheStructure(String name) throws Exception {
        assertThat(isAnimated(SharedFiles.path("photos/metadata/" + name))).isTrue();
    }

    @Test
    void aGifOfTwoFramesIsAnAnimationAndOneOfOneIsNot() throws Exception {
        byte[] one = TestPictures.encoded(TestPictures.image(TestPictures.textured(40, 30)), "gif");
        assertThat(isAnimated(Files.write(folder.resolve("one.gif"), one))).isFalse();
        // the blocks between the head with its colours and the end once more
        int head = 13 + ((one[10] & 0x80) == 0 ? 0 : 3 << ((one[10] & 7) + 1));
        byte[] two = Arrays.copyOf(one, 2 * one.length - head - 1);
        System.arraycopy(one, head, two, one.length - 1, one.length - head);
        assertThat(isAnimated(Files.write(folder.resolve("two.gif"), two))).isTrue();
        for (int length = 1; length < two.length; length += 7) {
            isAnimated(Files.write(folder.resolve("cut.gif"), Arrays.copyOf(two, length)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void aStillPictureIsNoAnimation(String format) throws Exception {
        byte[] still = TestPictures.encoded(TestPictures.image(TestPictures.textured(40, 30)), format);
        assertThat(isAnimated(Files.write(folder.resolve("still." + format), still))).isFalse();
    }

    private static boolean isAnimated(Path file) throws MediaException {
        FileType type = FileType.ofName(String.valueOf(file.getFileName())).orElseThrow();
        return MediaReader.extras(file, type).isAnimated();
    }

    private static byte[] jpeg() throws Exception {
        return TestPictures.jpeg(TestPictures.image(TestPictures.flat(20, 20, 1, 2, 3)), false);
    }
}
