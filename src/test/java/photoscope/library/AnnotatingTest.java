package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.Edit.AddTag;
import photoscope.annotations.Edit.RemoveTag;
import photoscope.annotations.Edit.SetCaption;
import photoscope.annotations.Edit.SetFavourite;
import photoscope.annotations.Edit.SetHidden;
import photoscope.annotations.Edit.SetRating;
import photoscope.annotations.Edit.SetTitle;
import photoscope.annotations.TagUse;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.search.SearchRequest;
import photoscope.search.SearchResult;

/** What the user writes, in a whole library: searched for, indexed again, backed up, restored, rebuilt. */
class AnnotatingTest {
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        for (int i = 0; i < 4; i++) {
            library.draw(i + ".jpg", i);
        }
        library.index();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private List<PhotoId> found(String query) throws Exception {
        return library.open()
                .searching()
                .answer(SearchRequest.of(query))
                .results()
                .stream()
                .map(SearchResult::photo)
                .toList();
    }

    private Annotating annotating() throws LibraryException {
        return library.open().annotating();
    }

    @Test
    void whatIsWrittenIsFoundAtOnceAndAfterReopening() throws Exception {
        PhotoId photo = library.id("0.jpg");
        annotating().apply(List.of(photo), new SetRating(new Rating(4)), new SetFavourite(true), new AddTag("Snow day"),
                new SetCaption("grandmother in the garden"), new SetTitle("Heirloom"));
        annotating().apply(List.of(library.id("1.jpg")), new AddTag("snow day"), new AddTag("Sea"));
        for (int i = 0; i < 2; i++) {
            for (String query : List.of("rating:>=4", "is:favourite", "has:caption", "has:title", "tag:snow rating:4",
                    "\"grandmother in the garden\"")) {
                assertThat(found(query)).as(query).containsExactly(photo);
            }
            assertThat(found("has:tags")).hasSize(2);
            assertThat(annotating().tags()).containsExactly(new TagUse("Sea", 1), new TagUse("Snow day", 2));
            assertThat(annotating().tagCompletions("s", 1)).containsExactly("Snow day");
            assertThat(library.card("0.jpg").annotation().stars()).isEqualTo(new Rating(4));
            assertThat(library.card("0.jpg").facts().rating()).as("the file's own").isEqualTo(Rating.NONE);
            library.close();
        }
        annotating().undo();
        annotating().apply(List.of(photo), new RemoveTag("Snow Day"), new SetCaption(""));
        assertThat(found("has:tags")).isEmpty();
        assertThat(found("has:caption")).isEmpty();
        assertThat(annotating().tags()).isEmpty();
    }

    @Test
    void hiddenPhotosAreOutOfEverySearchUntilTheyAreShownAgain() throws Exception {
        PhotoId photo = library.id("2.jpg");
        annotating().apply(List.of(photo), new SetHidden(true));
        assertThat(found("a picture")).hasSize(3).doesNotContain(photo);
        assertThat(found("name:2")).isEmpty();
        assertThat(found("is:hidden")).containsExactly(photo);
        annotating().undo();
        assertThat(found("name:2")).containsExactly(photo);
    }

    @Test
    void indexingAFileThatChangedOrMovedKeepsWhatTheUserSet() throws Exception {
        PhotoId photo = library.id("0.jpg");
        annotating().apply(List.of(photo), new SetRating(new Rating(5)), new SetFavourite(true), new AddTag("kept"));
        library.draw("0.jpg", 9);
        library.index();
        assertThat(library.id("0.jpg")).isEqualTo(photo);
        assertThat(found("rating:5 is:favourite tag:kept")).containsExactly(photo);
        Files.createDirectories(library.photos.resolve("moved"));
        Files.move(library.photos.resolve("0.jpg"), library.photos.resolve("moved/0.jpg"));
        library.index();
        assertThat(found("rating:5 is:favourite tag:kept")).containsExactly(photo);
        library.close();
        assertThat(Files.readString(library.photos.resolve("moved/0.jpg.annotation.json"), StandardCharsets.UTF_8))
                .contains("kept");
        assertThat(found("rating:5 is:favourite tag:kept")).containsExactly(photo);
        assertThat(library.photos.resolve("0.jpg.annotation.json")).as("at the old place").doesNotExist();
        library.expectSound();
    }

