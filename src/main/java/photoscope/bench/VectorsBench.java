package photoscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import photoscope.photo.ContentHash;
import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PartId;
import photoscope.vectors.ExactScan;
import photoscope.vectors.GraphState;
import photoscope.vectors.Neighbors;
import photoscope.vectors.PlannedSearch;
import photoscope.vectors.VectorFormat;
import photoscope.vectors.VectorGraph;
import photoscope.vectors.VectorIndex;
import photoscope.vectors.VectorRecord;
import photoscope.vectors.VectorStore;

/** What the index of vectors is worth: recall, speed, memory and the time of building it, beside the exact scan. */
public final class VectorsBench implements Bench {
    private static final int BATCH = 10_000;
    private static final int LEAST_FOR_A_GRAPH = 20_000;
    private static final int[] PERCENTS_KEPT = {50, 10, 1};
    private static final long SEED = 3;
    private static final double WARM_MILLISECONDS = 5_000;

    private final WorkFolder work;
    private final Options options;

    /**
     * @param set the vectors; null for random ones
     * @param size how many random ones
     * @param dimensions of random ones
     * @param threads for building and for each search
     * @param exactQueries how many queries the exact scan is measured with
     */
    public record Options(@org.jspecify.annotations.Nullable VectorSet set, int size, int dimensions, int threads,
            int exactQueries) {}

    public VectorsBench(WorkFolder work, Options options) {
        this.work = work;
        this.options = options;
    }

    @Override
    public String name() {
        return "vectors";
    }

    @Override
    public String description() {
        return "The index of vectors: building its graph, opening it, and how many of the truly nearest it finds how"
                + " fast, with and without filters that keep a random part; the exact scan beside it. One search at a"
                + " time, on all threads.";
    }

    @Override
    public BenchReport run() throws IOException, InterruptedException {
        VectorSet set = options.set() == null
                ? VectorSet.random(work.empty("vectors-random"), options.size(), options.dimensions())
                : options.set();
        Path folder = Files.createDirectories(work.path("vectors-" + set.base().getFileName()));
        List<Measurement> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(options.threads(),
                Thread.ofPlatform().name("bench-vectors-", 0).daemon().factory());
        try (VectorStore store = filled(folder, set)) {
            build(folder, store, executor, rows, notes);
            Stopwatch opening = new Stopwatch();
            try (VectorGraph graph = VectorGraph.open(folder.resolve("graph"), store, executor)) {
                double opened = opening.milliseconds();
                graph.check();
                rows.add(Measurement.of("opening the graph", opened, "ms"));
                rows.add(Measurement.of("checking its files, in the background", opening.milliseconds(), "ms"));
                search(set, store, graph, executor, rows, notes);
            }
        } finally {
            executor.shutdownNow();
        }
        ProcessMemory.now().ifPresent(memory -> memory.tell(rows));
        return BenchReport.of(this, rows, notes);
    }

    /** A store of the set's vectors; what a run before this one has put in is kept. */
    private VectorStore filled(Path folder, VectorSet set) throws IOException {
        try (VectorFile base = VectorFile.open(set.base())) {
            VectorStore store = VectorStore.open(folder, new VectorFormat(base.width(), SEED));
            for (int first = store.size(); first < base.rows(); first += BATCH) {
                Embedding[] vectors = base.embeddings(first, Math.min(BATCH, base.rows() - first));
                int from = first;
                store.append(IntStream.range(0, vectors.length)
                        .mapToObj(i -> new VectorRecord(new PartId(from + i + 1L), ContentHash.of(new byte[0]), false,
                                vectors[i]))
                        .toList());
                work.say("Stored " + store.size() + " of " + base.rows());
            }
            return store;
        }
    }

    private void build(Path folder, VectorStore store, ExecutorService executor, List<Measurement> rows,
            List<String> notes) throws IOException {
        try (VectorGraph graph = VectorGraph.open(folder.resolve("graph"), store, executor)) {
            graph.check();
            int before = graph.state().covered();
            OrdinalSet all = OrdinalSet.all(store.size());
            Stopwatch watch = new Stopwatch();
            while (graph.build(LEAST_FOR_A_GRAPH, all, options.threads(), () -> true)) {
                work.say("Built over " + graph.state().covered() + " of " + store.size() + " after "
                        + Math.round(watch.seconds()) + " s");
            }
            GraphState state = graph.state();
            if (state.covered() > before) {
                rows.add(Measurement.of("building", watch.seconds(), "s"));
                rows.add(Measurement.promised("building, rate", (state.covered() - before) / watch.seconds(),
                        "vectors/s", Target.atLeast(900)));
            }
            notes.add("%,d vectors of %d dimensions, %,d of them found through %d graphs of %,d MB altogether."
                    .formatted(state.vectors(), store.format().dimensions(), state.covered(), state.segments(),
                            state.bytes() / 1_000_000));
        }
    }

