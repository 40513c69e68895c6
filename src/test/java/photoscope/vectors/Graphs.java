package photoscope.vectors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;

import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;

/** Stores and graphs to be tried: small ones, in segments of some thousand. */
final class Graphs {
    static final int DIMENSIONS = 48;
    static final VectorFormat FORMAT = new VectorFormat(DIMENSIONS, 5);
    static final int STEP = 600;
    static final int MOST = 1_200;
    /** With these a walk is always tried, and never given up. */
    static final SearchCosts WALKS = new SearchCosts(1e6, 1e6, 1, 1, 1);
    static final int LEAST = 200;
    private static final int CLUSTERS = 30;

    private Graphs() {}

    static VectorStore store(Path folder, int size) throws IOException {
        VectorStore store = VectorStore.open(folder.resolve("store"), FORMAT);
        add(store, size - store.size());
        return store;
    }

    /** Vectors in overlapping clusters, the same for the same number. */
    static void add(VectorStore store, int count) throws IOException {
        List<VectorRecord> records = new ArrayList<>();
        for (int number = store.size(); number < store.size() + count; number++) {
            records.add(Vectors.record(number, vector(number)));
        }
        store.append(records);
    }

    static float[] vector(int number) {
        Random random = new Random(number);
        Random cluster = new Random(-1 - random.nextInt(CLUSTERS));
        float[] values = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            values[i] = (float) (cluster.nextGaussian() + random.nextGaussian());
        }
        return values;
    }

    static Embedding query(int number) {
        return Embedding.normalized(vector(-1_000 - number));
    }

    static VectorGraph graph(Path folder, VectorStore store, ExecutorService pool) throws IOException {
        VectorGraph graph = VectorGraph.open(folder.resolve("graph"), store, pool, STEP, MOST);
        graph.check();
        return graph;
    }

    static void buildAll(VectorGraph graph, VectorStore store) throws IOException {
        while (graph.build(LEAST, OrdinalSet.all(store.size()), 2, () -> true)) {
            // a step at a time
        }
    }

    /** How many of the ten that a scan finds a search finds too, of 1. */
    static double recall(VectorIndex searched, VectorIndex scan, OrdinalSet accept) throws InterruptedException {
        int found = 0;
        int right = 0;
        for (int number = 0; number < 100; number++) {
            Embedding query = query(number);
            OrdinalSet nearest = new OrdinalSet(0);
            for (int ordinal : scan.nearest(query, 10, accept).ordinals()) {
                nearest.set(ordinal);
            }
            right += nearest.cardinality();
            for (int ordinal : searched.nearest(query, 10, accept).ordinals()) {
                found += nearest.contains(ordinal) ? 1 : 0;
            }
        }
        return (double) found / right;
    }
}
