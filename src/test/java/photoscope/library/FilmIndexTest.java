package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.catalog.PartColumns;
import photoscope.indexing.IndexReport;
import photoscope.photo.Film;
import photoscope.photo.MediaKind;
import photoscope.photo.PhotoId;
import photoscope.photo.ProblemKind;
import photoscope.search.QueryPicture;
import photoscope.search.Reason;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchRequest;
import photoscope.search.SearchResult;
import photoscope.search.SortOrder;

/** What indexing and search promise of films. */
class FilmIndexTest {
    private static final String LONG = "video-mediaelement__echo-hereweare.webm";
    private static final String PHONE = "meta-drewnoakes__mov__with-gps.mov";
    private static final String WITHOUT_FRAMES = "meta-photoprism__pkg__media__video__testdata__quicktime-jpeg.mov";
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void filmsAreIndexedByTheirFramesAndTheNextRunReadsNothing() throws Exception {
        film(LONG, "long.webm");
        library.draw("a.jpg", 1);
        film(PHONE, "phone.mov");
        film(WITHOUT_FRAMES, "none.mov");
        library.open().settings().set(Setting.VIDEO_SECONDS, "1");
        IndexReport report = library.index();
        assertThat(report.added()).isEqualTo(3);
        assertThat(library.card("long.webm").kind()).isEqualTo(MediaKind.VIDEO);
        assertThat(library.card("long.webm").facts().film()).isEqualTo(new Film(44_652, "vp8"));
        assertThat(library.card("phone.mov").facts().camera()).isEqualTo("Apple iPhone 6");
        assertThat(times("long.webm")).hasSize(45).doesNotHaveDuplicates();
        assertThat(times("phone.mov")).containsExactlyInAnyOrder(0, 1000, 2002, 3002);
        assertThat(times("a.jpg")).containsExactly(PartColumns.TIMELESS);
        assertThat(library.open().indexing().problems()).singleElement()
                .satisfies(problem -> assertThat(problem.problem().kind()).isEqualTo(ProblemKind.DAMAGED));
        for (String name : List.of("long.webm", "a.jpg", "phone.mov")) {
            assertThat(library.open().photos().thumbnail(library.id(name))).as("thumbnail of " + name).isPresent();
        }
        library.expectSound();
        library.close();
        IndexReport second = library.index();
        assertThat(List.of(second.bytes(), second.embedded())).containsOnly(0L);
        assertThat(times("phone.mov")).containsExactlyInAnyOrder(0, 1000, 2002, 3002);
    }

    @Test
    void aFilmIsFoundOnceByItsBestFrameWithItsTime() throws Exception {
        film(LONG, "long.webm");
        film(PHONE, "phone.mov");
        library.open().settings().set(Setting.VIDEO_SECONDS, "1");
        library.index();
        Path frame = library.root.resolve("frame.png");
        PhotoPicture.Shown shown = (PhotoPicture.Shown) library.open()
                .photos()
                .frame(library.id("long.webm"), 25_000, Integer.MAX_VALUE);
        DrawnPictures.write(frame, shown.picture());
        QueryPicture picture = library.open().searching().queryPicture(frame, true);
        SearchAnswer answer = library.open().searching().answer(SearchRequest.of("").like(List.of(picture)));
        assertThat(answer.results()).hasSize(2);
        SearchResult best = answer.results().getFirst();
        assertThat(best.photo()).isEqualTo(library.id("long.webm"));
        assertThat(best.milliseconds()).isEqualTo(25_000);
        assertThat(best.cosine()).isGreaterThan(0.98f);
        assertThat(found("type:video")).isEqualTo(2);
        assertThat(found("kind:video")).isEqualTo(2);
        assertThat(found("type:mov")).isEqualTo(1);
        assertThat(found("type:photo")).isZero();
        assertThat(found("duration:>30")).isEqualTo(1);
        assertThat(found("duration:..10")).isEqualTo(1);
    }

