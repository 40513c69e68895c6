package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.search.QueryPicture;
import photoscope.search.SearchRequest;
import photoscope.search.SortOrder;

/** What becomes of photos when their folder is taken out of the library, and when it comes back. */
class ForgottenSourceTest {
    @TempDir
    Path root;
    private TestLibrary library;
    private Path one;
    private Path other;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        library.draw("one/a.jpg", 1);
        library.draw("one/b.jpg", 2);
        library.draw("one/copied.jpg", 3);
        library.draw("other/copy.jpg", 3);
        library.draw("other/d.jpg", 4);
        one = library.photos.resolve("one");
        other = library.photos.resolve("other");
        library.index(one, other);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void itsPhotosAreGoneFromListsAndSearchesButThoseThatLieElsewhereToo() throws Exception {
        forget(one);
        assertThat(sizeOf("")).isEqualTo(2);
        assertThat(library.open().photos().counts()).isEqualTo(new SidebarCounts(2, 0, 0, 0, 0));
        assertThat(library.open().photos().stats().photos()).isEqualTo(2);
        assertThat(library.open().photos().sources()).singleElement()
                .satisfies(source -> assertThat(source.path()).isEqualTo(other));
        assertThat(library.card("other/copy.jpg").path()).isEqualTo(other.resolve("copy.jpg"));
        QueryPicture like = library.open().searching().queryPicture(library.elsewhere(1), true);
        assertThat(library.open().searching().answer(SearchRequest.of("").like(List.of(like))).results()).hasSize(2);
    }

    @Test
    void itIsStillGoneWhenTheLibraryIsOpenedAgain() throws Exception {
        forget(one);
        library.close();
        assertThat(sizeOf("")).isEqualTo(2);
        assertThat(library.open().indexing().index(List.of(), List.of(), List.of()).run().scanned()).isEqualTo(2);
        assertThat(sizeOf("")).isEqualTo(2);
    }

    @Test
    void addingItAgainBringsAllOfItBackAsItWas() throws Exception {
        PhotoId a = library.id("one/a.jpg");
        forget(one);
        IndexReport report = library.index(one);
        assertThat(report.added()).isZero();
        assertThat(sizeOf("")).isEqualTo(4);
        assertThat(library.id("one/a.jpg")).isEqualTo(a);
        assertThat(library.open().photos().counts()).isEqualTo(new SidebarCounts(4, 0, 0, 0, 0));
        library.expectSound();
    }

    @Test
    void aFolderAroundItBringsItBackToo() throws Exception {
        PhotoId a = library.id("one/a.jpg");
        forget(one);
        forget(other);
        assertThat(sizeOf("")).isZero();
        library.index();
        assertThat(sizeOf("")).isEqualTo(4);
        assertThat(library.id("one/a.jpg")).isEqualTo(a);
        library.expectSound();
    }

    @Test
    void patternsCanBeChangedAndEmptied() throws Exception {
        library.draw("one/e.jpg", 5);
        library.open().indexing().setPatterns(idOf(one), List.of(), List.of("e.jpg"));
        assertThat(library.index(one).added()).isZero();
        library.open().indexing().setPatterns(idOf(one), List.of(), List.of());
        assertThat(library.index(one).added()).isEqualTo(1);
        assertThatThrownBy(() -> library.open().indexing().setPatterns(99, List.of(), List.of()))
                .isInstanceOf(LibraryException.class);
        assertThatThrownBy(() -> library.open().indexing().forgetSource(99)).isInstanceOf(LibraryException.class);
    }

    private void forget(Path source) throws LibraryException {
        library.open().indexing().forgetSource(idOf(source));
    }

    private int idOf(Path source) throws LibraryException {
        return library.open()
                .photos()
                .sources()
                .stream()
                .filter(entry -> entry.path().equals(source))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int sizeOf(String query) throws LibraryException {
        return library.open().photos().list(query, SortOrder.NEWEST).size();
    }
}
