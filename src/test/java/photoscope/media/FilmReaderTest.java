package photoscope.media;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.SharedFiles;
import photoscope.media.ffmpeg.FrameChoice;
import photoscope.media.process.DecoderCommand;
import photoscope.media.process.DecoderProcesses;
import photoscope.photo.ContentHash;
import photoscope.photo.DateSource;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.Film;
import photoscope.photo.GeoPoint;
import photoscope.photo.ProblemKind;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;
import photoscope.pixels.Picture;

class FilmReaderTest {
    private static final FilmSampling EACH_SECOND = new FilmSampling(FrameChoice.KEYFRAMES, Duration.ofSeconds(1));
    private static final String APPLE = "meta-drewnoakes__mov__with-gps.mov";
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
    @CsvSource({"meta-drewnoakes__3gp__sample.3gp, MP4, mpeg4, 4933, 176, 144, 2",
        "meta-drewnoakes__avi__100_0306.AVI, AVI, mjpeg, 2733, 320, 240, 3",
        "meta-openpreserve__video__Quicktime__apple-prores-422-proxy.mov, MOV, prores, 1000, 320, 240, 1",
        "meta-openpreserve__video__Quicktime__photo-jpeg.mov, MOV, mjpeg, 1000, 320, 240, 1",
        "meta-photoprism__pkg__media__video__testdata__quicktime-hvc1.mov, MOV, hevc, 1167, 720, 1280, 1",
        "meta-drewnoakes__mov__with-gps.mov, MOV, h264, 4002, 320, 568, 4",
        "dup-perception__perception__testing__videos__v2.m4v, MP4, h264, 6229, 320, 180, 2",
        "export-immich-go__internal__exif__DATA__PXL_20220724_210650210.NIGHT.mp4, MP4, vp9, 1500, 1920, 1440, 1",
        "video-mediaelement__echo-hereweare.webm, MATROSKA, vp8, 44652, 480, 270, 45",
        "broken-corkami-pocs__mini__matroska.mkv, MATROSKA, png, 40, 13, 7, 1"})
    void filmsAreReadWithTheirFactsAndAFrameASecond(String name, FileType type, String codec, long milliseconds,
            int width, int height, int frames) throws Exception {
        Seen seen = new Seen(Integer.MAX_VALUE);
        try (LoadedFile file = reader.load(video(name))) {
            assertThat(reader.isFilm(file)).isTrue();
            FilmResult result = reader.readFilm(file, 224, EACH_SECOND, seen);
            assertThat(result.type()).isEqualTo(type);
            assertThat(result.facts().film()).isEqualTo(new Film(milliseconds, codec));
            assertThat(result.facts().width()).isEqualTo(width);
            assertThat(result.facts().height()).isEqualTo(height);
        }
        assertThat(seen.times).hasSize(frames).isSorted().doesNotHaveDuplicates();
        assertThat(seen.pictures).allSatisfy(picture -> assertThat((double) picture.width() / picture.height())
                .isCloseTo((double) width / height, within(0.02)));
    }

    @Test
    void whereThePictureChangesAFrameIsTakenAndNoOther() throws Exception {
        Path film = MadeFilm.write(folder.resolve("scenes.avi"), jpegs(5), 320, 240, 5, 21);
        assertThat(times(film, FrameChoice.SCENES, Duration.ofSeconds(10))).containsExactly(0L, 5_000L, 9_000L, 13_000L,
                17_000L);
        assertThat(times(film, FrameChoice.KEYFRAMES, Duration.ofSeconds(10))).containsExactly(0L, 10_000L, 20_000L);
    }

    @Test
    void ofAFilmThatChangesAllTheTimeSixtyFramesAreTakenAtMost() throws Exception {
        Path film = MadeFilm.write(folder.resolve("restless.avi"), jpegs(120), 320, 240, 1, 1);
        List<Long> times = times(film, FrameChoice.SCENES, Duration.ofSeconds(10));
        assertThat(times).hasSizeBetween(50, 60);
        assertThat(times.getLast()).as("its end").isGreaterThan(100_000);
    }

