package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;
import photoscope.indexing.IndexReport;
import photoscope.photo.Facts;
import photoscope.search.SearchRequest;

/** What indexing promises when it is stopped: by a person, by kill -9, by a full disk. */
class InterruptedIndexTest {
    private static final int PHOTOS = 90;
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        for (int i = 0; i < PHOTOS; i++) {
            library.draw(i % 7 + "/" + i + ".jpg", i);
        }
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    /** Starts indexing on another thread and waits until some photos are done. */
    private CompletableFuture<IndexReport> started(IndexRun run) throws Exception {
        CompletableFuture<IndexReport> report = new CompletableFuture<>();
        Thread.ofPlatform().name("test-index").daemon().start(() -> {
            try {
                report.complete(run.run());
            } catch (LibraryException | RuntimeException e) {
                report.completeExceptionally(e);
            }
        });
        while (!run.progress().title().equals("Indexing") && !report.isDone()) {
            LockSupport.parkNanos(1_000_000);
        }
        return report;
    }

    private void expectComplete() throws Exception {
        assertThat(library.cards()).hasSize(PHOTOS);
        assertThat(library.open().indexing().problems()).isEmpty();
        library.expectSound();
        assertThat(library.index().bytes()).isZero();
    }

    @Test
    void aCancelledRunGoesOnWhereItWas() throws Exception {
        IndexRun run = library.open().indexing().index(List.of(library.photos), List.of(), List.of());
        CompletableFuture<IndexReport> first = started(run);
        run.control().cancel();
        IndexReport cancelled = first.get(60, TimeUnit.SECONDS);
        assertThat(cancelled.cancelled()).isTrue();
        assertThat(cancelled.added()).isLessThan(PHOTOS);
        assertThat(library.open().photos().stats().pending()).isEqualTo(PHOTOS - cancelled.added());

        IndexReport second = library.index();
        assertThat(second.added()).isEqualTo(PHOTOS - cancelled.added());
        assertThat(second.embedded()).isEqualTo(second.added());
        expectComplete();
    }

    @Test
    void aCancelledScanMarksNothingMissing() throws Exception {
        library.index();
        Files.delete(library.photos.resolve("0/0.jpg"));
        IndexRun run = library.open().indexing().index(List.of(library.photos), List.of(), List.of());
        run.control().cancel();
        assertThat(run.run().missing()).isZero();
        assertThat(library.index().missing()).isEqualTo(1);
    }

    @Test
    void aPausedRunDoesNothingUntilItIsResumed() throws Exception {
        IndexRun run = library.open().indexing().index(List.of(library.photos), List.of(), List.of());
        run.control().pause();
        CompletableFuture<IndexReport> report = new CompletableFuture<>();
        Thread worker = Thread.ofPlatform().name("test-index").daemon().start(() -> {
            try {
                report.complete(run.run());
            } catch (LibraryException | RuntimeException e) {
                report.completeExceptionally(e);
            }
        });
        while (worker.getState() != Thread.State.WAITING) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(report).isNotDone();
        assertThat(library.open().photos().stats().files()).isZero();
        run.control().resume();
        assertThat(report.get(60, TimeUnit.SECONDS).added()).isEqualTo(PHOTOS);
        expectComplete();
    }

    @Test
    void afterAKillWhatIsCommittedIsWholeAndTheNextRunCompletesIt() throws Exception {
        try (ChildJvm child = ChildJvm.start(IndexingProcess.class, root.toString())) {
            String line = child.readLine();
            while (line != null && !line.startsWith(">")) {
                line = child.readLine();
            }
            assertThat(line).isEqualTo("> half way");
            child.kill();
        }
        long committed = library.open().photos().stats().photos();
        assertThat(committed).isBetween(1L, PHOTOS - 1L);
        assertThat(library.open().photos().stats().embedded()).as("each committed photo has its vector")
                .isEqualTo(committed);
        for (PhotoCard card : library.cards()) {
            assertThat(library.hasThumbnail(card.path())).isTrue();
        }
        assertThat(library.open().targets().words().size()).isEqualTo((int) committed);

        IndexReport rest = library.index();
        assertThat(List.of(rest.added(), rest.embedded())).containsExactly(PHOTOS - committed, PHOTOS - committed);
        expectComplete();
        try (TestLibrary undisturbed = new TestLibrary(root, "undisturbed")) {
            undisturbed.index();
            assertThat(factsOf(library)).isEqualTo(factsOf(undisturbed));
            assertThat(library.open().searching().answer(SearchRequest.of("name:77")).results()).hasSize(1);
        }
    }

    private static Map<Path, Facts> factsOf(TestLibrary library) throws LibraryException {
        return library.cards().stream().collect(Collectors.toMap(PhotoCard::path, PhotoCard::facts));
    }

    @Test
    void aFullDiskEndsTheRunClearlyAndItGoesOnOnceThereIsSpace() throws Exception {
        Path disk = Files.createDirectories(root.resolve("disk"));
        try (ChildJvm child = ChildJvm.startOnSmallDisk(disk, 8192, IndexingOnFullDisk.class, root.toString())) {
            assertThat(child.readToEnd()).contains("> ended clearly", "> complete");
        }
    }
}
