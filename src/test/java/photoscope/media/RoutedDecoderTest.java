package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.SharedFiles;
import photoscope.media.ffmpeg.StillFormat;
import photoscope.media.ffmpeg.StillRequest;
import photoscope.media.process.DecoderCommand;
import photoscope.media.process.DecoderProcesses;
import photoscope.photo.FileType;
import photoscope.photo.ProblemKind;
import photoscope.pixels.Picture;

class RoutedDecoderTest {
    private static final DecoderProcesses PROCESSES = new DecoderProcesses(DecoderCommand.ofThisJava(), 1);
    private static final MediaMemory MEMORY = new MediaMemory(new ByteBudget(64 << 20), new ByteBudget(200 << 20));
    private final MediaReader reader = reader(PROCESSES, Duration.ofMinutes(1));
    @TempDir
    Path folder;

    @AfterAll
    static void end() {
        PROCESSES.close();
    }

    @ParameterizedTest
    @CsvSource({"made/tiled-12mp.heic, HEIC, 4032, 3024, 597, 448",
        "made/tiled-12mp-rotated.heic, HEIC, 3024, 4032, 448, 597", "made/small.avif, AVIF, 2000, 1500, 597, 448",
        "metadata/immich-assets/formats/heic/IMG_2682.heic, HEIC, 4032, 3024, 597, 448",
        "metadata/pillow/images/hopper_16bit.pgm, PNM, 128, 128, 128, 128",
        "metadata/pillow/images/rgb32rle.tga, TGA, 199, 199, 199, 199",
        "metadata/exiftool/t/images/ICO.ico, ICO, 1, 1, 1, 1"})
    void formatsOfNativeCodeBecomeUprightPicturesOfTheWantedSize(String file, FileType type, int width, int height,
            int pictureWidth, int pictureHeight) throws Exception {
        MediaResult.Content content = content(SharedFiles.path("photos/" + file));
        assertThat(content.type()).isEqualTo(type);
        assertThat(content.facts().width()).isEqualTo(width);
        assertThat(content.facts().height()).isEqualTo(height);
        assertThat(content.picture().width()).isEqualTo(pictureWidth);
        assertThat(content.picture().height()).isEqualTo(pictureHeight);
    }

    /** They have their number in the middle, and are otherwise the same. */
    @Test
    void allOrientationsHaveTheSamePerceptualHash() throws Exception {
        long first = PerceptualHash
                .of(content(SharedFiles.path("photos/metadata/orientation/Landscape_1.jpg")).picture());
        for (int orientation = 2; orientation <= 8; orientation++) {
            Path file = SharedFiles.path("photos/metadata/orientation/Landscape_" + orientation + ".jpg");
            assertThat(PerceptualHash.distance(first, PerceptualHash.of(content(file).picture()))).as(file.toString())
                    .isLessThanOrEqualTo(8);
        }
    }