    @Test
    void exactMomentsAreTheseWhereverFramesStandForThemselves() throws Exception {
        Path film = video("dup-perception__perception__testing__videos__v2.m4v");
        assertThat(times(film, FrameChoice.KEYFRAMES, Duration.ofMillis(500))).as("that stand for themselves")
                .hasSizeLessThan(5);
        List<Long> exact = times(film, FrameChoice.INTERVAL, Duration.ofMillis(500));
        assertThat(exact).hasSize(13);
        for (int i = 0; i < exact.size(); i++) {
            assertThat(exact.get(i)).isCloseTo(500L * i, within(40L));
        }
    }

    @Test
    void aFrameBetweenThoseThatStandForThemselvesIsFoundAgain() throws Exception {
        Path film = video("dup-perception__perception__testing__videos__v2.m4v");
        Seen seen = new Seen(Integer.MAX_VALUE);
        try (LoadedFile file = reader.load(film)) {
            reader.readFilm(file, 320, new FilmSampling(FrameChoice.INTERVAL, Duration.ofMillis(700)), seen);
        }
        for (int i = 0; i < seen.times.size(); i++) {
            MediaResult.Content again = (MediaResult.Content) reader.readFrame(film, seen.times.get(i), 320);
            assertThat(again.picture().rgb()).as("at " + seen.times.get(i)).isEqualTo(seen.pictures.get(i).rgb());
        }
    }

    @Test
    void whatPeopleWroteIntoAFilmAsXmpIsRead() throws Exception {
        XmpWords words = new XmpWords("Harbour", "Boats at noon", List.of("sea", "Places/Kiel"), new Rating(4), null);
        byte[] xmp = XmpFile.write(null, words, EnumSet.allOf(XmpWords.Part.class));
        byte[] film = Files.readAllBytes(video(APPLE));
        byte[] id = HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");
        ByteBuffer box = ByteBuffer.allocate(24 + xmp.length + 3)
                .putInt(24 + xmp.length + 3)
                .put("uuid".getBytes(US_ASCII));
        box.put(id).put(xmp);
        Path file = folder.resolve("written.mov");
        Files.write(file, film);
        Files.write(file, box.array(), StandardOpenOption.APPEND);
        Facts facts = ((MediaResult.Content) reader.read(file, 224)).facts();
        assertThat(facts.title()).isEqualTo("Harbour");
        assertThat(facts.caption()).isEqualTo("Boats at noon");
        assertThat(facts.keywords()).containsExactlyInAnyOrder("sea", "Places/Kiel");
        assertThat(facts.rating()).isEqualTo(new Rating(4));
        assertThat(facts.camera()).as("what the container says").isEqualTo("Apple iPhone 6");
        assertThat(facts(APPLE).keywords()).isEmpty();
    }

    private List<Long> times(Path film, FrameChoice choice, Duration interval) throws Exception {
        Seen seen = new Seen(Integer.MAX_VALUE);
        try (LoadedFile file = reader.load(film)) {
            reader.readFilm(file, 128, new FilmSampling(choice, interval), seen);
        }
        return seen.times;
    }