    private void search(VectorSet set, VectorStore store, VectorGraph graph, ExecutorService executor,
            List<Measurement> rows, List<String> notes) throws IOException, InterruptedException {
        Embedding[] queries = set.queries();
        OrdinalSet all = OrdinalSet.all(store.size());
        VectorIndex exact = new ExactScan(store, executor, options.threads(), _ -> {});
        VectorIndex planned = new PlannedSearch(store, graph, executor, options.threads(), _ -> {});
        work.say("Searching");
        RecallProbe probe = new RecallProbe(queries, options.exactQueries());
        int[][] truth = set.truth() == null ? probe.exact(exact, all, 100) : probe.read(set.truth());
        for (int count : new int[]{10, 100}) {
            probe.measure("nearest " + count, planned, all, count, truth, rows, notes);
        }
        probe.time("exact scan, nearest 10", exact, all, 10, rows);
        for (int percent : PERCENTS_KEPT) {
            OrdinalSet kept = some(store.size(), percent);
            String name = "nearest 10 of " + percent + " %";
            probe.measure(name, planned, kept, 10, probe.exact(exact, kept, 10), rows, notes);
            probe.time(name + ", exact scan", exact, kept, 10, rows);
        }
    }

    private static OrdinalSet some(int size, int percent) {
        SplittableRandom random = new SplittableRandom(SEED);
        OrdinalSet kept = new OrdinalSet(size);
        for (int ordinal = 0; ordinal < size; ordinal++) {
            if (random.nextInt(100) < percent) {
                kept.set(ordinal);
            }
        }
        return kept;
    }

    /** Asks an index many questions and compares its answers with the right ones. */
    private static final class RecallProbe {
        private final Embedding[] queries;
        private final int exactQueries;

        RecallProbe(Embedding[] queries, int exactQueries) {
            this.queries = queries;
            this.exactQueries = Math.min(exactQueries, queries.length);
        }

        int[][] read(Path truth) throws IOException {
            try (VectorFile file = VectorFile.open(truth)) {
                return file.numbers(0, queries.length);
            }
        }

        /** The right answers to the first of the queries. */
        int[][] exact(VectorIndex exact, OrdinalSet accept, int count) throws InterruptedException {
            int[][] answers = new int[exactQueries][];
            for (int i = 0; i < answers.length; i++) {
                answers[i] = exact.nearest(queries[i], count, accept).ordinals();
            }
            return answers;
        }

        void measure(String name, VectorIndex index, OrdinalSet accept, int count, int[][] truth,
                List<Measurement> rows, List<String> notes) throws InterruptedException {
            warm(index, accept, count, truth.length);
            long found = 0;
            double[] milliseconds = new double[truth.length];
            Neighbors last = null;
            for (int i = 0; i < truth.length; i++) {
                Stopwatch watch = new Stopwatch();
                last = index.nearest(queries[i], count, accept);
                milliseconds[i] = watch.milliseconds();
                found += common(last.ordinals(), truth[i], count);
            }
            rows.add(Measurement.of(name + ", recall", (double) found / truth.length / count, ""));
            tell(name, milliseconds, rows);
            notes.add("The last search of " + name + ": " + (last == null ? "none" : last.plan()) + ".");
        }

        private static int common(int[] found, int[] right, int count) {
            OrdinalSet wanted = new OrdinalSet(0);
            for (int i = 0; i < Math.min(count, right.length); i++) {
                wanted.set(right[i]);
            }
            int common = 0;
            for (int i = 0; i < Math.min(count, found.length); i++) {
                common += wanted.contains(found[i]) ? 1 : 0;
            }
            return common;
        }

        void time(String name, VectorIndex index, OrdinalSet accept, int count, List<Measurement> rows)
                throws InterruptedException {
            warm(index, accept, count, exactQueries);
            tell(name, time(index, accept, count, exactQueries), rows);
        }

        /** Until Java has compiled what searches do, for good, and the system has read what they need. */
        private void warm(VectorIndex index, OrdinalSet accept, int count, int number) throws InterruptedException {
            Stopwatch watch = new Stopwatch();
            do {
                time(index, accept, count, number);
            } while (watch.milliseconds() < WARM_MILLISECONDS);
        }

        private double[] time(VectorIndex index, OrdinalSet accept, int count, int times) throws InterruptedException {
            double[] milliseconds = new double[times];
            for (int i = 0; i < times; i++) {
                Stopwatch watch = new Stopwatch();
                Neighbors found = index.nearest(queries[i], count, accept);
                milliseconds[i] = watch.milliseconds();
                if (found.size() == 0) {
                    throw new IllegalStateException("a search found nothing, so its time says nothing");
                }
            }
            return milliseconds;
        }

        private static void tell(String name, double[] milliseconds, List<Measurement> rows) {
            Percentiles times = new Percentiles(milliseconds);
            rows.add(Measurement.of(name + ", median", times.at(50), "ms"));
            rows.add(Measurement.of(name + ", 95th percentile", times.at(95), "ms"));
        }
    }
}
