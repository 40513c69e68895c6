package photoscope.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import com.sun.management.OperatingSystemMXBean;

/** Time that passes, and time that this process and its decoders' work on all cores together; takes a millisecond itself. */
final class WorkMeter {
    private final Stopwatch watch = new Stopwatch();
    private final long worked = processorNanoseconds();

    /**
     * What a stretch of work cost.
     *
     * @param seconds on the clock
     * @param processorSeconds of work, summed over cores
     */
    record Cost(double seconds, double processorSeconds) {}

    Cost read() {
        return new Cost(watch.seconds(), (processorNanoseconds() - worked) / 1e9);
    }

    private static long processorNanoseconds() {
        long children = ProcessHandle.current()
                .children()
                .flatMap(child -> child.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() + children;
    }
}
