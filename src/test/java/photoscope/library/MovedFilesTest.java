package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.search.SearchRequest;

/** What indexing promises of files that went elsewhere, were copied, or took each other's names. */
class MovedFilesTest {
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

    private void copy(String from, String to) throws Exception {
        Path target = library.photos.resolve(to);
        Files.copy(library.photos.resolve(from), target, StandardCopyOption.REPLACE_EXISTING);
        TestLibrary.touch(target);
    }

    @Test
    void aMovedAndRenamedFileKeepsItsPhotoWithoutBeingDecoded() throws Exception {
        library.draw("a.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
        PhotoId id = library.id("a.jpg");

        library.move("a.jpg", "sub/other.jpg");
        IndexReport report = library.index();

        assertThat(List.of(report.moved(), report.added(), report.embedded())).containsExactly(1L, 0L, 0L);
        assertThat(library.id("sub/other.jpg")).isEqualTo(id);
        assertThat(library.card("sub/other.jpg").missing()).isFalse();
        assertThat(library.card("sub/other.jpg").otherPaths()).as("copies").isEmpty();
        assertThat(library.cardIfAny("a.jpg")).isEmpty();
        assertThat(library.open().searching().answer(SearchRequest.of("name:other")).photos()).isEqualTo(1);
        assertThat(library.open().searching().answer(SearchRequest.of("name:a")).photos()).as("by its old name")
                .isZero();
        assertThat(library.open().photos().stats().missing()).isZero();
        assertThat(library.index().bytes()).isZero();
        library.expectSound();
    }

    @Test
    void aMovedFolderKeepsItsPhotos() throws Exception {
        Map<String, PhotoId> ids = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            library.draw("old/deep/" + i + ".jpg", i);
        }
        library.index();
        for (int i = 0; i < 5; i++) {
            ids.put(i + ".jpg", library.id("old/deep/" + i + ".jpg"));
        }
        library.move("old", "new");
        IndexReport report = library.index();
        assertThat(List.of(report.moved(), report.added(), report.embedded(), report.missing())).containsExactly(5L, 0L,
                0L, 5L);
        for (String name : ids.keySet()) {
            assertThat(library.id("new/deep/" + name)).isEqualTo(ids.get(name));
        }
        library.expectSound();
    }

