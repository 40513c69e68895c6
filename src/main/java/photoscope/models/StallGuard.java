package photoscope.models;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Closes a stream that has brought nothing for too long, or that nobody wants any more, so that its reader wakes. */
final class StallGuard implements AutoCloseable {
    private final InputStream stream;
    private final Duration patience;
    private final BooleanSupplier unwanted;
    private final ScheduledExecutorService watch;
    private final ScheduledFuture<?> looking;
    private volatile long lastTouch = System.nanoTime();

    StallGuard(InputStream stream, Duration patience, BooleanSupplier unwanted) {
        this.stream = stream;
        this.patience = patience;
        this.unwanted = unwanted;
        this.watch = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("model-download-watch").factory());
        long period = Math.max(1, Math.min(200, patience.toMillis() / 4));
        this.looking = watch.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
    }

    /** Something came. */
    void touch() {
        lastTouch = System.nanoTime();
    }

    private void look() {
        if (System.nanoTime() - lastTouch > patience.toNanos() || unwanted.getAsBoolean()) {
            try {
                stream.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        watch.close();
    }
}
