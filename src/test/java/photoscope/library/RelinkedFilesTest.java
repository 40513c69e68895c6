package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.Edit;
import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.search.SearchRequest;

/** Moved files that indexing recognised can be looked at and undone, and where it could not tell somebody can. */
class RelinkedFilesTest {
    private static final String SIDECAR = ".annotation.json";

    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = TestLibrary.of(root, "a/x.jpg", "b.jpg");
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private MovedFiles moved() throws LibraryException {
        return library.open().movedFiles();
    }

    private Path at(String name) {
        return library.photos.resolve(name);
    }

    private void rate(PhotoId photo, int stars) throws Exception {
        library.open().annotating().apply(List.of(photo), new Edit.SetRating(new Rating(stars)));
        library.open().annotating().awaitSidecars();
    }

    private int stars(PhotoId photo) throws LibraryException {
        return library.open().annotating().of(photo).orElseThrow().stars().stars();
    }

    private boolean isMissing(PhotoId photo) throws LibraryException {
        return library.open().photos().cardsOf(List.of(photo)).getFirst().missing();
    }

    private void indexPending() throws LibraryException {
        var _ = library.open().indexing().indexPending().run();
    }

    @Test
    void whatARunRecognisedIsToldWithWhereItWas() throws Exception {
        PhotoId photo = library.id("a/x.jpg");
        library.move("a/x.jpg", "c/y.jpg");
        library.move("b.jpg", "c/b.jpg");
        library.index();
        List<Relinked> told = moved().relinked(10);
        assertThat(told).hasSize(2).extracting(Relinked::at).containsOnly(told.getFirst().at());
        assertThat(told).filteredOn(each -> each.photo().equals(photo)).singleElement().satisfies(each -> {
            assertThat(each.file()).isEqualTo(at("c/y.jpg"));
            assertThat(each.before()).containsExactly(at("a/x.jpg"));
            assertThat(each.isByHand()).isFalse();
        });
    }

    @Test
    void anUndoneOneIsMissingWhereItWasAndTheFileIsAPhotoOfItsOwnForGood() throws Exception {
        PhotoId photo = library.id("a/x.jpg");
        rate(photo, 4);
        library.move("a/x.jpg", "c/y.jpg");
        library.index();
        library.open().annotating().awaitSidecars();
        assertThat(at("c/y.jpg" + SIDECAR)).as("it followed").exists();
        library.close();

        moved().undo(at("c/y.jpg"));
        indexPending();
        library.open().annotating().awaitSidecars();
        PhotoId own = library.id("c/y.jpg");
        assertThat(own).isNotEqualTo(photo);
        assertThat(isMissing(photo)).isTrue();
        assertThat(library.open().photos().cardsOf(List.of(photo)).getFirst().path()).isEqualTo(at("a/x.jpg"));
        assertThat(stars(photo)).isEqualTo(4);
        assertThat(stars(own)).isZero();
        assertThat(at("c/y.jpg" + SIDECAR)).doesNotExist();
        assertThat(moved().relinked(10)).isEmpty();
        assertThat(moved().questions()).as("answered already").isEmpty();

        library.index();
        library.move("c/y.jpg", "d/x.jpg");
        library.index();
        assertThat(library.id("d/x.jpg")).as("also where it moves on").isEqualTo(own);
        assertThat(isMissing(photo)).isTrue();
        Files.createDirectories(at("a"));
        Files.copy(at("d/x.jpg"), at("a/x.jpg"));
        library.index();
        assertThat(library.id("a/x.jpg")).as("back where it was").isEqualTo(photo);
        library.expectSound();
    }

    @Test
    void aPlaceThatIsUndoneTwiceOrNeverWasIsSaidSo() throws Exception {
        assertThatThrownBy(() -> moved().undo(at("b.jpg"))).isInstanceOf(LibraryException.class)
                .hasMessageContaining("was not found to be a moved photo");
        assertThatThrownBy(() -> moved().undo(at("none.jpg"))).isInstanceOf(LibraryException.class)
                .hasMessageContaining("no file of this library");
    }

    /** The photo at a/x.jpg missing, and another one of its content at c/y.jpg. */
    private PhotoId part() throws Exception {
        PhotoId photo = library.id("a/x.jpg");
        library.move("a/x.jpg", "c/y.jpg");
        library.index();
        moved().undo(at("c/y.jpg"));
        indexPending();
        return photo;
    }

