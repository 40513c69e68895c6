package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.PhotoId;

/** Opening a library, refusing to, building it anew, and what it says of itself. */
class OpeningTest {
    @TempDir
    Path root;
    private TestLibrary library;
    private PhotoId id;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        library.draw("a.jpg", 1);
        library.draw("sub/b.jpg", 2);
        library.index();
        id = library.id("a.jpg");
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private void expectRefused(LibraryException.Kind kind, String... words) {
        assertThatThrownBy(() -> Library.open(library.folder, library.environment))
                .isInstanceOfSatisfying(LibraryException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e.getMessage()).contains(words);
                });
    }

    @Test
    void aSecondOpeningIsRefusedAndSaysWhoHasIt() throws Exception {
        expectRefused(LibraryException.Kind.IN_USE, String.valueOf(ProcessHandle.current().pid()));
        assertThat(library.index().unchanged()).as("the first goes on").isEqualTo(2);
    }

    @Test
    void aNewerLibraryIsRefusedAndUnchanged() throws Exception {
        library.close();
        Path descriptor = library.folder.descriptor();
        String newer = Files.readString(descriptor).replace("\"format\" : 1", "\"format\" : 2");
        Files.writeString(descriptor, newer);
        expectRefused(LibraryException.Kind.TOO_NEW, "newer Photoscope");
        assertThat(descriptor).hasContent(newer);
    }

    @Test
    void aDamagedDescriptorSaysWhatToDoAndDoingItKeepsTheRest() throws Exception {
        library.close();
        for (String damage : List.of("", "{", "[]", "{\"format\": 1}", "null",
                "{\"format\":1,\"pack\":\"starter\",\"id\":\"no uuid\"}")) {
            Files.writeString(library.folder.descriptor(), damage);
            expectRefused(LibraryException.Kind.OTHER, "library.json", "Delete it");
        }
        Files.delete(library.folder.descriptor());
        assertThat(library.index().unchanged()).isEqualTo(2);
        assertThat(library.id("a.jpg")).isEqualTo(id);
        library.expectSound();
    }

    @Test
    void aDamagedCatalogSaysWhatToDoAndRebuildingFindsTheFoldersAgain() throws Exception {
        library.close();
        Path catalog = library.root.resolve("library/catalog.mv.db");
        Files.writeString(catalog, "garbage".repeat(5000));
        expectRefused(LibraryException.Kind.CATALOG_DAMAGED, "photoscope rebuild");

        List<String> notes = new ArrayList<>();
        try (Library rebuilt = LibraryRebuild.prepare(library.folder, library.environment, notes::add)) {
            assertThat(rebuilt.indexing().index(List.of(), List.of(), List.of()).run().added()).isEqualTo(2);
        }
        assertThat(notes).singleElement().asString().contains("put aside");
        library.expectSound();
        library.expectLooksLike(library.id("a.jpg"), 1);
    }

    @Test
    void rebuildingWithAGoodCatalogKeepsIds() throws Exception {
        library.close();
        Files.delete(library.photos.resolve("sub/b.jpg"));
        try (Library rebuilt = LibraryRebuild.prepare(library.folder, library.environment, _ -> {})) {
            assertThat(rebuilt.photos().stats().pending()).as("each photo counts once").isEqualTo(2);
            rebuilt.indexing().index(List.of(), List.of(), List.of()).run();
        }
        assertThat(library.id("a.jpg")).isEqualTo(id);
        library.expectLooksLike(id, 1);
        assertThat(library.open().photos().stats().photos()).isEqualTo(2);
        assertThat(library.open().photos().stats().missing()).isEqualTo(1);
    }

    @Test
    void openingThatFailsLeavesNothingOpen() throws Exception {
        library.close();
        Path vectors = library.folder.vectors("starter").resolve("vectors");
        byte[] good = Files.readAllBytes(vectors);
        Files.write(vectors, new byte[good.length]);
        for (int i = 0; i < 3; i++) {
            expectRefused(LibraryException.Kind.OTHER, "rebuild");
        }
        Files.write(vectors, good);
        library.expectSound();
    }

    @Test
    void settingsAreCheckedAndKept() throws Exception {
        Settings settings = library.open().settings();
        for (Map.Entry<Setting, String> wrong : Map
                .of(Setting.INDEX_THREADS, "many", Setting.FILE_SECONDS, "0", Setting.SEARCH_LOG, "maybe")
                .entrySet()) {
            assertThatThrownBy(() -> settings.set(wrong.getKey(), wrong.getValue()))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining(wrong.getKey().key());
            assertThat(settings.get(wrong.getKey())).isEqualTo(wrong.getKey().standard());
        }
        settings.set(Setting.INDEX_THREADS, "3");
        library.close();
        assertThat(library.open().settings().all()).containsEntry(Setting.INDEX_THREADS, "3")
                .hasSize(Setting.values().length);
        library.open().settings().unset(Setting.INDEX_THREADS);
        assertThat(library.open().settings().get(Setting.INDEX_THREADS)).isEqualTo("0");
    }

    @Test
    void statisticsCountWhatIsThere() throws Exception {
        Files.writeString(library.photos.resolve("broken.jpg"), "no picture");
        Files.copy(library.photos.resolve("a.jpg"), library.photos.resolve("copy.jpg"));
        Files.delete(library.photos.resolve("sub/b.jpg"));
        library.index();
        LibraryStats stats = library.open().photos().stats();
        assertThat(stats.photos()).isEqualTo(2);
        assertThat(stats.files()).as("a, its copy, the broken one").isEqualTo(3);
        assertThat(stats.embedded()).isEqualTo(2);
        assertThat(stats.pending()).isZero();
        assertThat(stats.missing()).isEqualTo(1);
        assertThat(stats.problems()).isEqualTo(1);
        assertThat(stats.byType()).containsExactly(Map.entry("jpeg", 2L));
        assertThat(stats.bySource()).containsExactly(Map.entry(library.photos.toString(), 2L));
        assertThat(stats.byFolder()).containsOnly(Map.entry(library.photos.toString(), 1L),
                Map.entry(library.photos.resolve("sub").toString(), 1L));
        assertThat(stats.byYear().values()).containsExactly(2L);
        assertThat(stats.pack()).isEqualTo("starter");
        assertThat(stats.vectors()).isEqualTo(2);
    }
}