    @Test
    void theOldSidecarOfAPhotoThatMovedIsNeverTakenForAnotherPhotos() throws Exception {
        PhotoId moved = library.id("0.jpg");
        annotating().apply(List.of(moved), new SetRating(new Rating(5)), new AddTag("kept"));
        annotating().awaitSidecars();
        Files.createDirectories(library.photos.resolve("moved"));
        Files.move(library.photos.resolve("0.jpg"), library.photos.resolve("moved/0.jpg"));
        library.draw("0.jpg", 11);
        library.index();
        annotating().awaitSidecars();
        assertThat(library.id("moved/0.jpg")).isEqualTo(moved);
        PhotoId other = library.id("0.jpg");
        assertThat(found("rating:5")).containsExactly(moved);
        assertThat(library.card("0.jpg").annotation().tagNames()).isEmpty();
        annotating().apply(List.of(other), new SetTitle("another"));
        annotating().awaitSidecars();
        library.close();
        assertThat(library.card("0.jpg").annotation().titleText()).isEqualTo("another");
        assertThat(found("rating:5 tag:kept")).containsExactly(moved);
        assertThat(Files.readString(library.photos.resolve("moved/0.jpg.annotation.json"), StandardCharsets.UTF_8))
                .contains("kept");
    }

    @Test
    void aRestoreOfAnOlderBackupLosesNoEditAndUndoStillWorks() throws Exception {
        PhotoId photo = library.id("0.jpg");
        annotating().apply(List.of(photo), new SetRating(new Rating(2)));
        Path zip = library.root.resolve("backup.zip");
        library.open().backup(zip, false);
        annotating().apply(List.of(photo), new SetRating(new Rating(4)), new AddTag("later"));
        library.close();
        LibraryRestore.restore(library.folder, library.environment, zip);
        assertThat(found("rating:4 tag:later")).containsExactly(photo);
        annotating().undo();
        assertThat(found("rating:2")).containsExactly(photo);
        assertThat(found("tag:later")).isEmpty();
    }

    @Test
    void aBackupCarriesTheJournalToAnotherComputerAndNeverMixesTwoLibraries() throws Exception {
        PhotoId photo = library.id("0.jpg");
        annotating().apply(List.of(photo), new SetRating(new Rating(2)));
        Path zip = library.root.resolve("backup.zip");
        library.open().backup(zip, true);
        library.close();
        try (TestLibrary other = new TestLibrary(root, "other")) {
            other.index();
            PhotoId theirs = other.id("1.jpg");
            for (int i = 1; i <= 3; i++) {
                other.open().annotating().apply(List.of(theirs), new SetTitle("theirs " + i));
            }
        }
        try (TestLibrary other = new TestLibrary(root, "other")) {
            LibraryRestore.restore(other.folder, other.environment, zip);
            assertThat(other.card("1.jpg").annotation().titleText()).isNull();
            assertThat(other.card("0.jpg").annotation().stars()).isEqualTo(new Rating(2));
            assertThat(other.open().annotating().undo()).isPresent();
            assertThat(other.card("0.jpg").annotation().stars()).isEqualTo(Rating.NONE);
        }
    }

    @Test
    void aCatalogBuiltAnewGetsBackWhatTheUserWrote() throws Exception {
        annotating().apply(List.of(library.id("0.jpg")), new SetRating(new Rating(3)), new AddTag("kept"));
        library.close();
        Files.writeString(library.folder.root().resolve("catalog.mv.db"), "damaged");
        try (Library rebuilt = LibraryRebuild.prepare(library.folder, library.environment, _ -> {})) {
            rebuilt.indexing().index(List.of(), List.of(), List.of()).run();
        }
        assertThat(found("rating:3 tag:kept")).containsExactly(library.id("0.jpg"));
    }
}
