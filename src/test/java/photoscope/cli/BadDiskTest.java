package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.ChildJvm;
import photoscope.Main;

/** A disk that is full, or can't be written: said in a sentence, with what to do. */
class BadDiskTest {
    @TempDir
    Path folder;

    /** The smaller one fills up while the catalog is made. */
    @ParameterizedTest
    @ValueSource(ints = {2_000, 4_000})
    void aDiskThatFillsUpWhileIndexing(int kilobytes) throws IOException, InterruptedException {
        IndexedPhotos photos = IndexedPhotos.copied(folder, 200);
        Files.createDirectories(photos.library());
        assertOneMessage(
                index(ChildJvm.startOnSmallDisk(photos.library(), kilobytes, Main.class, "index",
                        photos.photos().toString(), "--library", photos.library().toString())),
                "(?i).*(no space left|disk .* is full).*" + "free some space.*");
    }

    @Test
    void aDiskWithoutRoomForALibraryAtAll() throws IOException, InterruptedException {
        IndexedPhotos photos = IndexedPhotos.copied(folder, 1);
        Files.createDirectories(photos.library());
        assertOneMessage(
                index(ChildJvm.startOnSmallDisk(photos.library(), 60, Main.class, "index", photos.photos().toString(),
                        "--library", photos.library().toString())),
                "(?i).*(no space left|disk .* is full).*" + "free some space.*");
    }

    @Test
    void aLibraryThatCannotBeWritten() throws IOException, InterruptedException {
        IndexedPhotos photos = IndexedPhotos.copied(folder, 1);
        assertThat(photos.run("index", photos.photos().toString()).exitCode()).isZero();
        for (String command : List.of("stats", "index", "rebuild")) {
            assertOneMessage(index(ChildJvm.startWithReadOnly(photos.library(), Main.class, command, "--library",
                    photos.library().toString())), ".*Read-only file system.*choose another folder.*");
        }
    }

    @Test
    void anEmptyFolderThatCannotBeWritten() throws IOException, InterruptedException {
        IndexedPhotos photos = IndexedPhotos.copied(folder, 1);
        Path drive = Files.createDirectories(folder.resolve("drive"));
        assertOneMessage(index(ChildJvm.startWithReadOnly(drive, Main.class, "index", photos.photos().toString(),
                "--library", drive.resolve("library").toString())),
                ".*Read-only file system.*[Cc]hoose another folder.*");
    }

    private static List<String> index(ChildJvm child) throws IOException, InterruptedException {
        try (child) {
            return child.readToEnd();
        }
    }

    private static void assertOneMessage(List<String> lines, String pattern) {
        assertThat(lines.stream().filter(line -> !line.startsWith("Indexing: "))).singleElement()
                .asString()
                .startsWith("photoscope: ")
                .matches(pattern);
    }
}
