package photoscope.ui.job;

import org.jspecify.annotations.Nullable;

import photoscope.indexing.IndexReport;
import photoscope.library.IndexRun;
import photoscope.library.LibraryException;
import photoscope.photo.Progress;
import photoscope.ui.language.Words;

/** One run of indexing. It is prepared where it runs: that reads the library and opens the model. */
public final class IndexJob implements Job {
    /** Prepares the run, which takes a while. */
    public interface Preparation {
        IndexRun prepare() throws LibraryException;
    }

    private final Preparation preparation;
    private final Words words;
    private final boolean isQuiet;
    private @Nullable IndexRun run;
    private boolean paused;
    private boolean cancelled;
    private boolean foundNothing;

    IndexJob(Preparation preparation, Words words, boolean isQuiet) {
        this.preparation = preparation;
        this.words = words;
        this.isQuiet = isQuiet;
    }

    /** Whether it has changed nothing that is shown. */
    synchronized boolean foundNothing() {
        return foundNothing;
    }

    @Override
    public boolean isQuiet() {
        return isQuiet;
    }

    @Override
    public String title() {
        return words.get("indexing");
    }

    @Override
    public synchronized Progress progress() {
        return run == null ? new Progress("", 0, 0, false, 0, "") : run.progress();
    }

    @Override
    public Unit unit() {
        return Unit.ITEMS;
    }

    @Override
    public Outcome run() throws LibraryException {
        IndexRun prepared = preparation.prepare();
        take(prepared);
        IndexReport report = prepared.run();
        end(report);
        return report.cancelled()
                ? Outcome.cancelled(words.format("stopped", report.added() + report.updated()))
                : Outcome.done(message(report));
    }

    private synchronized void end(IndexReport report) {
        foundNothing = isQuiet && report.foundNothing();
    }

    private synchronized void take(IndexRun prepared) {
        run = prepared;
        if (paused) {
            prepared.control().pause();
        }
        if (cancelled) {
            prepared.control().cancel();
        }
    }

    private String message(IndexReport report) {
        StringBuilder message = new StringBuilder(report.added() + report.updated() == 0
                ? words.get("nothingNew")
                : words.format("indexed", report.added(), report.updated()));
        if (report.problems() > 0) {
            message.append(' ').append(words.format("withProblems", report.problems()));
        }
        report.notes().forEach(note -> message.append(' ').append(words.said(note)));
        return message.toString();
    }

    @Override
    public boolean canPause() {
        return true;
    }

    @Override
    public synchronized void pause() {
        paused = true;
        if (run != null) {
            run.control().pause();
        }
    }

    @Override
    public synchronized void resume() {
        paused = false;
        if (run != null) {
            run.control().resume();
        }
    }

    @Override
    public synchronized boolean isPaused() {
        return paused;
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (run != null) {
            run.control().cancel();
        }
    }
}
