package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.AppleFiles;
import photoscope.SharedFiles;
import photoscope.annotations.Edit;
import photoscope.indexing.IndexReport;
import photoscope.photo.Extras;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.StackRole;
import photoscope.search.SearchRequest;
import photoscope.search.SearchResult;
import photoscope.search.SortOrder;

/** What becomes of photos that belong together: one is listed, the others stay what they are behind it. */
class StacksTest {
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        library.draw("trip/a.jpg", 1);
        raw("trip/a.dng", 1);
        library.draw("trip/b.jpg", 3);
        library.index();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aRawFileIsListedOnlyWhereItIsAskedFor() throws Exception {
        PhotoId raw = library.id("trip/a.dng");
        assertThat(listed("")).containsExactlyInAnyOrder(library.id("trip/a.jpg"), library.id("trip/b.jpg"));
        assertThat(listed("is:stacked")).containsExactly(raw);
        assertThat(listed("type:raw")).containsExactly(raw);
        PhotoStack stack = new PhotoStack(library.id("trip/a.jpg"), Map.of(raw, StackRole.RAW));
        assertThat(library.card("trip/a.jpg").stack()).isEqualTo(stack);
        assertThat(library.card("trip/a.dng").stack()).isEqualTo(stack);
        assertThat(library.card("trip/b.jpg").stack()).isNull();
        assertThat(library.open().photos().counts().all()).isEqualTo(2);
        library.expectSound();
    }

    @Test
    void theRawFileIsListedAgainWhenItsPictureVanishesAndNotWhenThatIsBack() throws Exception {
        PhotoId raw = library.id("trip/a.dng");
        Path picture = library.photos.resolve("trip/a.jpg");
        Path away = root.resolve("away.jpg");
        Files.move(picture, away);
        library.index();
        assertThat(listed("-is:missing")).contains(raw);
        assertThat(library.card("trip/a.dng").stack()).isNull();
        Files.move(away, picture);
        library.index();
        assertThat(listed("")).doesNotContain(raw).hasSize(2);
    }

    @Test
    void aPictureThatMovesLeavesItsRawFileAndTakesTheNext() throws Exception {
        raw("other/a.dng", 5);
        library.index();
        Files.move(library.photos.resolve("trip/a.jpg"), library.photos.resolve("other/a.jpg"));
        library.index();
        assertThat(listed("is:stacked")).containsExactly(library.id("other/a.dng"));
        assertThat(listed("")).contains(library.id("trip/a.dng"));
    }

    @Test
    void whatWasWrittenOfEitherStaysAndReadingTheRawFileAnewDoesNotListIt() throws Exception {
        PhotoId raw = library.id("trip/a.dng");
        library.open().annotating().apply(List.of(raw), new Edit.SetRating(new Rating(4)));
        raw("trip/a.dng", 7);
        TestLibrary.touch(library.photos.resolve("trip/a.dng"));
        library.index();
        library.close();
        assertThat(library.id("trip/a.dng")).isEqualTo(raw);
        assertThat(library.card("trip/a.dng").annotation().stars()).isEqualTo(new Rating(4));
        assertThat(listed("rating:4")).as("what a person marked stays listed").containsExactly(raw);
        assertThat(listed("is:stacked")).isEmpty();
        assertThat(library.card("trip/a.jpg").stack()).isNotNull();
    }

    @Test
    void whatAPersonMarkedIsListedAtOnceAndNoMoreWhenTheMarkIsTakenBack() throws Exception {
        PhotoId raw = library.id("trip/a.dng");
        for (Edit mark : List.of(new Edit.SetFavourite(true), new Edit.AddTag("blue"),
                new Edit.SetCaption("the sea at noon"))) {
            library.open().annotating().apply(List.of(raw), mark);
            assertThat(listed("")).as(mark.toString()).contains(raw).hasSize(3);
            library.index();
            assertThat(listed("")).as(mark + " after indexing").contains(raw).hasSize(3);
            library.open().annotating().undo();
            assertThat(listed("")).as("undone " + mark).doesNotContain(raw).hasSize(2);
        }
        library.open().annotating().apply(List.of(raw), new Edit.SetHidden(true));
        assertThat(listed("")).hasSize(2);
        library.open().annotating().apply(List.of(raw), new Edit.SetCaption("the sea at noon"));
        library.open().annotating().apply(List.of(raw), new Edit.SetHidden(false));
        assertThat(library.open().searching().answer(SearchRequest.of("\"sea at noon\"")).results())
                .extracting(SearchResult::photo)
                .containsExactly(raw);
    }

