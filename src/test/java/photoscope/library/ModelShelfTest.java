package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.platform.Volumes;

/** Installing, choosing and removing packs, as Settings does while a library is open. */
class ModelShelfTest {
    private static final String PACK = "second";
    @TempDir
    Path root;
    private TestLibrary library;
    private ModelShelf shelf;
    private Path files;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        Path bundled = library.root.resolve("bundled");
        Path starter = Path.of(System.getProperty("photoscope.models", "models"), "starter");
        copy(starter, bundled.resolve("starter"));
        files = library.root.resolve("files");
        copy(starter, files);
        String manifest = Files.readString(starter.resolve("manifest.json")).replace("\"starter\"", '"' + PACK + '"');
        Files.createDirectories(bundled.resolve(PACK));
        Files.writeString(bundled.resolve(PACK).resolve("manifest.json"), manifest);
        library.environment = new LibraryEnvironment(bundled, library.root.resolve("installed"), Volumes.current(),
                Clock.systemUTC());
        shelf = new ModelShelf(library.environment);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aLibraryIsClosedSwitchedAndOpenedAgainWithItsPhotos() throws Exception {
        library.draw("a.jpg", 1);
        library.index();
        shelf.install(PACK, Optional.of(files), (_, _) -> {});
        assertThatThrownBy(() -> shelf.use(library.folder, PACK)).isInstanceOf(LibraryException.class);
        library.close();
        shelf.use(library.folder, PACK);
        assertThat(library.open().pack().id()).isEqualTo(PACK);
        assertThat(library.open().photos().counts().all()).isEqualTo(1);
    }

    @Test
    void anInstallationThatWasInterruptedGoesOnWhereItWas() throws Exception {
        AtomicLong reached = new AtomicLong();
        assertThatThrownBy(() -> shelf.install(PACK, Optional.of(files), (bytes, total) -> {
            reached.set(bytes);
            if (bytes > total / 2) {
                Thread.currentThread().interrupt();
            }
        })).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(shelf.find(PACK).orElseThrow().state()).isEqualTo(PackEntry.State.NOT_INSTALLED);
        assertThat(shelf.isRemovable(PACK)).as("a part is there").isTrue();
        shelf.install(PACK, Optional.of(files), (_, _) -> {});
        assertThat(shelf.find(PACK).orElseThrow().state()).isEqualTo(PackEntry.State.READY);
        assertThat(reached.get()).isPositive();
    }

    @Test
    void aPackIsRemovedUnlessALibraryUsesIt() throws Exception {
        assertThatThrownBy(() -> shelf.remove("starter", List.of())).isInstanceOf(LibraryException.class)
                .hasMessageContaining("comes with Photoscope");
        assertThatThrownBy(() -> shelf.remove("nothing", List.of())).isInstanceOf(LibraryException.class)
                .hasMessageContaining("no model pack");
        shelf.install(PACK, Optional.of(files), (_, _) -> {});
        shelf.use(library.folder, PACK);
        assertThatThrownBy(() -> shelf.remove(PACK, List.of(library.folder))).isInstanceOf(LibraryException.class)
                .hasMessageContaining("is used by the library");
        shelf.use(library.folder, "starter");
        shelf.remove(PACK, List.of(library.folder));
        assertThat(shelf.find(PACK).orElseThrow().state()).isEqualTo(PackEntry.State.NOT_INSTALLED);
        assertThat(shelf.isRemovable(PACK)).isFalse();
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws java.io.IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
