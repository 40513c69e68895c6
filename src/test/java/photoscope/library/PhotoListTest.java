package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.PhotoId;
import photoscope.search.QueryPicture;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchRequest;
import photoscope.search.SortOrder;

/** Lists as a window shows them. */
class PhotoListTest {
    @TempDir
    Path root;
    private TestLibrary library;
    private Photos photos;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        for (int number = 1; number <= 12; number++) {
            library.draw("in" + number % 2 + "/p" + number + ".jpg", number);
        }
        library.index();
        photos = library.open().photos();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aListTellsWhatAGridDrawsBeforeItLoadsAnything() throws Exception {
        PhotoList list = photos.list("", SortOrder.NAME);
        assertThat(list.size()).isEqualTo(12);
        assertThat(names(list)).startsWith("p1.jpg", "p2.jpg", "p3.jpg").endsWith("p11.jpg", "p12.jpg");
        assertThat(list.aspect(0)).isEqualTo(4 / 3f);
        assertThat(list.averageColor(0)).isBetween(1, 0xffffff);
        assertThat(list.id(0)).isEqualTo(library.id("in1/p1.jpg").value());
        assertThat(list.isVideo(0) || list.isMissing(0) || list.isOffline(0) || list.isWeak(0)).isFalse();
        assertThat(list.result(0)).isEmpty();
        assertThat(list.indexOf(list.ordinal(7))).isEqualTo(7);
        assertThat(photos.list("folder:in1", SortOrder.NEWEST).size()).isEqualTo(6);
        assertThat(photos.list("folder:nowhere", SortOrder.NEWEST).emptiedBy()).isPresent();
    }

    @Test
    void whatBecomesOfAPhotoShowsInListsThatAreThere() throws Exception {
        PhotoList list = photos.list("", SortOrder.NAME);
        long before = photos.changes();
        Files.delete(library.photos.resolve("in1/p1.jpg"));
        library.index();
        assertThat(list.isMissing(0)).isTrue();
        assertThat(list.isMissing(1)).isFalse();
        assertThat(photos.changes()).isGreaterThan(before);
        assertThat(photos.counts()).isEqualTo(new SidebarCounts(12, 0, 1, 0, 0));
    }

    @Test
    void searchingIsNoChange() throws Exception {
        long before = photos.changes();
        library.open().searching().answer(SearchRequest.of("red circle"));
        library.open().settings().set(Setting.SEARCH_LOG, "off");
        assertThat(photos.changes()).isEqualTo(before);
    }

    @Test
    void anAnswerIsAListByRankOrInAnyOtherOrderWithItsScores() throws Exception {
        QueryPicture like = new QueryPicture.InLibrary(library.id("in0/p4.jpg"), true);
        SearchAnswer answer = library.open().searching().answer(SearchRequest.of("").like(List.of(like)));
        PhotoList ranked = photos.listOf(answer, SortOrder.MATCH);
        assertThat(ranked.id(0)).isEqualTo(library.id("in0/p4.jpg").value());
        assertThat(ranked.divider()).isEqualTo(answer.divider());
        PhotoList named = photos.listOf(answer, SortOrder.NAME);
        assertThat(names(named)).startsWith("p1.jpg", "p2.jpg").hasSize(ranked.size());
        for (int i = 0; i < ranked.size(); i++) {
            int there = named.indexOf(ranked.ordinal(i));
            assertThat(named.score(there)).isEqualTo(ranked.score(i));
            assertThat(named.reasons(there)).isEqualTo(ranked.reasons(i)).isNotEmpty();
        }
    }

    @Test
    void sourcesAreCountedAndTellWhatIsAway() throws Exception {
        assertThat(photos.sources()).singleElement().satisfies(source -> {
            assertThat(source.path()).isEqualTo(library.photos);
            assertThat(source.name()).isEqualTo("photos");
            assertThat(source.isOnline()).isTrue();
            assertThat(source.photos()).isEqualTo(12);
            assertThat(source.scannedAt()).isNotNull();
        });
        PhotoList list = photos.list("", SortOrder.NAME);
        long before = photos.changes();
        Files.move(library.photos, library.root.resolve("unplugged"));
        assertThat(photos.sources()).singleElement().satisfies(source -> assertThat(source.isOnline()).isFalse());
        assertThat(IntStream.range(0, 12).allMatch(list::isOffline)).isTrue();
        assertThat(photos.isAway(library.photos.resolve("p1.jpg"))).isTrue();
        long away = photos.changes();
        assertThat(away).isGreaterThan(before);
        photos.sources();
        assertThat(photos.changes()).as("nothing went or came").isEqualTo(away);
        Files.move(library.root.resolve("unplugged"), library.photos);
        assertThat(photos.sources()).singleElement().satisfies(source -> assertThat(source.isOnline()).isTrue());
        assertThat(photos.changes()).isGreaterThan(away);
    }

    @Test
    void everyPhotoHasASmallPictureOnAnyThread() throws Exception {
        PhotoList list = photos.list("", SortOrder.NAME);
        assertThat(IntStream.range(0, 600)
                .parallel()
                .mapToObj(i -> photos.thumbnail(list.ordinal(i % 12)).orElseThrow())
                .filter(jpeg -> jpeg[0] == (byte) 0xff && jpeg[1] == (byte) 0xd8)
                .count()).isEqualTo(600);
        assertThat(photos.thumbnail(library.id("in0/p4.jpg")))
                .hasValue(photos.thumbnail(list.ordinal(3)).orElseThrow());
        assertThat(photos.thumbnail(99)).isEmpty();
        assertThat(photos.thumbnail(new PhotoId(1))).isEmpty();
    }

    private List<String> names(PhotoList list) {
        return photos.cards(IntStream.range(0, list.size()).mapToObj(list::ordinal).toList())
                .stream()
                .map(card -> String.valueOf(card.path().getFileName()))
                .toList();
    }
}