    @Test
    void aStackIsOpenedWithTheOneThatStandsForItFirst() throws Exception {
        PhotoId head = library.id("trip/a.jpg");
        PhotoId raw = library.id("trip/a.dng");
        for (PhotoId any : List.of(head, raw)) {
            assertThat(ids(library.open().photos().stackOf(any, SortOrder.MATCH))).containsExactly(head, raw);
        }
        PhotoList all = library.open().photos().list("", SortOrder.NAME);
        assertThat(IntStream.range(0, 2).map(all::behind)).containsExactly(1, 0);
        assertThat(ids(library.open().photos().stackOf(library.id("trip/b.jpg"), SortOrder.MATCH)))
                .containsExactly(library.id("trip/b.jpg"));
    }

    @Test
    void aPictureThatAMemberLeavesForAnotherFolderKeepsTheNumberOfTheOthers() throws Exception {
        raw("trip/a.nef", 5);
        library.index();
        assertThat(behind("trip/a.jpg")).isEqualTo(2);
        Path other = library.photos.resolve("other/a.nef");
        Files.createDirectories(Objects.requireNonNull(other.getParent()));
        Files.move(library.photos.resolve("trip/a.nef"), other);
        library.draw("other/a.jpg", 9);
        library.index();
        assertThat(behind("trip/a.jpg")).isEqualTo(1);
        assertThat(behind("other/a.jpg")).isEqualTo(1);
    }

    private int behind(String name) throws LibraryException {
        PhotoList list = library.open().photos().stackOf(library.id(name), SortOrder.MATCH);
        return list.behind(list.indexOf(ordinal(name)));
    }

    @Test
    void aLivePhotosFilmIsFoundByItsIdentifierAndMovesBehindThePicture() throws Exception {
        byte[] film = Files.readAllBytes(
                SharedFiles.path("photos/video/meta-photoprism__pkg__media__video__testdata__isom-avc1.mp4"));
        Path picture = library.photos.resolve("live/IMG_1234.jpg");
        Files.createDirectories(Objects.requireNonNull(picture.getParent()));
        Files.write(picture, AppleFiles.picture(Files.readAllBytes(library.elsewhere(8)), "AB-12", null));
        Path moving = Files.write(picture.resolveSibling("IMG_1234(1).MOV"), AppleFiles.film(film, "AB-12"));
        library.index();
        PhotoId head = library.id("live/IMG_1234.jpg");
        assertThat(listed("folder:live")).containsExactly(head);
        assertThat(listed("is:live")).containsExactly(head);
        assertThat(library.card("live/IMG_1234.jpg").isLive()).isTrue();
        assertThat(library.open().films().movingPart(head)).contains(new MovingPart(moving, 0, 0));
        assertThat(library.open().films().movingPart(library.id("trip/b.jpg"))).isEmpty();
        library.expectSound();
    }

    @Test
    void picturesOfOneSecondAreInTheOrderOfTheirNamesWhicheverCameFirst() throws Exception {
        for (int i : List.of(3, 1, 2)) {
            library.draw("burst/IMG_20240301_120000_BURST00" + i + (i == 2 ? "_COVER.jpg" : ".jpg"), 10 + i);
            library.index();
        }
        PhotoId cover = library.id("burst/IMG_20240301_120000_BURST002_COVER.jpg");
        assertThat(ids(library.open().photos().stackOf(cover, SortOrder.MATCH))).containsExactly(cover,
                library.id("burst/IMG_20240301_120000_BURST001.jpg"),
                library.id("burst/IMG_20240301_120000_BURST003.jpg"));
    }

