package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import photoscope.SharedFiles;
import photoscope.media.RawFiles.Field;
import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;

class RawDecoderTest {
    @TempDir
    Path folder;
    private final MediaReader reader = MediaReader.inProcess(
            new MediaMemory(new ByteBudget(64 << 20), new ByteBudget(200 << 20)), Duration.ofSeconds(20),
            Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({"exiv2/Canon-R6-pruned.CR3, 672, 448, 3408, 2272, Canon EOS R6",
        "exiv2/exiv2-canon-powershot-s40.crw, 160, 120, 2272, 1704, Canon PowerShot S40",
        "exiftool/t/images/Panasonic.rw2, 8, 8, 3648, 2736, Panasonic DMC-LX3"})
    void camerasFilesShowTheirPreviewAndTellTheFullSize(String file, int width, int height, int fullWidth,
            int fullHeight, String camera) throws Exception {
        MediaResult.Content content = content(SharedFiles.path("photos/metadata/" + file), 448);
        assertThat(content.type()).isEqualTo(FileType.RAW);
        assertThat(List.of(content.picture().width(), content.picture().height())).containsExactly(width, height);
        assertThat(List.of(content.facts().width(), content.facts().height())).containsExactly(fullWidth, fullHeight);
        assertThat(content.facts().camera()).isEqualTo(camera);
    }

    @ParameterizedTest
    @CsvSource({"exiftool/t/images/CanonRaw.cr2, Canon EOS 350D DIGITAL",
        "exiftool/t/images/CanonRaw.cr3, Canon EOS M50", "exiftool/t/images/CanonRaw.crw, Canon EOS DIGITAL REBEL"})
    void whatHasLostItsPreviewIsAProblemWithFacts(String file, String camera) throws Exception {
        MediaResult.Failure failure = (MediaResult.Failure) reader.read(SharedFiles.path("photos/metadata/" + file),
                448);
        assertThat(failure.problem().kind()).isEqualTo(ProblemKind.DAMAGED);
        assertThat(failure.problem().reason().english()).contains("not in it");
        assertThat(failure.facts()).isNotNull();
        assertThat(failure.facts().camera()).isEqualTo(camera);
    }

    @Test
    void theLargestPreviewIsShownUpright() throws Exception {
        byte[] raw = RawFiles.tiffLike(jpeg(160, 107), jpeg(1200, 800), 6);
        MediaResult.Content content = content(write("a.nef", raw), 1000);
        assertThat(content.picture().width()).isEqualTo(800);
        assertThat(content.picture().height()).isEqualTo(1200);
        assertThat(content.facts().width()).isEqualTo(4000);
        assertThat(content.facts().height()).isEqualTo(6000);
        assertThat(content.facts().orientation()).isEqualTo(6);
    }

    @Test
    void aSmallerPreviewOfTheSameShapeThatIsLargeEnoughIsQuickerAndDoes() throws Exception {
        byte[] raw = RawFiles.tiffLike(jpeg(160, 107), jpeg(1200, 800), 1);
        assertThat(content(write("a.dng", raw), 100).picture().width()).isEqualTo(160);
        byte[] barred = RawFiles.tiffLike(jpeg(160, 120), jpeg(1200, 800), 1);
        assertThat(content(write("b.dng", barred), 300).picture().width()).isEqualTo(450);
    }

    @Test
    void ofADamagedPreviewTheNextIsShown() throws Exception {
        byte[] large = jpeg(1200, 800);
        byte[] raw = RawFiles.tiffLike(jpeg(160, 107), Arrays.copyOf(large, 2000), 1);
        assertThat(content(write("a.arw", raw), 400).picture().width()).isEqualTo(160);
    }

    @Test
    void makersNotesHeadersAndBoxesLeadToThePreview() throws Exception {
        byte[] jpeg = jpeg(600, 400);
        assertPreview(RawFiles.olympus(jpeg), 4032, 3024);
        assertPreview(RawFiles.pentax(jpeg), 0, 0, "a.pef");
        assertPreview(RawFiles.fujifilm(jpeg, 6032, 4028), 6032, 4028);
        assertPreview(RawFiles.canon(jpeg, 6000, 4000), 6000, 4000);
    }

    private void assertPreview(byte[] raw, int width, int height) throws Exception {
        assertPreview(raw, width, height, "by content");
    }

    private void assertPreview(byte[] raw, int width, int height, String name) throws Exception {
        MediaResult.Content content = content(write(name, raw), 400);
        assertThat(content.type()).isEqualTo(FileType.RAW);
        assertThat(content.picture().width()).isEqualTo(600);
        assertThat(content.facts().width()).isEqualTo(width);
        assertThat(content.facts().height()).isEqualTo(height);
    }

    @Test
    void withoutAPreviewItSaysSo() throws Exception {
        Path path = write("a.dng", RawFiles.file(List.of(RawFiles.head("II*\0", 8),
                RawFiles.directory(0, Field.number(256, 6000), Field.number(257, 4000))), 0, 8));
        Problem problem = ((MediaResult.Failure) reader.read(path, 400)).problem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.UNSUPPORTED);
        assertThat(problem.reason().english()).contains("no JPEG preview");
    }

