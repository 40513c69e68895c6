package photoscope.search;

/** Measures one step after the other. */
final class StepClock {
    private static final long NANOS_A_MICRO = 1_000;
    private long last = System.nanoTime();

    /** Microseconds since the last lap or the beginning. */
    long lap() {
        long now = System.nanoTime();
        long micros = (now - last) / NANOS_A_MICRO;
        last = now;
        return micros;
    }
}