    private static List<byte[]> jpegs(int count) throws Exception {
        List<byte[]> jpegs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(Color.getHSBColor(i * 0.41f, 1, i % 2 == 0 ? 1 : 0.6f));
            graphics.fillRect(0, 0, 320, 240);
            graphics.setColor(Color.getHSBColor(i * 0.41f + 0.5f, 1, i % 2 == 0 ? 0.4f : 1));
            graphics.fillRect(i % 3 * 100, i % 2 * 120, 120, 120);
            graphics.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            jpegs.add(out.toByteArray());
        }
        return jpegs;
    }

    @Test
    void whatAPhoneSaysOfItsFilmIsUnderstood() throws Exception {
        Facts facts = facts(APPLE);
        assertThat(facts.takenAt()).isEqualTo(
                new TakenAt(LocalDateTime.of(2019, 7, 24, 11, 25, 40), ZoneOffset.ofHours(3), DateSource.VIDEO));
        assertThat(facts.camera()).isEqualTo("Apple iPhone 6");
        assertThat(facts.place()).isEqualTo(new GeoPoint(32.0929, 34.862));
        assertThat(facts.orientation()).isEqualTo(6);
    }

    @Test
    void aDateInUtcIsShownInTheClocksZone() throws Exception {
        TakenAt taken = facts("dup-perception__perception__testing__videos__v1.m4v").takenAt();
        assertThat(taken)
                .isEqualTo(new TakenAt(LocalDateTime.of(2019, 11, 12, 22, 45, 13), ZoneOffset.UTC, DateSource.VIDEO));
    }

    @ParameterizedTest
    @CsvSource({"+32.0929+034.8620+028.516/, 32.0929, 34.862", "-3345.5-07012.25/, -33.758333, -70.204167",
        "+404530-0735959/, 40.758333, -73.999722", "+47.5383-2.8919+000.000/, 47.5383, -2.8919",
        "+00.0000+000.0000/, ,", "somewhere, ,", "+99.5+010.0/, ,"})
    void placesAreReadAsIso6709WritesThem(String text, @Nullable Double latitude, @Nullable Double longitude) {
        GeoPoint place = FilmFacts.place(text);
        if (latitude == null || longitude == null) {
            assertThat(place).isNull();
        } else {
            assertThat(Objects.requireNonNull(place).latitude()).isCloseTo(latitude, within(1e-6));
            assertThat(place.longitude()).isCloseTo(longitude, within(1e-6));
        }
    }

    @Test
    void aFrameIsFoundAgainByItsTimeInAnySize() throws Exception {
        Path path = video(APPLE);
        Seen seen = new Seen(Integer.MAX_VALUE);
        try (LoadedFile file = reader.load(path)) {
            reader.readFilm(file, 320, EACH_SECOND, seen);
        }
        for (int i = 0; i < seen.times.size(); i++) {
            MediaResult.Content frame = (MediaResult.Content) reader.readFrame(path, seen.times.get(i), 320);
            assertThat(frame.picture().rgb()).isEqualTo(seen.pictures.get(i).rgb());
        }
    }

    @Test
    void whoHasSeenEnoughStopsAndTheProcessReadsTheNextFilm() throws Exception {
        Seen two = new Seen(2);
        try (LoadedFile file = reader.load(video("video-mediaelement__echo-hereweare.webm"))) {
            reader.readFilm(file, 224, EACH_SECOND, two);
        }
        assertThat(two.times).hasSize(2);
        assertThat(facts(APPLE).orientation()).isEqualTo(6);
    }

    @Test
    void aFilmHasSixtyFramesAtMostAllOverIt() throws Exception {
        Seen seen = new Seen(Integer.MAX_VALUE);
        try (LoadedFile file = reader.load(video("video-mediaelement__echo-hereweare.webm"))) {
            reader.readFilm(file, 224, new FilmSampling(FrameChoice.KEYFRAMES, Duration.ofMillis(1)), seen);
        }
        assertThat(seen.times).hasSizeBetween(30, 60);
        assertThat(seen.times.getLast()).isGreaterThan(40_000);
    }

    @Test
    void aFilmThatIsCutOffIsReadAsFarAsItGoes() throws Exception {
        byte[] whole = Files.readAllBytes(video("video-mediaelement__echo-hereweare.webm"));
        Path half = Files.write(folder.resolve("half.webm"), Arrays.copyOf(whole, whole.length / 2));
        Seen seen = new Seen(Integer.MAX_VALUE);
        try (LoadedFile file = reader.load(half)) {
            reader.readFilm(file, 224, EACH_SECOND, seen);
        }
        assertThat(seen.times).hasSizeBetween(10, 40);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.05})
    void aFilmWithoutAWholeFrameIsDamaged(double share) throws Exception {
        byte[] whole = Files.readAllBytes(video("meta-exiv2__small_video.mp4"));
        Path part = Files.write(folder.resolve("part.mp4"), Arrays.copyOf(whole, (int) (share * whole.length)));
        MediaResult.Failure failure = (MediaResult.Failure) reader.read(part, 224);
        assertThat(failure.problem().kind()).isEqualTo(ProblemKind.DAMAGED);
        assertThat(failure.problem().reason().english()).contains("MP4 file is damaged");
    }

    @Test
    void filesThatAFilmRefersToAreNotOpened() throws Exception {
        MediaResult.Failure failure = (MediaResult.Failure) reader
                .read(video("meta-photoprism__pkg__media__video__testdata__quicktime-jpeg.mov"), 224);
        assertThat(failure.problem().kind()).isEqualTo(ProblemKind.DAMAGED);
    }

    @Test
    void aProcessThatIsKilledInMidFilmCostsThatFilmAlone() throws Exception {
        try (LoadedFile file = reader.load(video("video-mediaelement__echo-hereweare.webm"))) {
            assertThatThrownBy(() -> reader.readFilm(file, 224, EACH_SECOND, (time, picture) -> {
                ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().command().orElse("").endsWith("java"))
                        .forEach(ProcessHandle::destroyForcibly);
                return true;
            })).isInstanceOfSatisfying(MediaException.class,
                    e -> assertThat(e.problem().reason().english()).contains("broke off"));
        }
        assertThat(facts(APPLE).orientation()).isEqualTo(6);
    }

    @Test
    void thePosterIsTheFirstFrameThatIsNotBlack() throws Exception {
        MediaResult.Content poster = (MediaResult.Content) reader.read(video("video-mediaelement__echo-hereweare.webm"),
                224);
        assertThat(BlankPicture.is(poster.picture())).isFalse();
        assertThat(BlankPicture.is(new Picture(20, 10, new byte[600]))).isTrue();
    }

    @Test
    void everySampleIsAFilmOrSaysWhyNot() throws Exception {
        List<String> refused = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedFiles.path("photos/video"))) {
            for (Path file : files.sorted().toList()) {
                if (reader.read(file, 224) instanceof MediaResult.Failure failure) {
                    assertThat(failure.problem().reason().english()).isNotBlank();
                    refused.add(String.valueOf(file.getFileName()));
                }
            }
        }
        assertThat(refused).containsExactly("meta-photoprism__pkg__media__video__testdata__quicktime-jpeg.mov");
    }

    @Test
    void aLargeFilmIsRecognisedBySamplesAndASmallOneByAllItsBytes() throws Exception {
        byte[] whole = Files.readAllBytes(video(APPLE));
        byte[] large = Arrays.copyOf(whole, Math.toIntExact(SampledHash.LEAST_SIZE));
        Path file = Files.write(folder.resolve("large.mov"), large);
        assertThat(hash(file)).isNotEqualTo(ContentHash.of(large));
        large[large.length - 1] = 1;
        Path other = Files.write(folder.resolve("other.mov"), large);
        assertThat(hash(other)).isNotEqualTo(hash(file));
        assertThat(hash(video(APPLE))).isEqualTo(ContentHash.of(whole));
    }

    private ContentHash hash(Path path) throws Exception {
        try (LoadedFile file = reader.load(path)) {
            return file.hash();
        }
    }

    private Facts facts(String name) throws InterruptedException {
        return ((MediaResult.Content) reader.read(video(name), 224)).facts();
    }

    private static Path video(String name) {
        return SharedFiles.path("photos/video/" + name);
    }

    private static MediaReader reader(DecoderProcesses processes, Duration limit) {
        return MediaReader.with(processes, MEMORY, limit, Clock.systemUTC());
    }

    private static final class Seen implements FrameSink {
        final List<Long> times = new ArrayList<>();
        final List<Picture> pictures = new ArrayList<>();
        private final int most;

        Seen(int most) {
            this.most = most;
        }

        @Override
        public boolean take(long milliseconds, Picture picture) {
            times.add(milliseconds);
            pictures.add(picture);
            return times.size() < most;
        }
    }
}
