package photoscope.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.platform.Volumes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happens to a library's vectors when people choose another model pack. */
class OtherPackTest {
    private static final String TINY = "tiny";
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        Path models = library.root.resolve("bundled");
        copyStarter(models.resolve("starter"));
        makeTiny(models.resolve(TINY));
        library.environment = new LibraryEnvironment(models, library.root.resolve("installed"), Volumes
                .current(),
                Clock.systemUTC());
        library.draw("a.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private static Path bundled() {
        return Path.of(System.getProperty("photoscope.models", "models"), "starter");
    }

    private static void copyStarter(Path to) throws Exception {
        Files.createDirectories(to);
        try (var files = Files.list(bundled())) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** A pair of random weights in CLIP's form. */
    private static void makeTiny(Path to) throws Exception {
        copyStarter(to);
        for (String model : new String[]{"vision_model.onnx", "text_model.onnx"}) {
            Files.delete(to.resolve(model));
            Files.copy(SharedFiles.path("models/clip-shaped-tiny/" + model), to.resolve(model));
        }
        ObjectNode manifest = (ObjectNode) new ObjectMapper().readTree(to.resolve("manifest.json").toFile());
        manifest.put("id", TINY).put("dimensions", 512);
        ((ObjectNode) manifest.get("image")).put("size", 224);
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = Files.readAllBytes(to.resolve(file.get("name").asText()));
            ((ObjectNode) file).put("bytes", bytes.length).put("sha256", HexFormat.of().formatHex(
                    MessageDigest
                            .getInstance("SHA-256").digest(bytes)));
        }
        Files.writeString(to.resolve("manifest.json"), manifest.toString());
    }

    private void use(String pack) throws LibraryException {
        library.close();
        Library.usePack(library.folder, library.environment, pack);
    }

    @Test
    void anotherPackEmbedsAllAndTheOldVectorsAreKept() throws Exception {
        use(TINY);
        assertThat(library.open().stats().embedded()).isZero();
        assertThat(library.open().stats().pending()).isEqualTo(2);
        IndexReport report = library.index();
        assertThat(report.embedded()).isEqualTo(2);
        assertThat(report.added()).isZero();
        library.expectSound();

        use("starter");
        assertThat(library.open().stats().embedded()).as("the old ones answer again").isEqualTo(2);
        assertThat(library.index().bytes()).isZero();
        library.expectSound();
    }

    @Test
    void photosThatAreAwayAreEmbeddedFromThumbnailsUntilTheyAreBack() throws Exception {
        PhotoId gone = library.id("a.jpg");
        Files.delete(library.photos.resolve("a.jpg"));
        library.index();
        Path unplugged = library.root.resolve("unplugged");
        Files.move(library.photos, unplugged);

        use(TINY);
        IndexReport away = library.open().index(java.util.List.of(), java.util.List.of(), java.util.List.of())
                .run();
        assertThat(away.embedded()).as("from thumbnails").isEqualTo(2);
        assertThat(library.open().stats().embedded()).isEqualTo(2);
        assertThat(library.open().stats().pending()).as("nothing to do while they are away").isZero();
        assertThat(library.cosine(gone, 1)).hasValueSatisfying(cosine -> assertThat(cosine).isGreaterThan(
                0.9f));
        assertThat(library.open().index(java.util.List.of(), java.util.List.of(), java.util.List.of()).run()
                .embedded()).as("once").isZero();

        Files.move(unplugged, library.photos);
        assertThat(library.open().stats().pending()).as("one is back").isEqualTo(1);
        assertThat(library.index().embedded()).isEqualTo(1);
        library.expectLooksLike(library.id("b.jpg"), 2);

        library.draw("sub/a-is-back.jpg", 1);
        assertThat(library.index().embedded()).isEqualTo(1);
        assertThat(library.id("sub/a-is-back.jpg")).isEqualTo(gone);
        library.expectLooksLike(gone, 1);
        library.expectSound();
    }

    @Test
    void anUnknownPackIsRefusedAndNothingChanges() throws Exception {
        assertThatThrownBy(() -> use("nonsense")).isInstanceOf(LibraryException.class).hasMessageContaining(
                "no model pack named nonsense");
        assertThat(library.open().pack().id()).isEqualTo("starter");
    }

    @Test
    void aPackThatIsGoneIsNamedWhenTheLibraryOpens() throws Exception {
        use(TINY);
        FolderTree.delete(library.environment.bundledModels().resolve(TINY));
        assertThatThrownBy(library::open).isInstanceOf(LibraryException.class).hasMessageContaining(TINY);
        use("starter");
        library.expectSound();
    }
}
