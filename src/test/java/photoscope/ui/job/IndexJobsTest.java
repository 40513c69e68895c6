package photoscope.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.library.Library;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;

class IndexJobsTest {
    @TempDir
    private Path folder;
    private final Queue<Runnable> toWork = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(new Background(toWork::add, Runnable::run), new Language(Locale.ENGLISH));
    private final List<Outcome> outcomes = new ArrayList<>();
    private Library library;
    private IndexJobs indexJobs;
    private Path photos;

    @BeforeEach
    void open() throws LibraryException, IOException {
        photos = Files.createDirectories(folder.resolve("photos"));
        try (Stream<Path> samples = Files.list(SharedFiles.path("photos/captions/flickr8k"))) {
            for (Path sample : samples.filter(file -> file.toString().endsWith(".jpg")).sorted().limit(3).toList()) {
                Files.copy(sample, photos.resolve(sample.getFileName()));
            }
        }
        LibraryEnvironment here = LibraryEnvironment.ofThisComputer();
        library = Library.open(new LibraryFolder(folder.resolve("library")),
                new LibraryEnvironment(here.bundledModels(), folder.resolve("models"), here.volumes(), here.clock()));
        indexJobs = new IndexJobs(library.indexing(), jobs, new Language(Locale.ENGLISH));
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    @Test
    void foldersAreIndexedAndTheOutcomeIsTold() throws IOException {
        Files.writeString(photos.resolve("broken.jpg"), "no picture at all");
        indexJobs.index(List.of(photos), outcomes::add);
        work();
        assertThat(outcomes).containsExactly(Outcome.done("3 new photos. 1 file has a problem."));
        indexJobs.index(List.of(), outcomes::add);
        work();
        assertThat(outcomes.getLast().message()).startsWith("Everything is up to date.");
    }

    @Test
    void foldersAddedMeanwhileWaitForTheirTurn() {
        indexJobs.index(List.of(photos), outcomes::add);
        indexJobs.indexPending(outcomes::add);
        assertThat(jobs.running()).hasSize(1);
        assertThat(jobs.waiting()).hasSize(1);
    }

    @Test
    void aRunCancelledBeforeItBeginsTakesNothingIn() {
        indexJobs.index(List.of(photos), outcomes::add);
        jobs.cancel(jobs.running().getFirst());
        work();
        assertThat(outcomes).containsExactly(
                Outcome.cancelled("Indexing stopped. Nothing was taken in yet. Indexing again goes on from there."));
    }

    @Test
    void aFolderThatIsNotThereIsSaidPlainly() {
        indexJobs.index(List.of(folder.resolve("nowhere")), outcomes::add);
        work();
        assertThat(outcomes.getFirst().kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(outcomes.getFirst().message()).contains("nowhere");
    }

    @Test
    void changesAreTakenInQuietlyAndWaitOnlyOnce() throws IOException {
        List<String> ends = new ArrayList<>();
        indexJobs.onEnded(() -> ends.add("ended"));
        indexJobs.index(List.of(photos), outcomes::add);
        indexJobs.indexChanges(library.watching(), outcomes::add);
        indexJobs.indexChanges(library.watching(), outcomes::add);
        assertThat(jobs.waiting()).singleElement().satisfies(job -> assertThat(job.isQuiet()).isTrue());
        work();
        assertThat(ends).hasSize(1);
        work();
        assertThat(outcomes).hasSize(2);
        assertThat(ends).as("nothing had changed").hasSize(1);
    }

    private void work() {
        Objects.requireNonNull(toWork.poll()).run();
    }
}
