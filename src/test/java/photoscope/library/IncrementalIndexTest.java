package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.photo.ProblemKind;

/** What the second index run promises of files that stayed where they were. */
class IncrementalIndexTest {
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
    void theSecondRunReadsNothing() throws Exception {
        library.draw("a.jpg", 1);
        library.draw("sub/b.jpg", 2);
        IndexReport first = library.index();
        assertThat(List.of(first.added(), first.embedded(), first.problems())).containsExactly(2L, 2L, 0L);
        IndexReport second = library.index();
        assertThat(List.of(second.scanned(), second.unchanged(), second.bytes(), second.embedded())).containsExactly(2L,
                2L, 0L, 0L);
        library.expectSound();
        library.close();
        assertThat(library.index().bytes()).as("bytes read after opening again").isZero();
    }

    @Test
    void aChangedFileKeepsItsPhotoWhoseOldVectorNeverAnswers() throws Exception {
        library.draw("a.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
        PhotoId id = library.id("a.jpg");
        library.expectLooksLike(id, 1);

        library.draw("a.jpg", 3);
        IndexReport report = library.index();

        assertThat(List.of(report.updated(), report.added(), report.embedded())).containsExactly(1L, 0L, 1L);
        assertThat(library.id("a.jpg")).isEqualTo(id);
        library.expectLooksLike(id, 3);
        assertThat(library.cosine(id, 1)).hasValueSatisfying(old -> assertThat(old).isLessThan(0.99f));
        assertThat(library.open().photos().stats().photos()).isEqualTo(2);
        library.expectSound();
    }

    @Test
    void aVanishedFileIsMissingAndItsPhotoIsStillFoundWithThumbnail() throws Exception {
        Path file = library.draw("a.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
        PhotoId id = library.id("a.jpg");

        Files.delete(file);
        assertThat(library.index().missing()).isEqualTo(1);

        assertThat(library.card("a.jpg").missing()).isTrue();
        assertThat(library.open().photos().stats().missing()).isEqualTo(1);
        library.expectLooksLike(id, 1);
        assertThat(library.hasThumbnail(file)).isTrue();
        assertThat(library.index().missing()).as("told once").isZero();

        library.draw("a.jpg", 1);
        library.index();
        assertThat(library.card("a.jpg").missing()).isFalse();
        assertThat(library.id("a.jpg")).isEqualTo(id);
        library.expectSound();
    }

    @Test
    void anotherPictureWithTheNameOfAMissingOneIsAnotherPhoto() throws Exception {
        Path file = library.draw("IMG_0001.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
        PhotoId old = library.id("IMG_0001.jpg");
        Files.delete(file);
        library.index();

        library.draw("IMG_0001.jpg", 3);
        library.index();

        assertThat(library.id("IMG_0001.jpg")).isNotEqualTo(old);
        library.expectLooksLike(library.id("IMG_0001.jpg"), 3);
        library.expectLooksLike(old, 1);
        assertThat(library.cards()).filteredOn(PhotoCard::missing).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo(old);
            assertThat(card.path()).isEqualTo(file);
        });
        assertThat(library.index().bytes()).isZero();

        Files.delete(file);
        library.index();
        library.draw("IMG_0001.jpg", 1);
        library.index();
        assertThat(library.id("IMG_0001.jpg")).as("the first one is back").isEqualTo(old);
        assertThat(library.cards()).filteredOn(PhotoCard::missing).hasSize(1);
        library.expectSound();
    }

    @Test
    void aTouchedFileIsReadAndNotDecoded() throws Exception {
        Path file = library.draw("a.jpg", 1);
        library.index();
        PhotoId id = library.id("a.jpg");

        TestLibrary.touch(file);
        IndexReport report = library.index();

        assertThat(List.of(report.unchanged(), report.updated(), report.added(), report.embedded())).containsExactly(0L,
                0L, 0L, 0L);
        assertThat(report.bytes()).isEqualTo(Files.size(file));
        assertThat(library.id("a.jpg")).isEqualTo(id);
        assertThat(library.index().bytes()).isZero();
        library.expectSound();
    }

    @Test
    void aBrokenFileIsAProblemThatAGoodOneSolvesAndOnlyRetryReadsAgain() throws Exception {
        library.draw("a.jpg", 1);
        Path broken = library.photos.resolve("broken.jpg");
        Files.writeString(broken, "this is no picture at all");
        IndexReport first = library.index();
        assertThat(first.problems()).isEqualTo(1);
        assertThat(library.open().indexing().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(broken);
            assertThat(problem.tries()).isEqualTo(1);
        });
        assertThat(library.index().bytes()).as("not tried again by itself").isZero();

        assertThat(library.open().indexing().markProblemsForRetry(Optional.of(library.photos.resolve("sub")))).isZero();
        assertThat(library.open().indexing().markProblemsForRetry(Optional.empty())).isEqualTo(1);
        assertThat(library.open().indexing().indexPending().run().bytes()).isEqualTo(Files.size(broken));
        assertThat(library.open().indexing().problems()).singleElement()
                .satisfies(problem -> assertThat(problem.tries()).isEqualTo(2));

        library.draw("broken.jpg", 2);
        assertThat(library.index().added()).isEqualTo(1);
        assertThat(library.open().indexing().problems()).isEmpty();
        library.expectSound();
    }