    @Test
    void aBurstIsListedAsItsFirstPictureAndAFavouriteOfItStays() throws Exception {
        for (int i = 1; i <= 3; i++) {
            Path shot = library.photos.resolve("burst/IMG_000" + i + ".jpg");
            Files.createDirectories(Objects.requireNonNull(shot.getParent()));
            Files.write(shot, AppleFiles.picture(Files.readAllBytes(library.elsewhere(10 + i)), null, "burst-1"));
        }
        library.index();
        PhotoId first = library.id("burst/IMG_0001.jpg");
        PhotoId third = library.id("burst/IMG_0003.jpg");
        assertThat(listed("folder:burst")).containsExactly(first);
        assertThat(library.card("burst/IMG_0002.jpg").stack()).isEqualTo(new PhotoStack(first,
                Map.of(library.id("burst/IMG_0002.jpg"), StackRole.BURST, third, StackRole.BURST)));
        library.open().annotating().apply(List.of(third), new Edit.SetFavourite(true));
        assertThat(listed("folder:burst")).containsExactlyInAnyOrder(first, third);
        assertThat(listed("is:live")).isEmpty();
    }

    @Test
    void whatAnOlderPhotoscopeIndexedIsTiedAtTheNextRunWithNothingEmbeddedAnew() throws Exception {
        for (int i = 1; i <= 2; i++) {
            Files.write(library.photos.resolve("trip/IMG_000" + i + ".jpg"),
                    AppleFiles.picture(Files.readAllBytes(library.elsewhere(10 + i)), null, "burst-1"));
        }
        Files.copy(library.elsewhere(20), library.photos.resolve("trip/drawn.png"));
        library.index();
        library.open().targets().catalog().change(session -> {
            for (String name : List.of("trip/IMG_0001.jpg", "trip/IMG_0002.jpg")) {
                session.extras().set(ordinal(name), Extras.NONE);
            }
            session.properties().set("extras.read-by", "0");
            session.properties().set("stacks.rules", "1");
        });
        IndexReport report = library.index();
        assertThat(report.embedded()).isZero();
        assertThat(report.bytes()).isZero();
        assertThat(listed("is:stacked")).contains(library.id("trip/IMG_0002.jpg"));
        assertThat(listed("is:misnamed")).containsExactly(library.id("trip/drawn.png"));
        long pending = library.open().targets().catalog().read(session -> session.extras().countPending());
        assertThat(pending).isZero();
    }

    @Test
    void aWrongEndingIsNotedUntilTheFileIsRenamedAndIsNoProblem() throws Exception {
        Path wrong = Files.copy(library.elsewhere(20), library.photos.resolve("trip/drawn.png"));
        library.index();
        assertThat(listed("is:misnamed")).containsExactly(library.id("trip/drawn.png"));
        assertThat(library.card("trip/drawn.png").isMisnamed()).isTrue();
        assertThat(library.open().photos().stats().misnamed()).isEqualTo(1);
        assertThat(library.open().photos().stats().problems()).isZero();
        Files.move(wrong, wrong.resolveSibling("drawn.jpg"));
        library.index();
        assertThat(listed("is:misnamed")).isEmpty();
    }

    private int ordinal(String name) {
        try {
            return library.open().targets().catalog().photos().ordinalOf(library.id(name));
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    private static List<PhotoId> ids(PhotoList list) {
        return IntStream.range(0, list.size()).mapToObj(index -> new PhotoId(list.id(index))).toList();
    }

    private List<PhotoId> listed(String query) throws LibraryException {
        PhotoList list = library.open().photos().list(query, SortOrder.NEWEST);
        return ids(list);
    }

    /** A DNG that holds a drawn JPEG and nothing else. */
    private void raw(String name, int number) throws IOException {
        DrawnPictures.writeRaw(library.photos.resolve(name), Files.readAllBytes(library.elsewhere(number)));
    }
}
