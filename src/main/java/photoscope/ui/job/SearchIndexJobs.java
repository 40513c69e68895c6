package photoscope.ui.job;

import java.util.function.Consumer;

import photoscope.library.SearchIndex;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/** Has the search index built when that is worth while. To be used on the JavaFX thread alone. */
public final class SearchIndexJobs {
    private final SearchIndex index;
    private final Jobs jobs;
    private final Background background;
    private final Words words;

    /**
     * @param background where the library is asked whether it is due
     */
    public SearchIndexJobs(SearchIndex index, Jobs jobs, Background background, Language language) {
        this.index = index;
        this.jobs = jobs;
        this.background = background;
        this.words = language.wordsOf(SearchIndexJobs.class);
    }

    /** Builds it if that is due, with all cores but one. */
    public void buildIfDue(Consumer<? super Outcome> ended) {
        var _ = background.run(() -> index.state().isDue(), isDue -> {
            if (isDue && jobs.running().stream().noneMatch(SearchIndexJob.class::isInstance)
                    && jobs.waiting().stream().noneMatch(SearchIndexJob.class::isInstance)) {
                int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
                jobs.enqueue(new SearchIndexJob(index.build(threads), words), ended);
            }
        }, failure -> ended.accept(Outcome.failed(words.reason(failure))));
    }

    /** Builds it whenever photos were taken in and it is due. */
    public void followIndexing(Consumer<? super Outcome> ended) {
        IndexJobs.follow(jobs, () -> buildIfDue(ended));
    }
}