    @Test
    void twoFilesThatSwapNamesKeepTheirPhotos() throws Exception {
        library.draw("a.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
        PhotoId one = library.id("a.jpg");
        PhotoId two = library.id("b.jpg");

        library.move("a.jpg", "swap.jpg");
        library.move("b.jpg", "a.jpg");
        library.move("swap.jpg", "b.jpg");
        IndexReport report = library.index();

        assertThat(report.embedded()).isZero();
        assertThat(library.id("b.jpg")).isEqualTo(one);
        assertThat(library.id("a.jpg")).isEqualTo(two);
        assertThat(library.cards()).hasSize(2).allSatisfy(card -> {
            assertThat(card.missing()).isFalse();
            assertThat(card.otherPaths()).isEmpty();
        });
        library.expectSound();
    }

    @Test
    void aFileMovedAsideForAnEditedOneOfItsNameKeepsItsPhoto() throws Exception {
        library.draw("a.jpg", 1);
        library.index();
        PhotoId id = library.id("a.jpg");
        library.move("a.jpg", "a-original.jpg");
        library.draw("a.jpg", 2);
        library.index();
        assertThat(library.id("a-original.jpg")).isEqualTo(id);
        assertThat(library.id("a.jpg")).isNotEqualTo(id);
        assertThat(library.card("a-original.jpg").otherPaths()).isEmpty();
        library.expectSound();
    }

    @Test
    void copiesAreOnePhotoAndOneOfThemMayGo() throws Exception {
        library.draw("a.jpg", 1);
        library.index();
        PhotoId id = library.id("a.jpg");
        copy("a.jpg", "copy.jpg");
        IndexReport report = library.index();
        assertThat(List.of(report.copies(), report.added(), report.embedded())).containsExactly(1L, 0L, 0L);
        assertThat(library.id("copy.jpg")).isEqualTo(id);
        assertThat(library.card("a.jpg").otherPaths()).containsExactly(library.photos.resolve("copy.jpg"));

        Files.delete(library.photos.resolve("a.jpg"));
        library.index();
        PhotoCard card = library.card("copy.jpg");
        assertThat(card.missing()).isFalse();
        assertThat(card.path()).isEqualTo(library.photos.resolve("copy.jpg"));
        assertThat(card.otherPaths()).as("copies that are there").isEmpty();
        assertThat(library.open().photos().stats().missing()).isZero();
        library.expectSound();
    }

    @Test
    void twinsThatAreNewTogetherAreOnePhoto() throws Exception {
        library.draw("a.jpg", 1);
        copy("a.jpg", "b.jpg");
        library.draw("c.jpg", 2);
        IndexReport report = library.index();
        assertThat(List.of(report.added(), report.copies())).containsExactly(2L, 1L);
        assertThat(library.id("a.jpg")).isEqualTo(library.id("b.jpg"));
        library.expectSound();
    }

    @Test
    void anEditedFileWhoseCopyStaysIsANewPhoto() throws Exception {
        library.draw("a.jpg", 1);
        copy("a.jpg", "copy.jpg");
        library.index();
        PhotoId id = library.id("a.jpg");
        library.draw("a.jpg", 3);
        library.index();
        assertThat(library.id("copy.jpg")).isEqualTo(id);
        assertThat(library.id("a.jpg")).isNotEqualTo(id);
        library.expectLooksLike(id, 1);
        library.expectLooksLike(library.id("a.jpg"), 3);
        library.expectSound();
    }

    @Test
    void copiesEditedTogetherBecomeTwoPhotos() throws Exception {
        library.draw("a.jpg", 1);
        copy("a.jpg", "copy.jpg");
        library.index();
        PhotoId id = library.id("a.jpg");
        library.draw("a.jpg", 3);
        library.draw("copy.jpg", 4);
        library.index();
        assertThat(Set.of(library.id("a.jpg"), library.id("copy.jpg"))).hasSize(2).contains(id);
        library.expectLooksLike(library.id("a.jpg"), 3);
        library.expectLooksLike(library.id("copy.jpg"), 4);
        library.expectSound();
    }

    @Test
    void ofTwoCopiesOneEditedAndOneTouchedNeitherIsLost() throws Exception {
        library.draw("a.jpg", 1);
        copy("a.jpg", "copy.jpg");
        library.index();
        library.draw("a.jpg", 3);
        TestLibrary.touch(library.photos.resolve("copy.jpg"));
        library.index();
        assertThat(library.id("a.jpg")).isNotEqualTo(library.id("copy.jpg"));
        library.expectLooksLike(library.id("a.jpg"), 3);
        library.expectLooksLike(library.id("copy.jpg"), 1);
        library.expectSound();
    }

    @Test
    void aFileOverwrittenWithAnotherPhotoLeavesItsOwnMissing() throws Exception {
        library.draw("a.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
        PhotoId one = library.id("a.jpg");
        PhotoId two = library.id("b.jpg");
        copy("b.jpg", "a.jpg");
        library.index();
        assertThat(library.id("a.jpg")).isEqualTo(two);
        assertThat(library.open().photos().stats().missing()).isEqualTo(1);
        assertThat(library.cards()).filteredOn(PhotoCard::missing)
                .singleElement()
                .satisfies(card -> assertThat(card.id()).isEqualTo(one));
        library.expectLooksLike(one, 1);
        library.draw("c.jpg", 1);
        library.index();
        assertThat(library.id("c.jpg")).as("its content is back").isEqualTo(one);
        assertThat(library.open().photos().stats().missing()).isZero();
        library.expectSound();
    }

    @Test
    void contentThatMovesIntoAnEditedFileIsNotLost() throws Exception {
        library.draw("a.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
        library.draw("a.jpg", 3);
        library.draw("b.jpg", 1);
        library.index();
        assertThat(library.id("a.jpg")).isNotEqualTo(library.id("b.jpg"));
        library.expectLooksLike(library.id("a.jpg"), 3);
        library.expectLooksLike(library.id("b.jpg"), 1);
        assertThat(library.open().photos().stats().pending()).isZero();
        library.expectSound();
    }

    @Test
    void manyFilesShuffledAndEditedAtOnceAllEndUpAsTheirOwnPhoto() throws Exception {
        for (int i = 0; i < 20; i++) {
            library.draw(i + ".jpg", i);
        }
        library.index();
        for (int i = 0; i < 20; i++) { // each takes the look of the next, the last becomes new
            library.draw(i + ".jpg", i + 1);
        }
        library.index();
        Set<PhotoId> ids = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            ids.add(library.id(i + ".jpg"));
            library.expectLooksLike(library.id(i + ".jpg"), i + 1);
        }
        assertThat(ids).hasSize(20);
        library.expectSound();
    }
}
