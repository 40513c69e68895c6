package photoscope.cli;

import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import photoscope.photo.Progress;

/** Shows how far a job is: a line that is drawn over on a terminal, now and then a plain line elsewhere. */
final class ProgressLine implements AutoCloseable {
    private static final long REDRAW_MILLISECONDS = 250;
    private static final long PLAIN_MILLISECONDS = 5_000;
    private static final int WIDTH = 110;
    private final Terminal terminal;
    private final Supplier<Progress> progress;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("progress").daemon().factory());
    private String title = "";
    private long titleSince = System.nanoTime();
    private long doneAtTitle;

    ProgressLine(Terminal terminal, Supplier<Progress> progress) {
        this.terminal = terminal;
        this.progress = progress;
        if (!terminal.isJson()) {
            long every = terminal.isInteractive() ? REDRAW_MILLISECONDS : PLAIN_MILLISECONDS;
            var _ = clock.scheduleAtFixedRate(this::show, every, every, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void show() {
        String text = text(progress.get(), System.nanoTime());
        if (terminal.isInteractive()) {
            terminal.redraw(text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…");
        } else {
            terminal.note(text);
        }
    }

    /** Rate and remaining time are those of the present step. */
    private String text(Progress now, long nanoTime) {
        if (!now.title().equals(title)) {
            title = now.title();
            titleSince = nanoTime;
            doneAtTitle = now.done();
        }
        double seconds = (nanoTime - titleSince) / 1e9;
        double rate = seconds > 0 ? (now.done() - doneAtTitle) / seconds : 0;
        StringBuilder text = new StringBuilder(now.title()).append(": ");
        if (now.totalKnown()) {
            text.append(String.format(Locale.ROOT, "%,d of %,d", now.done(), now.total()));
        } else {
            text.append(String.format(Locale.ROOT, "%,d files", now.done()));
        }
        text.append(String.format(Locale.ROOT, ", %.0f/s", rate));
        if (now.totalKnown() && rate > 0) {
            text.append(", ").append(Quantities.duration((now.total() - now.done()) / rate)).append(" left");
        }
        if (now.problems() > 0) {
            text.append(String.format(Locale.ROOT, ", %,d problems", now.problems()));
        }
        return now.current().isEmpty() ? text.toString() : text + "  " + now.current();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        synchronized (this) {
            if (terminal.isInteractive()) {
                terminal.redraw("");
            }
        }
    }
}
