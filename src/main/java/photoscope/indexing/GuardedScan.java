package photoscope.indexing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import photoscope.photo.Sentence;
import photoscope.sources.FolderPart;
import photoscope.sources.FolderScan;
import photoscope.sources.Found;
import photoscope.sources.ScanListener;
import photoscope.sources.ScanResult;

/**
 * Scans on a thread of its own, which is left behind where the system does not answer it: a call on a share that hangs
 * can't be interrupted. A scan that was given up tells its listener nothing any more.
 */
final class GuardedScan implements ScanListener {
    private static final long LOOKS_EVERY_MILLIS = 100;
    private static final Duration LIMIT_WHEN_CANCELLED = Duration.ofSeconds(1);
    private final FolderScan scan;
    private final List<FolderPart> parts;
    private final ScanListener listener;
    private final JobControl control;
    private final Duration limit;
    private final String name;
    private volatile boolean isListenerAtWork;
    private boolean isGivenUp;

    /**
     * @param name of the source, for people
     * @param limit how long the system may keep quiet
     */
    GuardedScan(String name, FolderScan scan, List<FolderPart> parts, ScanListener listener, JobControl control,
            Duration limit) {
        this.name = name;
        this.scan = scan;
        this.parts = parts;
        this.listener = listener;
        this.control = control;
        this.limit = limit;
    }

    ScanResult run() {
        FutureTask<ScanResult> task = new FutureTask<>(() -> scan.run(this, parts));
        Thread _ = Thread.ofPlatform().name("scanning " + name).daemon().start(task);
        long steps = -1;
        long lastSign = System.nanoTime();
        while (true) {
            try {
                return task.get(LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long now = System.nanoTime();
                if (isListenerAtWork || scan.steps() != steps) {
                    steps = scan.steps();
                    lastSign = now;
                }
                Duration patience = control.isCancelled() ? LIMIT_WHEN_CANCELLED : limit;
                if (now - lastSign > patience.toNanos()) {
                    giveUp();
                    return control.isCancelled() ? new ScanResult.Cancelled(scan.counts()) : silent();
                }
            } catch (InterruptedException e) {
                giveUp();
                Thread.currentThread().interrupt();
                return new ScanResult.Cancelled(scan.counts());
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    case null, default -> throw new IllegalStateException(e);
                }
            }
        }
    }

    private ScanResult silent() {
        return new ScanResult.NotAnswering(scan.counts(),
                Sentence.of("%s does not answer any more and was left out. Check its drive or share and scan again;"
                        + " nothing was marked missing.", name));
    }

    private synchronized void giveUp() {
        isGivenUp = true;
    }

    @Override
    public synchronized void found(String folder, List<Found> batch) {
        if (!isGivenUp) {
            isListenerAtWork = true;
            try {
                listener.found(folder, batch);
            } finally {
                isListenerAtWork = false;
            }
        }
    }

    @Override
    public boolean goOn() {
        isListenerAtWork = true;
        try {
            return listener.goOn() && isWanted();
        } finally {
            isListenerAtWork = false;
        }
    }

    private synchronized boolean isWanted() {
        return !isGivenUp;
    }
}