    @Test
    void filmsAreSampledAnewWhenTheSettingHasChangedAndOnlyThey() throws Exception {
        film(LONG, "long.webm");
        library.draw("a.jpg", 1);
        library.index();
        assertThat(times("long.webm")).hasSize(5);
        library.open().settings().set(Setting.VIDEO_SAMPLING, "interval");
        library.open().settings().set(Setting.VIDEO_SECONDS, "5");
        assertThat(library.open().photos().stats().pending()).isEqualTo(1);
        IndexReport report = library.index();
        assertThat(List.of(report.added(), report.updated())).containsOnly(0L);
        assertThat(times("long.webm")).hasSize(9).allSatisfy(time -> assertThat(time % 5_000).isLessThan(50));
        library.expectSound();
        library.open().settings().set(Setting.VIDEO_SAMPLING, "scenes");
        library.index();
        assertThat(times("long.webm").stream().distinct()).hasSizeBetween(2, 45);
        assertThat(library.index().bytes()).as("a further run").isZero();
        library.expectSound();
    }

    @Test
    void aFilmThatWasFoundShowsTheMomentsPicture() throws Exception {
        film(LONG, "long.webm");
        library.index();
        Path frame = library.root.resolve("frame.png");
        int time = times("long.webm").getLast();
        PhotoPicture.Shown shown = (PhotoPicture.Shown) library.open()
                .photos()
                .frame(library.id("long.webm"), time, Integer.MAX_VALUE);
        DrawnPictures.write(frame, shown.picture());
        QueryPicture picture = library.open().searching().queryPicture(frame, true);
        SearchAnswer answer = library.open().searching().answer(SearchRequest.of("").like(List.of(picture)));
        PhotoList list = library.open().photos().listOf(answer, SortOrder.MATCH);
        FilmMoment found = list.found(0).orElseThrow();
        assertThat(found.milliseconds()).isEqualTo(time);
        assertThat(library.open().photos().thumbnail(found)).isPresent()
                .get()
                .isNotEqualTo(library.open().photos().thumbnail(library.id("long.webm")).orElseThrow());
        assertThat(answer.results().getFirst().reasons()).contains(new Reason.FoundAt(time));
    }

    @Test
    void aFilmThatHasBecomeShorterKeepsItsPhotoAndNoFrameOfTheOldOneAnswers() throws Exception {
        film(LONG, "film.webm");
        library.index();
        PhotoId id = library.id("film.webm");
        int before = times("film.webm").size();
        assertThat(before).isEqualTo(5);
        byte[] whole = Files.readAllBytes(library.photos.resolve("film.webm"));
        Files.write(library.photos.resolve("film.webm"), Arrays.copyOf(whole, whole.length / 3));
        TestLibrary.touch(library.photos.resolve("film.webm"));
        IndexReport report = library.index();
        assertThat(List.of(report.updated(), report.problems())).containsExactly(1L, 0L);
        assertThat(library.id("film.webm")).isEqualTo(id);
        assertThat(times("film.webm")).hasSize(before).allMatch(time -> time < 20_000);
        library.expectSound();
        assertThat(library.index().bytes()).isZero();
    }

    @Test
    void aMovedFilmAndACopyAreTheSameFilm() throws Exception {
        Path film = film(PHONE, "phone.mov");
        library.index();
        PhotoId id = library.id("phone.mov");
        Files.move(film, library.photos.resolve("moved.mov"));
        Files.copy(library.photos.resolve("moved.mov"), library.photos.resolve("copy.mov"));
        IndexReport report = library.index();
        assertThat(List.of(report.added(), report.embedded())).containsOnly(0L);
        assertThat(library.id("moved.mov")).isEqualTo(id);
        assertThat(library.id("copy.mov")).isEqualTo(id);
    }

    private int found(String query) throws Exception {
        return library.open().photos().list(query, SortOrder.NEWEST).size();
    }

    private List<Integer> times(String name) throws Exception {
        PartColumns parts = library.open().targets().catalog().parts();
        int photo = library.open().targets().catalog().photos().ordinalOf(library.id(name));
        return IntStream.of(parts.ofPhoto(photo)).mapToObj(part -> parts.view().milliseconds()[part]).toList();
    }

    private Path film(String sample, String name) throws Exception {
        return Files.copy(SharedFiles.path("photos/video/" + sample), library.photos.resolve(name),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