    @Test
    void whereSeveralFitSomebodyTellsAndThatCanBeUndoneToo() throws Exception {
        PhotoId missing = part();
        PhotoId found = library.id("c/y.jpg");
        rate(missing, 2);
        rate(found, 5);
        library.open().annotating().apply(List.of(found), new Edit.AddTag("sea"));

        int before = library.open().photos().sources().getFirst().photos();
        moved().link(at("c/y.jpg"), missing);
        assertThat(library.open().photos().sources().getFirst().photos()).as("one photo less").isEqualTo(before - 1);
        library.open().annotating().awaitSidecars();
        assertThat(library.id("c/y.jpg")).isEqualTo(missing);
        assertThat(isMissing(missing)).isFalse();
        assertThat(stars(missing)).as("its own stays").isEqualTo(2);
        assertThat(library.open().annotating().of(missing).orElseThrow().tagNames()).containsExactly("sea");
        assertThat(library.open().searching().answer(SearchRequest.of("name:y")).photos()).isEqualTo(1);
        assertThat(moved().relinked(10)).singleElement().satisfies(each -> assertThat(each.isByHand()).isTrue());
        library.close();

        moved().undo(at("c/y.jpg"));
        library.open().annotating().awaitSidecars();
        assertThat(library.id("c/y.jpg")).isEqualTo(found);
        assertThat(stars(found)).isEqualTo(5);
        assertThat(isMissing(missing)).isTrue();
        assertThat(stars(missing)).isEqualTo(2);
        library.index();
        assertThat(library.id("c/y.jpg")).isEqualTo(found);
    }

    @Test
    void aFileOfOtherContentOrOfAPhotoThatIsThereCantBeGiven() throws Exception {
        PhotoId there = library.id("b.jpg");
        PhotoId missing = part();
        assertThatThrownBy(() -> moved().link(at("b.jpg"), missing)).isInstanceOf(LibraryException.class)
                .hasMessageContaining("does not have the content");
        assertThatThrownBy(() -> moved().link(at("c/y.jpg"), there)).isInstanceOf(LibraryException.class);
    }

    @Test
    void aFileThatIsEditedAndMovedIsNotGuessed() throws Exception {
        PhotoId photo = library.id("a/x.jpg");
        Files.delete(at("a/x.jpg"));
        library.draw("c/x.jpg", 9);
        IndexReport report = library.index();
        assertThat(List.of(report.added(), report.moved())).containsExactly(1L, 0L);
        assertThat(isMissing(photo)).isTrue();
        assertThat(library.id("c/x.jpg")).isNotEqualTo(photo);
        assertThat(moved().questions()).isEmpty();
    }

    @Test
    void aFileOfASourceThatIsAwayIsCopiedNotMoved() throws Exception {
        Path drive = Files.createDirectories(library.root.resolve("drive"));
        Files.copy(at("b.jpg"), drive.resolve("z.jpg"));
        DrawnPictures.write(drive.resolve("far.jpg"), 8);
        library.index(drive);
        PhotoId far = library.open().photos().cardAt(drive.resolve("far.jpg")).orElseThrow().id();
        Files.copy(drive.resolve("far.jpg"), at("near.jpg"));
        Path away = Files.move(drive, library.root.resolve("away"));
        IndexReport report = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(List.of(report.copies(), report.moved(), report.missing())).containsExactly(1L, 0L, 0L);
        assertThat(library.id("near.jpg")).isEqualTo(far);
        assertThat(library.card("near.jpg").otherPaths()).hasSize(1);
        assertThat(library.open().searching().answer(SearchRequest.of("has:copies")).photos()).isEqualTo(2);
        Files.move(away, drive);
        Files.delete(drive.resolve("far.jpg"));
        library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(library.card("near.jpg").missing()).isFalse();
        assertThat(library.open().searching().answer(SearchRequest.of("has:copies")).photos()).isEqualTo(1);
    }

    @Test
    void whatWasWrittenFollowsWithAndWithoutTheSidecar() throws Exception {
        PhotoId one = library.id("a/x.jpg");
        PhotoId two = library.id("b.jpg");
        rate(one, 4);
        rate(two, 3);
        library.move("a/x.jpg", "with/x.jpg");
        library.move("a/x.jpg" + SIDECAR, "with/x.jpg" + SIDECAR);
        library.move("b.jpg", "without/b.jpg");
        library.index();
        library.open().annotating().awaitSidecars();
        assertThat(library.id("with/x.jpg")).isEqualTo(one);
        assertThat(library.id("without/b.jpg")).isEqualTo(two);
        assertThat(List.of(stars(one), stars(two))).containsExactly(4, 3);
        assertThat(at("with/x.jpg" + SIDECAR)).exists();
        assertThat(at("without/b.jpg" + SIDECAR)).exists();
        assertThat(at("b.jpg" + SIDECAR)).as("left behind").doesNotExist();
        assertThat(library.open().annotating().orphans()).isEmpty();
        assertThat(library.open().annotating().conflicts()).isEmpty();
    }
}