    @Test
    void aGoodFileReplacedByABrokenOneKeepsPhotoAndOldVector() throws Exception {
        Path file = library.draw("a.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
        PhotoId id = library.id("a.jpg");

        Files.writeString(file, "cut off while it was copied");
        assertThat(library.index().problems()).isEqualTo(1);

        assertThat(library.id("a.jpg")).isEqualTo(id);
        library.expectLooksLike(id, 1);
        library.draw("a.jpg", 3);
        library.index();
        assertThat(library.id("a.jpg")).isEqualTo(id);
        library.expectLooksLike(id, 3);
        assertThat(library.open().indexing().problems()).isEmpty();
        library.expectSound();
    }

    @Test
    void aProblemFileThatVanishesTakesItsProblemAlong() throws Exception {
        Path broken = library.photos.resolve("broken.jpg");
        Files.writeString(broken, "this is no picture at all");
        library.index();
        Files.delete(broken);
        library.open().indexing().markProblemsForRetry(Optional.empty());
        library.open().indexing().indexPending().run();
        library.index();
        assertThat(library.open().indexing().problems()).isEmpty();
        assertThat(library.open().photos().stats().pending()).isZero();
    }

    @Test
    void whatAnOlderVersionCouldNotReadIsTriedAgainOnce() throws Exception {
        Path foreign = library.photos.resolve("a.qoi");
        Files.copy(SharedFiles.path("photos/metadata/exiftool/t/images/JXL.jxl"), foreign);
        library.index();
        assertThat(library.open().indexing().problems()).singleElement()
                .satisfies(problem -> assertThat(problem.problem().kind()).isEqualTo(ProblemKind.UNSUPPORTED));
        assertThat(library.index().bytes()).isZero();
        library.open().targets().catalog().write(session -> {
            session.properties().set("media.generation", "1");
            return true;
        });
        assertThat(library.index().bytes()).isEqualTo(Files.size(foreign));
        assertThat(library.index().bytes()).isZero();
    }

    @Test
    void whatCantBeReadYetIsListedOnceAndLeftAlone() throws Exception {
        Path unknown = library.photos.resolve("a.jxl");
        Files.write(unknown, new byte[100]);
        library.index();
        assertThat(library.open().indexing().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(unknown);
            assertThat(problem.problem().kind()).isEqualTo(ProblemKind.UNSUPPORTED);
            assertThat(problem.problem().reason().english()).contains("JPEG XL");
        });
        assertThat(library.index().bytes()).isZero();
        library.open().indexing().markProblemsForRetry(Optional.empty());
        library.open().indexing().indexPending().run();
        assertThat(library.open().indexing().problems()).as("one problem a file, however often it is tried").hasSize(1);
    }

    @Test
    void bytesDecideWhatAFileIsNotItsName() throws Exception {
        Files.move(library.draw("a.jpg", 1), library.photos.resolve("a.png"));
        Files.write(library.photos.resolve("b.jpg"), "GIF89a, or so it says".getBytes(StandardCharsets.UTF_8));
        library.index();
        assertThat(library.card("a.png").type()).hasToString("JPEG");
        assertThat(library.open().indexing().problems()).singleElement()
                .satisfies(problem -> assertThat(problem.path()).hasFileName("b.jpg"));
    }
}
