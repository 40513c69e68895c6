package photoscope.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import com.sun.management.OperatingSystemMXBean;

/** Time that passes, and time that this process works on all cores together. */
final class Stopwatch {
    private final long start = System.nanoTime();
    private final long worked = processorNanoseconds();

    /**
     * What a stretch of work cost.
     *
     * @param seconds on the clock
     * @param processorSeconds of work, summed over cores
     */
    record Cost(double seconds, double processorSeconds) {}

    Cost read() {
        return new Cost((System.nanoTime() - start) / 1e9, (processorNanoseconds() - worked) / 1e9);
    }

    double milliseconds() {
        return (System.nanoTime() - start) / 1e6;
    }

    /** That of the decoders' processes counts too. */
    private static long processorNanoseconds() {
        long children = ProcessHandle.current()
                .children()
                .flatMap(child -> child.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() + children;
    }
}
