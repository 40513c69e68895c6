package photoscope.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import photoscope.photo.Progress;

/** Shows how far a job is: a line that is drawn over on a terminal, now and then a plain line elsewhere. */
final class ProgressLine implements AutoCloseable {
    private static final long REDRAW_MILLISECONDS = 250;
    private static final long PLAIN_NANOSECONDS = 5_000_000_000L;
    /** Rate and remaining time follow what happened within this time: some folders are slower than others. */
    private static final double WINDOW_SECONDS = 30;

    private final Terminal terminal;
    private final Supplier<Progress> progress;
    private final LongFunction<String> amount;
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("progress").daemon().factory());
    private final Deque<Sample> samples = new ArrayDeque<>();
    private String title = "";
    private long nextPlain;

    /** How much was done at a time. */
    private record Sample(double seconds, long done) {}

    private ProgressLine(Terminal terminal, Supplier<Progress> progress, LongFunction<String> amount) {
        this.terminal = terminal;
        this.progress = progress;
        this.amount = amount;
        if (!terminal.isJson()) {
            nextPlain = System.nanoTime() + PLAIN_NANOSECONDS;
            var _ = clock.scheduleAtFixedRate(this::show, 0, REDRAW_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    /** Follows a job that counts things. */
    static ProgressLine ofItems(Terminal terminal, Supplier<Progress> progress) {
        return new ProgressLine(terminal, progress, items -> String.format(Locale.ROOT, "%,d", items));
    }

    /** Follows a job that counts bytes. */
    static ProgressLine ofBytes(Terminal terminal, Supplier<Progress> progress) {
        return new ProgressLine(terminal, progress, Quantities::bytes);
    }

    private synchronized void show() {
        Progress now = progress.get();
        if (now.title().isEmpty()) {
            return;
        }
        String text = text(now, System.nanoTime() / 1e9);
        if (terminal.isInteractive()) {
            terminal.redraw(fitted(text, now.current()));
        } else if (System.nanoTime() >= nextPlain) {
            nextPlain += PLAIN_NANOSECONDS;
            terminal.note(now.current().isEmpty() ? text : text + "  " + now.current());
        }
    }

    String text(Progress now, double seconds) {
        if (!now.title().equals(title)) {
            title = now.title();
            samples.clear();
        }
        samples.addLast(new Sample(seconds, now.done()));
        while (samples.getFirst().seconds() < seconds - WINDOW_SECONDS) {
            samples.removeFirst();
        }
        StringBuilder text = new StringBuilder(title).append(": ").append(amount.apply(now.done()));
        if (now.totalKnown()) {
            text.append(" of ").append(amount.apply(now.total()));
        }
        double rate = (now.done() - samples.getFirst().done()) / Math.max(0.1, seconds - samples.getFirst().seconds());
        if (rate > 0) {
            text.append(", ")
                    .append(rate < 10 ? String.format(Locale.ROOT, "%.1f", rate) : amount.apply(Math.round(rate)))
                    .append("/s");
            if (now.totalKnown()) {
                text.append(", ").append(Quantities.duration((now.total() - now.done()) / rate)).append(" left");
            }
        }
        if (now.problems() > 0) {
            text.append(", ").append(Quantities.count(now.problems(), "problem"));
        }
        return text.toString();
    }

    /** The end of a path tells more than its beginning. */
    private String fitted(String text, String current) {
        int room = terminal.columns() - 1 - text.length() - 2;
        if (room < 8 || current.isEmpty()) {
            return text;
        }
        return text + "  "
                + (current.length() <= room ? current : "…" + current.substring(current.length() - room + 1));
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