    @Test
    @Timeout(20)
    void directoriesThatLeadToThemselvesAndBeyondTheFileEnd() throws Exception {
        byte[] loop = RawFiles.directory(8, new Field(330, 4, 3, 200), Field.number(34665, 8), Field.number(513, -1),
                Field.number(514, -1), Field.bytes(37500, -8, 400));
        byte[] raw = RawFiles.file(List.of(RawFiles.head("II*\0", 8), loop, new byte[]{8, 0, 0, 0, -1, -1, -1, -1}), 0,
                8, 200);
        assertThat(reader.read(write("a.dng", raw), 400)).isInstanceOf(MediaResult.Failure.class);
    }

    @Test
    void fieldsThatAllHoldTheWholeFileTakeNoMemoryToSpeakOf() throws Exception {
        Field[] fields = new Field[900];
        Arrays.setAll(fields, i -> Field.bytes(40_000 + i, 1, 8 << 20));
        byte[] raw = RawFiles.file(List.of(RawFiles.head("II*\0", 8), RawFiles.directory(0, fields), new byte[1]), 0, 8,
                9 << 20);
        assertThat(reader.read(write("a.dng", raw), 400)).isInstanceOfSatisfying(MediaResult.Failure.class,
                failure -> assertThat(failure.problem().kind()).isEqualTo(ProblemKind.UNSUPPORTED));
    }

    @Test
    @Timeout(120)
    void changedBytesNeverEndInAnythingButAPictureOrAReason() throws Exception {
        byte[] jpeg = jpeg(60, 40);
        List<byte[]> whole = List.of(RawFiles.tiffLike(jpeg, jpeg(120, 80), 1), RawFiles.olympus(jpeg),
                RawFiles.pentax(jpeg), RawFiles.fujifilm(jpeg, 6032, 4028), RawFiles.canon(jpeg, 6000, 4000),
                Files.readAllBytes(SharedFiles.path("photos/metadata/exiv2/exiv2-canon-powershot-s40.crw")));
        Random random = new Random(11);
        for (byte[] raw : whole) {
            for (int i = 0; i < 300; i++) {
                byte[] changed = random.nextInt(4) == 0 ? Arrays.copyOf(raw, random.nextInt(raw.length)) : raw.clone();
                for (int change = random.nextInt(8); change >= 0 && changed.length > 0; change--) {
                    changed[random.nextInt(Math.min(changed.length, 1000))] = (byte) random.nextInt(-128, 128);
                }
                MediaResult result = reader.read(write("a.dng", changed), 400);
                if (result instanceof MediaResult.Failure failure) {
                    assertThat(failure.problem().reason().english()).doesNotContain("Exception").endsWith(".");
                }
            }
        }
    }

    private MediaResult.Content content(Path path, int shortSide) throws InterruptedException {
        MediaResult result = reader.read(path, shortSide);
        assertThat(result).isInstanceOf(MediaResult.Content.class);
        return (MediaResult.Content) result;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return TestPictures.jpeg(TestPictures.image(TestPictures.textured(width, height)), false);
    }
}
