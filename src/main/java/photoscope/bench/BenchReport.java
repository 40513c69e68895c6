package photoscope.bench;

import java.util.List;

/**
 * What a bench found.
 *
 * @param bench its name
 * @param description what was measured
 * @param machine processor, cores, Java and heap, as figures mean nothing without
 * @param measurements in the order to be read
 * @param notes what explains the figures, in sentences
 */
public record BenchReport(String bench, String description, String machine, List<Measurement> measurements,
        List<String> notes) {
    static BenchReport of(Bench bench, List<Measurement> measurements, List<String> notes) {
        return new BenchReport(bench.name(), bench.description(), thisMachine(), List.copyOf(measurements),
                List.copyOf(notes));
    }

    private static String thisMachine() {
        Runtime runtime = Runtime.getRuntime();
        return "%d cores, %s %s, Java %s, heap of %d MB".formatted(runtime.availableProcessors(),
                System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version(),
                runtime.maxMemory() >> 20);
    }
}
