package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import photoscope.RealDrive;
import photoscope.indexing.IndexReport;
import photoscope.platform.Volumes;
import photoscope.search.SortOrder;

/** A real file system that stops answering, made with Python's FUSE where there is one. */
@EnabledOnOs(OS.LINUX)
class HangingShareTest {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path root;
    private TestLibrary library;
    private Path behind;
    private Path share;
    private Path flag;
    private Process server;

    @BeforeEach
    void mount() throws Exception {
        library = new TestLibrary(root);
        library.environment = new LibraryEnvironment(library.environment.bundledModels(),
                library.environment.installedModels(), Volumes.current(), Clock.systemUTC(),
                new Patience(Duration.ofMillis(700), Duration.ofSeconds(2)));
        behind = Files.createDirectories(library.root.resolve("behind"));
        share = Files.createDirectories(library.root.resolve("share"));
        flag = library.root.resolve("hanging");
        Path script = library.root.resolve("hang.py");
        Files.write(script, Objects.requireNonNull(getClass().getResourceAsStream("hanging_share.py")).readAllBytes());
        String missing = RealDrive.run(List.of("/usr/bin/python3", "-c", "import fuse"));
        Assumptions.assumeTrue(missing.isEmpty(), "SKIPPED: python3-fuse is needed: " + missing);
        server = new ProcessBuilder("/usr/bin/python3", script.toString(), share.toString(), behind.toString(),
                flag.toString()).inheritIO().start();
        Files.writeString(behind.resolve("is-mounted"), "");
        for (int i = 0; i < 100 && server.isAlive() && !Files.exists(share.resolve("is-mounted")); i++) {
            Thread.sleep(50);
        }
        Assumptions.assumeTrue(Files.exists(share.resolve("is-mounted")), "SKIPPED: FUSE is not permitted here");
    }

    @AfterEach
    void unmount() throws Exception {
        Files.deleteIfExists(flag);
        library.close();
        RealDrive.run(List.of("umount", "-l", share.toString()));
        if (server != null) {
            server.destroy();
        }
    }

    @Test
    @Timeout(120)
    void aShareThatHangsHoldsNeitherOtherSourcesNorClosingUp() throws Exception {
        DrawnPictures.write(behind.resolve("a.jpg"), 1);
        DrawnPictures.write(behind.resolve("b.jpg"), 2);
        library.draw("own.jpg", 3);
        library.index(share, library.photos);
        assertThat(library.open().photos().list("", SortOrder.NEWEST).size()).isEqualTo(3);

        library.draw("new.jpg", 4);
        Files.createFile(flag);
        assertThat(library.open().sources().look()).extracting(SourceEntry::state)
                .containsExactlyInAnyOrder(SourceState.NOT_ANSWERING, SourceState.ONLINE);
        long before = System.nanoTime();
        IndexReport report = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(60));
        assertThat(List.of(report.added(), report.missing())).containsExactly(1L, 0L);
        assertThat(report.notes()).singleElement().asString().contains("does not answer");
        library.close();

        Files.delete(flag);
        IndexReport again = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(List.of(again.unchanged(), again.missing())).containsExactly(4L, 0L);
    }

    @Test
    @Timeout(120)
    void aShareThatStopsAnsweringInMidIndexIsGivenUpForTheRun() throws Exception {
        for (int i = 0; i < 300; i++) {
            DrawnPictures.write(behind.resolve(i + ".jpg"), i);
        }
        library.draw("own.jpg", 400);
        library.open();
        IndexRun run = library.open().indexing().index(List.of(share, library.photos), List.of(), List.of());
        Thread hanging = Thread.ofPlatform().start(() -> {
            while (library.cardsSoFar() < 3) {
                Thread.onSpinWait();
            }
            try {
                Files.createFile(flag);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        IndexReport report = run.run();
        hanging.join();
        assertThat(List.of(report.missing(), report.problems())).containsOnly(0L);
        assertThat(report.added()).isBetween(3L, 300L);
        assertThat(report.notes()).anyMatch(note -> note.english().contains("nothing was marked missing"));
        assertThat(library.cardIfAny("own.jpg")).as("from the other source").isPresent();

        Files.delete(flag);
        IndexReport rest = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(rest.added()).isEqualTo(301 - report.added());
        library.expectSound();
    }
}
