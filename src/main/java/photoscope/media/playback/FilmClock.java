package photoscope.media.playback;

import java.util.function.LongSupplier;

/** Tells which moment of a film is now, in microseconds. The sound sets it right where there is any. */
final class FilmClock {
    private static final long NANOS = 1_000;
    /** Beyond this one would see that the lips are not with the voice: it jumps. Below it goes there gently. */
    private static final long JUMP = 100_000;
    private static final int GENTLE = 8;

    private final LongSupplier nanoTime;
    private boolean isRunning;
    private long moment;
    private long since;

    FilmClock(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized long now() {
        return isRunning ? moment + (nanoTime.getAsLong() - since) / NANOS : moment;
    }

    synchronized boolean isRunning() {
        return isRunning;
    }

    synchronized void set(long micros) {
        moment = micros;
        since = nanoTime.getAsLong();
    }

    synchronized void run() {
        set(now());
        isRunning = true;
    }

    synchronized void hold() {
        set(now());
        isRunning = false;
    }

    /** This moment is heard now. */
    synchronized void correct(long heard) {
        long difference = heard - now();
        if (isRunning) {
            set(Math.abs(difference) > JUMP ? heard : now() + difference / GENTLE);
        }
    }
}
