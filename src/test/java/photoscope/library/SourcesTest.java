package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import photoscope.RealDrive;
import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;

/** Which folders are indexed, and what becomes of their photos when a folder is not there. */
class SourcesTest {
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        library.draw("a.jpg", 1);
        library.draw("inner/b.jpg", 2);
        library.draw("inner/deep/c.jpg", 3);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aFolderAroundASourceTakesItsPlaceAndReadsNothingAgain() throws Exception {
        library.index(library.photos.resolve("inner"));
        PhotoId id = library.id("inner/b.jpg");
        IndexReport report = library.index();
        assertThat(List.of(report.added(), report.unchanged(), report.missing())).containsExactly(1L, 2L, 0L);
        assertThat(library.id("inner/b.jpg")).isEqualTo(id);
        assertThat(library.open().photos().stats().bySource()).containsOnlyKeys(library.photos.toString());
        library.expectSound();
    }

    @Test
    void aFolderInsideASourceStandsForIt() throws Exception {
        library.index();
        IndexReport report = library.index(library.photos.resolve("inner"), library.photos);
        assertThat(List.of(report.scanned(), report.unchanged())).containsExactly(3L, 3L);
        assertThat(library.open().photos().stats().bySource()).containsOnlyKeys(library.photos.toString());
    }

    @Test
    void theSameFolderThroughALinkIsTheSameSource() throws Exception {
        library.index();
        Path link = Files.createSymbolicLink(library.root.resolve("link"), library.photos);
        assertThat(library.index(link).unchanged()).isEqualTo(3);
        assertThat(library.open().photos().stats().photos()).isEqualTo(3);
        assertThat(library.open().photos().stats().bySource()).hasSize(1);
    }

    @Test
    void anUnpluggedSourceSaysSoAndNothingIsMissing() throws Exception {
        library.index();
        Path unplugged = library.root.resolve("unplugged");
        Files.move(library.photos, unplugged);
        IndexReport report = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(report.notes()).singleElement()
                .asString()
                .contains(library.photos.toString())
                .contains("nothing was marked missing");
        assertThat(report.missing()).isZero();
        assertThat(library.open().photos().stats().missing()).isZero();
        assertThat(library.index().notes()).as("also where it is named").hasSize(1);
        Files.move(unplugged, library.photos);
        assertThat(library.index().unchanged()).isEqualTo(3);
        library.expectSound();
    }

    @Test
    void aFolderThatGoesAwayBetweenScanAndReadingSaysSoAndIsReadLater() throws Exception {
        library.index();
        library.open().indexing().markAllForReading();
        Path unplugged = library.root.resolve("unplugged");
        Files.move(library.photos, unplugged);
        IndexReport report = library.open().indexing().indexPending().run();
        assertThat(report.notes()).singleElement().asString().contains("3 files were not read");
        assertThat(report.missing()).isZero();
        Files.move(unplugged, library.photos);
        assertThat(library.open().indexing().indexPending().run().notes()).isEmpty();
        library.expectSound();
    }

    @Test
    void aFolderThatNeverWasIsAnError() {
        assertThatThrownBy(() -> library.index(library.root.resolve("nowhere"))).isInstanceOf(LibraryException.class)
                .hasMessageContaining("There is no folder");
        assertThatThrownBy(() -> library.index(library.photos.resolve("a.jpg"))).isInstanceOf(LibraryException.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> library.index(new Path[0])).isInstanceOf(LibraryException.class)
                .hasMessageContaining("No folder has been indexed yet");
    }

    @Test
    void patternsDecideWhatIsLookedAtAndAreKept() throws Exception {
        Library open = library.open();
        List<Path> photos = List.of(library.photos);
        assertThat(open.indexing().index(photos, List.of("**.jpg"), List.of("inner/deep/**")).run().added())
                .isEqualTo(2);
        assertThat(library.index().scanned()).as("patterns are kept").isEqualTo(2);
        assertThat(open.indexing().index(photos, List.of(), List.of("inner/**")).run().missing())
                .as("left out is not missing")
                .isZero();
        assertThat(library.card("inner/b.jpg").missing()).isFalse();
    }

    @Test
    void aFolderThatCantBeReadIsAProblemAndItsPhotosAreNotMissing() throws Exception {
        library.index();
        Path inner = library.photos.resolve("inner");
        Path away = library.root.resolve("away");
        Files.move(inner, away);
        Files.createSymbolicLink(inner, library.root.resolve("nowhere")); // also root may not follow a broken link
        IndexReport report = library.index();
        assertThat(report.missing()).isZero();
        assertThat(library.open().indexing().problems()).singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo(inner));
        Files.delete(inner);
        Files.move(away, inner);
        library.index();
        assertThat(library.open().indexing().problems()).isEmpty();
        library.expectSound();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPathThatIsTooLongIsOneProblemAndTheRunGoesOn() throws Exception {
        // no program can name such a path at once, so that it is made on the way
        assertThat(
                RealDrive
                        .run(List.of("bash", "-c",
                                "cd '" + library.photos + "'; for i in $(seq 25); do n=$(printf"
                                        + " 'x%.0s' $(seq 200)); mkdir $n && cd $n; done; echo picture > deep.jpg")))
                .isEmpty();
        IndexReport report = library.index();
        assertThat(report.added()).isEqualTo(3);
        assertThat(library.open().problems().all()).singleElement()
                .satisfies(problem -> assertThat(problem.problem().reason().english())
                        .contains("longer than this system can open"));
        assertThat(RealDrive.run(List.of("rm", "-rf", library.photos + "/" + "x".repeat(200)))).isEmpty();
    }

    @Test
    void aFolderThatIsGoneMarksWhatWasInIt() throws Exception {
        library.index();
        try (Stream<Path> files = Files.walk(library.photos.resolve("inner"))) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
        assertThat(library.index().missing()).isEqualTo(2);
        assertThat(library.open().photos().stats().missing()).isEqualTo(2);
        library.expectSound();
    }

    @Test
    void ofAFolderInsideASourceOnlyThatIsLookedThrough() throws Exception {
        library.index();
        library.draw("new.jpg", 4);
        library.draw("inner/new.jpg", 5);
        Files.delete(library.photos.resolve("a.jpg"));
        IndexReport report = library.index(library.photos.resolve("inner"));
        assertThat(List.of(report.scanned(), report.added(), report.missing())).containsExactly(3L, 1L, 0L);
        assertThat(library.card("a.jpg").missing()).isFalse();
        assertThat(List.of(library.index().added(), library.index().missing())).containsExactly(1L, 0L);
        assertThat(library.card("a.jpg").missing()).isTrue();
    }

    @Test
    void aFolderThatIsGoneFromThePartThatIsLookedThroughIsMissing() throws Exception {
        library.index();
        Files.delete(library.photos.resolve("inner/deep/c.jpg"));
        Files.delete(library.photos.resolve("inner/deep"));
        assertThat(library.index(library.photos.resolve("inner")).missing()).isEqualTo(1);
        assertThat(library.card("inner/deep/c.jpg").missing()).isTrue();
        assertThat(library.card("inner/b.jpg").missing()).isFalse();
    }
}
