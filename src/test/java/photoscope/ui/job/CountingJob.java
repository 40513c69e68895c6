package photoscope.ui.job;

import photoscope.photo.Progress;

/** A job whose numbers a test sets. */
public final class CountingJob implements Job {
    private final String title;
    private final Unit unit;
    private volatile Progress progress = new Progress("", 0, 0, false, 0, "");
    private boolean quiet;
    private boolean paused;
    private boolean cancelled;

    public CountingJob(String title) {
        this(title, Unit.ITEMS);
    }

    public CountingJob(String title, Unit unit) {
        this.title = title;
        this.unit = unit;
    }

    public void at(long done, long total) {
        progress = new Progress("Embedding", done, total, total > 0, 0, "");
    }

    /** Nobody asked for it. */
    public CountingJob quiet() {
        quiet = true;
        return this;
    }

    @Override
    public boolean isQuiet() {
        return quiet;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Outcome run() {
        return Outcome.done(title + " is done.");
    }

    @Override
    public boolean canPause() {
        return true;
    }

    @Override
    public void pause() {
        paused = true;
    }

    @Override
    public void resume() {
        paused = false;
    }

    @Override
    public boolean isPaused() {
        return paused;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }
}
