package photoscope.ui.job;

import photoscope.indexing.JobControl;
import photoscope.library.LibraryException;
import photoscope.library.SearchIndexRun;
import photoscope.photo.Progress;
import photoscope.ui.language.Words;

/** One building of the search index. What a cancelled one has finished is kept. */
final class SearchIndexJob implements ControlledJob {
    private final SearchIndexRun run;
    private final Words words;

    SearchIndexJob(SearchIndexRun run, Words words) {
        this.run = run;
        this.words = words;
    }

    @Override
    public String title() {
        return words.get("searchIndex");
    }

    @Override
    public Progress progress() {
        return run.progress();
    }

    @Override
    public Unit unit() {
        return Unit.ITEMS;
    }

    @Override
    public Outcome run() throws LibraryException {
        int found = run.run();
        return control().isCancelled()
                ? Outcome.cancelled(words.get("searchIndexStopped"))
                : Outcome.done(words.format("searchIndexBuilt", found));
    }

    @Override
    public JobControl control() {
        return run.control();
    }
}