    @Test
    void aTurnedTiledPictureShowsWhatTheUprightOneShows() throws Exception {
        Picture upright = content(SharedFiles.path("photos/made/tiled-12mp.heic")).picture();
        Picture turned = content(SharedFiles.path("photos/made/tiled-12mp-rotated.heic")).picture();
        assertThat(TestPictures.difference(Upright.of(upright, 6), turned)).isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"libavif/abc_color_irot_alpha_NOirot.avif", "libheif/tests/data/with-alpha-512x512.heic"})
    void whatIsTransparentLiesOnWhite(String file) throws Exception {
        byte[] rgb = content(SharedFiles.path("photos/metadata/" + file)).picture().rgb();
        assertThat(rgb[0]).isEqualTo((byte) 255);
        assertThat(rgb[1]).isEqualTo((byte) 255);
        assertThat(rgb[2]).isEqualTo((byte) 255);
    }

    @Test
    void aLargeJpegLooksAsTheSlowWayShowsIt() throws Exception {
        Picture large = TestPictures.textured(3000, 2000);
        Path file = Files.write(folder.resolve("large.jpg"), TestPictures.jpeg(TestPictures.image(large), false));
        Picture quick = content(file).picture();
        Picture slow = new Decoding(folder, MEMORY.pixels()).decode(file, 1, 448);
        assertThat(quick.width()).isEqualTo(slow.width());
        assertThat(TestPictures.psnr(quick, slow)).isGreaterThan(32);
    }

    @Test
    void aLargeJpegThatFfmpegFindsFaultWithIsLeftToTheOtherReader() throws Exception {
        byte[] whole = TestPictures.jpeg(TestPictures.image(TestPictures.textured(3000, 2000)), false);
        Path file = Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, whole.length * 9 / 10));
        Picture slow = new Decoding(folder, MEMORY.pixels()).decode(file, 1, 448);
        assertThat(content(file).picture().rgb()).isEqualTo(slow.rgb());
    }

    @Test
    void whatIsDamagedIsSaidAndTheNextFileIsReadAllTheSame() throws Exception {
        byte[] whole = Files.readAllBytes(SharedFiles.path("photos/made/tiled-12mp.heic"));
        Path file = Files.write(folder.resolve("cut.heic"), Arrays.copyOf(whole, whole.length / 2));
        MediaResult.Failure failure = (MediaResult.Failure) reader.read(file, 448);
        assertThat(failure.problem().kind()).isEqualTo(ProblemKind.DAMAGED);
        assertThat(failure.problem().reason().english()).contains("HEIC file is damaged");
        assertThat(content(SharedFiles.path("photos/made/small.avif")).picture().width()).isEqualTo(597);
    }

    @ParameterizedTest
    @CsvSource({"exit 3, DAMAGED, broke off", "exec sleep 60, TIMED_OUT, too long"})
    void aDecoderThatDiesOrHangsCostsItsFileAlone(String script, ProblemKind kind, String words) throws Exception {
        try (DecoderProcesses broken = new DecoderProcesses(List.of("sh", "-c", script), 1)) {
            MediaReader ill = reader(broken, Duration.ofSeconds(1));
            for (int i = 0; i < 2; i++) {
                MediaResult.Failure failure = (MediaResult.Failure) ill.read(SharedFiles.path("photos/made/small.avif"),
                        448);
                assertThat(failure.problem().kind()).isEqualTo(kind);
                assertThat(failure.problem().reason().english()).contains(words);
            }
        }
    }

    @Test
    void aDecoderThatIsNotThereIsSaid() throws Exception {
        try (DecoderProcesses missing = new DecoderProcesses(List.of("/nowhere/java"), 1)) {
            MediaResult.Failure failure = (MediaResult.Failure) reader(missing, Duration.ofSeconds(1))
                    .read(SharedFiles.path("photos/made/small.avif"), 448);
            assertThat(failure.problem().reason().english()).contains("install Photoscope anew");
        }
    }

    @Test
    void nothingIsDecodedAfterTheEnd() {
        DecoderProcesses ended = new DecoderProcesses(DecoderCommand.ofThisJava(), 1);
        ended.close();
        Path file = SharedFiles.path("photos/made/small.avif");
        assertThatThrownBy(() -> {
            try (LoadedFile loaded = reader.load(file); ByteSource source = loaded.open()) {
                StillRequest request = new StillRequest(StillFormat.HEIF, source.bytes(0, source.length()), 0, 0, 448,
                        1_000_000_000);
                ended.decode(request, Duration.ofMinutes(1));
            }
        }).isInstanceOf(IOException.class);
    }

    private MediaResult.Content content(Path file) throws InterruptedException {
        return (MediaResult.Content) reader.read(file, 448);
    }

    private static MediaReader reader(DecoderProcesses processes, Duration limit) {
        return MediaReader.with(processes, MEMORY, limit, Clock.systemUTC());
    }
}
