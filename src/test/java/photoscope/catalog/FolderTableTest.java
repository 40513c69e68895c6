package photoscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders are found by their paths, whatever their source is called. */
class FolderTableTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/home/me/Pictures", "/", "/home/me/100%_of\\it"})
    void aFolderAndThoseDirectlyInItAreFoundByPath(String source) throws Exception {
        Path path = Path.of(source);
        try (Catalog catalog = Catalog.open(folder, _ -> {})) {
            List<Integer> made = catalog.write(session -> {
                int volume = session.volumes().seen("uuid:a", "", "/");
                session.sources().add(volume, path, List.of(), List.of());
                int id = session.sources().at(path).orElseThrow().id();
                return List.of("", "a", "a/b", "a/b/c", "ab")
                        .stream()
                        .map(at -> session.folders().seen(id, at, 1))
                        .toList();
            });
            assertThat(at(catalog, path)).containsExactly(made.get(0));
            assertThat(at(catalog, path.resolve("a"))).containsExactly(made.get(1));
            assertThat(at(catalog, path.resolve("a/none"))).isEmpty();
            assertThat(in(catalog, path)).containsExactlyInAnyOrder(made.get(1), made.get(4));
            assertThat(in(catalog, path.resolve("a"))).containsExactly(made.get(2));
            assertThat(in(catalog, path.resolve("a/b/c"))).isEmpty();
        }
    }

    @Test
    void aSourceItselfLiesInTheFolderAroundIt() throws Exception {
        try (Catalog catalog = Catalog.open(folder, _ -> {})) {
            int made = catalog.write(session -> {
                int volume = session.volumes().seen("uuid:a", "", "/");
                session.sources().add(volume, Path.of("/photos/2019"), List.of(), List.of());
                return session.folders().seen(session.sources().at(Path.of("/photos/2019")).orElseThrow().id(), "", 1);
            });
            assertThat(in(catalog, Path.of("/photos"))).containsExactly(made);
            assertThat(in(catalog, Path.of("/"))).isEmpty();
        }
    }

    private static List<Integer> at(Catalog catalog, Path path) {
        return catalog.read(session -> session.folders().at(path));
    }

    private static List<Integer> in(Catalog catalog, Path path) {
        return catalog.read(session -> session.folders().directlyIn(path));
    }
}
