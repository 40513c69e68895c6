package photoscope.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

import photoscope.clusters.ClusterBuild;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;

/** How long clusters of many photos take, and how much memory. */
public final class ClusterBench implements Bench {
    private static final double MOST_MEGABYTES = 1_000;

    private final WorkFolder work;
    private final BenchPack pack;
    private final Options options;

    /**
     * @param vectors how many photos the library has
     * @param clusters how many to make
     * @param moments whether moments are looked for too
     */
    public record Options(int vectors, int clusters, boolean moments) {}

    public ClusterBench(WorkFolder work, BenchPack pack, Options options) {
        this.work = work;
        this.pack = pack;
        this.options = options;
    }

    @Override
    public String name() {
        return "clusters";
    }

    @Override
    public String description() {
        return "Automatic clusters of a library of random CLIP-like vectors: k-means over all of them, measuring each"
                + " cluster and writing them down included.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        LibraryFolder folder = new SampleLibrary(work, pack).of(options.vectors());
        try (Library library = pack.open(folder)) {
            work.say("Clustering");
            List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans()
                    .stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            Runtime.getRuntime().gc();
            double before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum() / 1e6;
            heap.forEach(MemoryPoolMXBean::resetPeakUsage);
            ClusterBuild.Report report = library.clustering()
                    .build(new ClusterBuild.Options(options.clusters(), options.clusters(), options.moments(), 1))
                    .run();
            double peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
            return BenchReport.of(this,
                    List.of(Measurement.of("clustering", report.seconds(), "s"),
                            Measurement.of("rate", report.photos() / report.seconds(), "photos/s"),
                            Measurement.promised("heap at most, beyond that of the open library", peak - before, "MB",
                                    Target.atMost(MOST_MEGABYTES))),
                    List.of("%,d vectors of %d dimensions into %d clusters, %d moments.".formatted(report.photos(),
                            library.pack().dimensions(), report.clusters(), report.moments())));
        }
    }
}
