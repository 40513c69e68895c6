package photoscope.bench;

/** Time that passes; costs next to nothing itself. */
final class Stopwatch {
    private final long start = System.nanoTime();

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    double milliseconds() {
        return seconds() * 1e3;
    }
}
