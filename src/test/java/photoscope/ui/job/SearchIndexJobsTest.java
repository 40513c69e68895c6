package photoscope.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import photoscope.library.Setting;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;

class SearchIndexJobsTest {
    @TempDir
    private Path folder;
    private final Queue<Runnable> toWork = new ArrayDeque<>();
    private final Background background = new Background(toWork::add, Runnable::run);
    private final Jobs jobs = new Jobs(background, new Language(Locale.ENGLISH));
    private final List<Outcome> outcomes = new ArrayList<>();
    private Library library;
    private Path photos;

    @BeforeEach
    void open() throws LibraryException, IOException {
        photos = Files.createDirectories(folder.resolve("photos"));
        try (Stream<Path> samples = Files.list(SharedFiles.path("photos/captions/flickr8k"))) {
            for (Path sample : samples.filter(file -> file.toString().endsWith(".jpg")).sorted().limit(6).toList()) {
                Files.copy(sample, photos.resolve(sample.getFileName()));
            }
        }
        LibraryEnvironment here = LibraryEnvironment.ofThisComputer();
        library = Library.open(new LibraryFolder(folder.resolve("library")),
                new LibraryEnvironment(here.bundledModels(), folder.resolve("models"), here.volumes(), here.clock()));
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    @Test
    void itIsBuiltAfterPhotosWereTakenInWhenThatIsWorthWhile() throws LibraryException {
        Language language = new Language(Locale.ENGLISH);
        new SearchIndexJobs(library.searchIndex(), jobs, background, language).followIndexing(outcomes::add);
        IndexJobs indexing = new IndexJobs(library.indexing(), jobs, language);
        indexing.index(List.of(photos), _ -> {});
        work();
        assertThat(outcomes).as("six are too few").isEmpty();
        library.settings().set(Setting.SEARCH_INDEX_FROM, "5");
        indexing.index(List.of(), _ -> {});
        work();
        assertThat(outcomes).containsExactly(
                Outcome.done("Searches are faster now: the search index holds 6 photos and film frames."));
        assertThat(library.searchIndex().state().covered()).isEqualTo(6);
    }

    @Test
    void oneThatIsAskedForTwiceIsBuiltOnceAndCanBeStopped() throws LibraryException {
        Language language = new Language(Locale.ENGLISH);
        new IndexJobs(library.indexing(), jobs, language).index(List.of(photos), _ -> {});
        work();
        library.settings().set(Setting.SEARCH_INDEX_FROM, "5");
        SearchIndexJobs building = new SearchIndexJobs(library.searchIndex(), jobs, background, language);
        building.buildIfDue(outcomes::add);
        toWork.remove().run();
        Runnable underWay = toWork.remove();
        building.buildIfDue(outcomes::add);
        work();
        toWork.add(underWay);
        assertThat(jobs.running()).hasSize(1);
        assertThat(jobs.running().getFirst().title()).isEqualTo("Making searches faster");
        jobs.cancel(jobs.running().getFirst());
        work();
        assertThat(outcomes)
                .containsExactly(Outcome.cancelled("Building the search index stopped; what is finished is kept."));
        assertThat(jobs.running()).isEmpty();
    }

    private void work() {
        for (Runnable next = toWork.poll(); next != null; next = toWork.poll()) {
            next.run();
        }
    }
}
