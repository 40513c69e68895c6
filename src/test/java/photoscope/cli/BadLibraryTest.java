package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.library.Library;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;

/** Whatever has happened to a library: one message, and a way out that works when it is typed. */
class BadLibraryTest {
    @TempDir
    static Path whole;
    @TempDir
    Path folder;
    private static IndexedPhotos original;
    private IndexedPhotos photos = new IndexedPhotos(Path.of("photos"), Path.of("library"));

    @BeforeAll
    static void index() throws IOException {
        original = IndexedPhotos.copied(whole, 3);
        assertThat(original.run("index", original.photos().toString()).exitCode()).isZero();
        assertThat(original.run("backup", whole.resolve("backup.zip").toString()).exitCode()).isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        Path library = folder.resolve("library");
        try (Stream<Path> files = Files.walk(original.library())) {
            for (Path file : files.toList()) {
                Files.copy(file, library.resolve(original.library().relativize(file)));
            }
        }
        photos = new IndexedPhotos(original.photos(), library);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a database", "H:2,block:2"})
    void aCatalogThatIsNoneIsRebuiltOrRestored(String content) throws IOException {
        Files.writeString(photos.library().resolve("catalog.mv.db"), content);
        assertMessage(photos.run("stats"), "damaged", "restore", "rebuild");
        assertMessage(photos.run("search", "dog"), "damaged");
        assertThat(photos.run("rebuild").exitCode()).isZero();
        assertThat(photos.run("stats").out()).startsWith("3 photos;");
    }

    @Test
    void aCatalogWithBytesOverwrittenIsRestored() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(photos.library().resolve("catalog.mv.db").toFile(), "rw")) {
            for (long at = 0; at < file.length(); at += 600) {
                file.seek(at);
                file.write("garbage!".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertMessage(photos.run("stats"), "damaged", "restore");
        assertThat(photos.run("restore", whole.resolve("backup.zip").toString()).exitCode()).isZero();
        assertThat(photos.run("stats").out()).startsWith("3 photos;");
    }

    @Test
    void vectorsThatAreCutOffAreMadeAnewByIndex() throws IOException {
        for (Path file : vectorFiles()) {
            try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
                cut.setLength(cut.length() / 2);
            }
        }
        assertThat(photos.run("search", "dog").err()).contains("can't be found by what they show yet", "index");
        assertThat(photos.run("verify").out()).contains("can't be found by what they show yet");
        assertThat(photos.run("index").exitCode()).isZero();
        assertThat(photos.run("stats").out()).contains("3 embedded");
    }

    @Test
    void vectorsWithWrongBytesAreFoundAndRepaired() throws IOException {
        Path vectors = vectorFiles().stream().filter(file -> file.endsWith("vectors")).findFirst().orElseThrow();
        try (RandomAccessFile wrong = new RandomAccessFile(vectors.toFile(), "rw")) {
            wrong.seek(wrong.length() / 2);
            wrong.write(new byte[40]);
        }
        assertThat(photos.run("search", "dog").exitCode()).isZero();
        CliRun found = photos.run("verify", "--repair");
        assertThat(found.exitCode()).isEqualTo(ExitCode.MISMATCH);
        assertThat(found.out()).contains("damaged");
        assertThat(photos.run("verify").exitCode()).isZero();
    }

    @Test
    void aLibraryOfANewerVersionIsRefused() throws IOException {
        Path descriptor = photos.library().resolve("library.json");
        Files.writeString(descriptor, Files.readString(descriptor).replace("\"format\" : 1", "\"format\" : 2"));
        assertMessage(photos.run("stats"), "made by a newer Photoscope", "Update Photoscope");
    }

    @Test
    void aDamagedDescriptorIsMadeAnewByIndex() throws IOException {
        Path descriptor = photos.library().resolve("library.json");
        Files.writeString(descriptor, "{");
        assertMessage(photos.run("stats"), "Delete it and index your folders again");
        Files.delete(descriptor);
        assertThat(photos.run("index").exitCode()).isZero();
        assertThat(photos.run("stats").out()).startsWith("3 photos;");
    }

    @Test
    void aPackThatIsNotInstalledIsNamedWithTheCommandThatInstallsIt() throws IOException {
        Path descriptor = photos.library().resolve("library.json");
        Files.writeString(descriptor, Files.readString(descriptor).replace("\"starter\"", "\"clip-vit-b32\""));
        assertMessage(photos.run("index"), "not installed", "'photoscope models install clip-vit-b32'");
        assertThat(photos.run("models", "use", "starter").exitCode()).isZero();
        assertThat(photos.run("stats").out()).contains("3 embedded with starter");
    }

    @Test
    void aLibraryInUseEndsWithACodeOfItsOwn() throws LibraryException {
        try (Library _ = Library.open(new LibraryFolder(photos.library()), LibraryEnvironment.ofThisComputer())) {
            CliRun run = photos.run("stats");
            assertThat(run.exitCode()).isEqualTo(ExitCode.IN_USE);
            assertThat(run.err()).contains("in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void onlyIndexMakesALibraryAndOnlyOfAFolderThatIsThere() throws IOException {
        Path nowhere = folder.resolve("mistyped");
        for (String command : List.of("stats", "search", "problems", "retry", "verify", "rebuild", "backup", "config",
                "searches", "index")) {
            assertThat(CliRun.of(command, "--library", nowhere.toString()).exitCode()).as(command)
                    .isEqualTo(ExitCode.FAILED);
        }
        assertMessage(CliRun.of("stats", "--library", nowhere.toString()), "There is no library in " + nowhere,
                "'photoscope index ~/Pictures --library " + nowhere + "' makes one");
        assertMessage(CliRun.of("index", folder.resolve("nothing").toString(), "--library", nowhere.toString()),
                "There is no folder");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFolderWithOtherThingsDoesNotBecomeALibrary() throws IOException {
        CliRun run = CliRun.of("index", photos.photos().toString(), "--library", photos.photos().toString());
        assertMessage(run, "holds other files and is no library");
        assertMessage(
                CliRun.of("index", photos.photos().toString(), "--library",
                        photos.photos().resolve(IndexedPhotos.samples().getFirst().getFileName()).toString()),
                "is a file. A library is a folder");
        try (Stream<Path> entries = Files.list(photos.photos())) {
            assertThat(entries).hasSize(3);
        }
    }

    @Test
    void aBackupOverwritesNothing() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "mine");
        assertMessage(photos.run("backup", precious.toString()), "exists already");
        assertMessage(photos.run("backup", folder.toString()), "is a folder. Name a file in it");
        assertThat(precious).hasContent("mine");
    }

    private List<Path> vectorFiles() throws IOException {
        try (Stream<Path> files = Files.walk(photos.library().resolve("vectors"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void assertMessage(CliRun run, String... parts) {
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("photoscope: ").contains(parts).doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }
}
