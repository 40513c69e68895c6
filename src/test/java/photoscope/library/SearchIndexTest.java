package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.search.SearchRequest;

/** What the library promises of the index that makes searches fast. */
class SearchIndexTest {
    private static final int PHOTOS = 12;
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void makeAndIndex() throws Exception {
        library = new TestLibrary(root);
        for (int number = 0; number < PHOTOS; number++) {
            library.draw(number + ".jpg", number);
        }
        library.index();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void itIsBuiltFromTheSetNumberOnAndServesAfterOpening() throws Exception {
        assertThat(index().state().isDue()).as("12 photos are scanned").isFalse();
        library.open().settings().set(Setting.SEARCH_INDEX_FROM, "10");
        assertThat(index().state().isDue()).isTrue();
        assertThat(index().build(1).run()).isEqualTo(PHOTOS);
        assertThat(index().state().isDue()).isFalse();
        library.close();
        assertThat(index().state().covered()).isEqualTo(PHOTOS);
        library.expectLooksLike(library.id("3.jpg"), 3);
        assertThat(index().verify(PHOTOS, 1)).isEqualTo(new SearchIndex.Check(0, PHOTOS, 1));
    }

    @Test
    void zeroBuildsNone() throws Exception {
        library.open().settings().set(Setting.SEARCH_INDEX_FROM, "0");
        assertThat(index().state().isDue()).isFalse();
        assertThat(index().build(1).run()).isZero();
    }

    @Test
    void aCancelledBuildEndsAndTheNextGoesOn() throws Exception {
        library.open().settings().set(Setting.SEARCH_INDEX_FROM, "10");
        SearchIndexRun run = index().build(1);
        run.control().cancel();
        assertThat(run.run()).isZero();
        assertThat(index().build(1).run()).isEqualTo(PHOTOS);
        assertThat(index().build(1).progress().done()).isEqualTo(PHOTOS);
    }

    @Test
    void itCanBeDeletedAndIsNotInABackup() throws Exception {
        library.open().settings().set(Setting.SEARCH_INDEX_FROM, "10");
        index().build(1).run();
        Path backup = library.open().backup(root.resolve("backup.zip"), true);
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).anyMatch(name -> name.endsWith("/vectors"))
                    .noneMatch(name -> name.contains("/graph/"));
        }
        index().clear();
        assertThat(index().state().covered()).isZero();
        try (Stream<Path> files = Files.list(library.folder.searchIndex(library.open().packId()))) {
            assertThat(files).isEmpty();
        }
        library.expectLooksLike(library.id("3.jpg"), 3);
    }

    @Test
    void aSearchTellsHowItFoundWhatItFound() throws Exception {
        assertThat(library.open().searching().answer(SearchRequest.of("a red ball")).plan())
                .isEqualTo("all 12 vectors compared");
        assertThat(library.open().searching().answer(SearchRequest.of("year:1850")).plan()).isEmpty();
    }

    private SearchIndex index() throws LibraryException {
        return library.open().searchIndex();
    }
}
