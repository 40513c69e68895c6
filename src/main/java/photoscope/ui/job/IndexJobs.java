package photoscope.ui.job;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;

import photoscope.library.FolderWatching;
import photoscope.library.Indexing;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/** Has the library take photos in, one run at a time: what is asked meanwhile waits for its turn. */
public final class IndexJobs {
    private final Indexing indexing;
    private final Jobs jobs;
    private final Words words;

    public IndexJobs(Indexing indexing, Jobs jobs, Language language) {
        this.indexing = indexing;
        this.jobs = jobs;
        this.words = language.wordsOf(IndexJobs.class);
    }

    /** Adds folders to the library and indexes them; all that it knows already where none is named. */
    public void index(List<Path> folders, Consumer<? super Outcome> ended) {
        jobs.enqueue(new IndexJob(() -> indexing.index(folders, List.of(), List.of()), words, false), ended);
    }

    /** Takes in what was seen to change, quietly, unless that waits for its turn already. */
    public void indexChanges(FolderWatching watching, Consumer<? super Outcome> ended) {
        if (jobs.waiting().stream().noneMatch(Job::isQuiet)) {
            jobs.enqueue(new IndexJob(watching::changes, words, true), ended);
        }
    }

    /** Has something done whenever photos were taken in. */
    public void onEnded(Runnable action) {
        follow(jobs, action);
    }

    static void follow(Jobs jobs, Runnable ended) {
        jobs.running().addListener((ListChangeListener<Job>) change -> {
            while (change.next()) {
                if (change.getRemoved()
                        .stream()
                        .anyMatch(job -> job instanceof IndexJob index && !index.foundNothing())) {
                    ended.run();
                }
            }
        });
    }

    /** Indexes what was marked to be tried again. */
    public void indexPending(Consumer<? super Outcome> ended) {
        jobs.enqueue(new IndexJob(indexing::indexPending, words, false), ended);
    }
}
