package photoscope.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.ChildJvm;
import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;

/** The scan ranks as a plain comparison of all floats does. */
class ExactScanTest {
    @TempDir
    Path folder;

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @AfterEach
    void endThreads() {
        pool.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 63, 64, 100, 512})
    void ranksRandomVectorsAsBruteForceDoesWhateverTheDimensions(int dimensions) throws Exception {
        List<float[]> vectors = new ArrayList<>();
        Random random = new Random(dimensions);
        for (int i = 0; i < 3000; i++) {
            vectors.add(gaussian(random, dimensions, 1));
        }
        assertRanksAsBruteForce(vectors, gaussian(random, dimensions, 1));
    }

    @Test
    void ranksTightClustersAndEqualsAsBruteForceDoes() throws Exception {
        Random random = new Random(4);
        List<float[]> vectors = new ArrayList<>();
        float[] center = gaussian(random, 96, 1);
        for (int i = 0; i < 6000; i++) {
            float[] vector = i % 3 == 0 ? gaussian(random, 96, 1) : near(center, random, 0.002f);
            vectors.add(i % 5 == 0 ? center : vector);
        }
        assertRanksAsBruteForce(vectors, center);
        assertThat(bruteForce(vectors, unit(center), 1300, OrdinalSet.all(6000)).ordinals()).contains(0, 5, 10);
    }

    @Test
    void scansSeveralChunks() throws Exception {
        Random random = new Random(8);
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < 2 * DerivedFile.CHUNK + 500; i++) {
            vectors.add(gaussian(random, 8, 1));
        }
        assertRanksAsBruteForce(vectors, gaussian(random, 8, 1));
    }

    @Test
    void vectorInstructionsAndPlainLoopsGiveTheSameProducts() throws Exception {
        try (VectorStore store = store(List.of(extreme(200, 1), extreme(200, -1), gaussian(new Random(1), 200, 1)))) {
            for (float[] query : List.of(extreme(200, 1), extreme(200, -1), gaussian(new Random(2), 200, 1))) {
                QueryCode code = QueryCode.of(unit(query));
                for (int i = 0; i < 3; i++) {
                    long offset = (long) i * Codes.itemBytes(200);
                    assertThat(new VectorDotProduct().of(store.codes(0), offset, code.coordinates()))
                            .isEqualTo(new PlainDotProduct().of(store.codes(0), offset, code.coordinates()));
                }
            }
        }
    }

    @Test
    void damagedVectorsAreLeftOutAndReported() throws Exception {
        List<float[]> vectors = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            vectors.add(gaussian(random, 16, 1));
        }
        try (VectorStore store = store(vectors)) {
            Embedding query = store.read(500);
            try (RandomAccessFile file = new RandomAccessFile(folder.resolve("vectors").toFile(), "rw")) {
                file.seek(FileHeader.BYTES + 500L * new RecordLayout(store.format()).bytes() + 60);
                file.write(77);
            }
            ConcurrentLinkedQueue<Integer> damaged = new ConcurrentLinkedQueue<>();
            Neighbors found = new ExactScan(store, pool, 2, damaged::add).nearest(query, 10, OrdinalSet.all(1000));
            OrdinalSet others = OrdinalSet.all(1000);
            others.clear(500);
            assertSame(found, bruteForce(vectors, query, 10, others));
            assertThat(damaged).containsOnly(500);
        }
    }

    @Test
    void anInterruptedSearchEndsAndTheNextOneWorks() throws Exception {
        try (VectorStore store = store(List.of(new float[]{1, 2}, new float[]{2, 1}))) {
            ExactScan scan = new ExactScan(store, pool, 2, ordinal -> {});
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> scan.nearest(unit(new float[]{1, 2}), 1, OrdinalSet.all(2)))
                    .isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();
            assertThat(scan.nearest(unit(new float[]{1, 2}), 1, OrdinalSet.all(2)).ordinals()).containsExactly(0);
        }
    }

    @Test
    void aBusyExecutorDelaysNothing() throws Exception {
        try (VectorStore store = store(List.of(new float[]{1, 2}, new float[]{2, 1}))) {
            ExactScan scan = new ExactScan(store, task -> {}, 4, ordinal -> {});
            assertThat(scan.nearest(unit(new float[]{2, 1}), 5, OrdinalSet.all(2)).ordinals()).containsExactly(1, 0);
        }
    }

    @Test
    void nothingAcceptedOrAskedForGivesNothing() throws Exception {
        try (VectorStore store = store(List.of(new float[]{1, 2}))) {
            ExactScan scan = new ExactScan(store, pool, 2, ordinal -> {});
            assertThat(scan.nearest(unit(new float[]{1, 2}), 5, new OrdinalSet(10)).size()).isZero();
            assertThat(scan.nearest(unit(new float[]{1, 2}), 0, OrdinalSet.all(1)).size()).isZero();
            assertThat(scan.nearest(unit(new float[]{1, 2}), 5, OrdinalSet.all(100)).size()).isEqualTo(1);
        }
    }

    @Test
    void searchesWithoutTheVectorModule() throws Exception {
        try (ChildJvm child = ChildJvm.startWithoutVectors(ScannerWithoutVectorModule.class, folder.toString())) {
            assertThat(child.readToEnd()).containsExactly("false [421]");
        }
    }

    private void assertRanksAsBruteForce(List<float[]> vectors, float[] queryValues) throws Exception {
        Embedding query = unit(queryValues);
        int size = vectors.size();
        OrdinalSet odd = new OrdinalSet(size);
        OrdinalSet few = new OrdinalSet(size);
        OrdinalSet deleted = OrdinalSet.all(size);
        for (int i = 0; i < size; i++) {
            if (i % 2 == 1) {
                odd.set(i);
            }
            if (i % 40 == 7) {
                few.set(i);
            }
            if (i % 11 == 0) {
                deleted.clear(i);
            }
        }
        try (VectorStore store = store(vectors)) {
            List<Supplier<DotProduct>> products = List.of(PlainDotProduct::new, VectorDotProduct::new);
            for (Supplier<DotProduct> product : products) {
                ExactScan scan = new ExactScan(store, pool, 2, ordinal -> {}, product);
                for (OrdinalSet accept : List.of(OrdinalSet.all(size), odd, few, deleted)) {
                    for (int count : new int[]{1, 10, 130, size}) {
                        assertSame(scan.nearest(query, count, accept), bruteForce(vectors, query, count, accept));
                    }
                }
            }
        }
    }

    private static void assertSame(Neighbors found, Neighbors expected) {
        assertThat(found.ordinals()).isEqualTo(expected.ordinals());
        assertThat(found.scores()).isEqualTo(expected.scores());
    }

    private static Neighbors bruteForce(List<float[]> vectors, Embedding query, int count, OrdinalSet accept) {
        record Scored(int ordinal, float score) {}
        List<Scored> scored = new ArrayList<>();
        accept.forEach(ordinal -> scored.add(new Scored(ordinal, query.cosine(unit(vectors.get(ordinal))))));
        scored.sort(Comparator.comparingDouble((Scored item) -> -item.score()).thenComparingInt(Scored::ordinal));
        List<Scored> best = scored.subList(0, Math.min(count, scored.size()));
        float[] scores = new float[best.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = best.get(i).score();
        }
        return new Neighbors(best.stream().mapToInt(Scored::ordinal).toArray(), scores,
                new SearchPlan.Scan(vectors.size()));
    }

    private VectorStore store(List<float[]> vectors) throws Exception {
        VectorStore store = VectorStore.open(folder, new VectorFormat(vectors.getFirst().length, 3));
        List<VectorRecord> records = new ArrayList<>();
        for (float[] values : vectors) {
            records.add(Vectors.record(records.size(), values));
        }
        store.append(records);
        return store;
    }

    private static Embedding unit(float[] values) {
        return Embedding.normalized(values);
    }

    private static float[] gaussian(Random random, int dimensions, float deviation) {
        return near(new float[dimensions], random, deviation);
    }

    private static float[] near(float[] center, Random random, float deviation) {
        float[] values = center.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += deviation * (float) random.nextGaussian();
        }
        return values;
    }

    /** All coordinates as large as they get. */
    private static float[] extreme(int dimensions, int sign) {
        float[] values = new float[dimensions];
        Arrays.fill(values, sign);
        return values;
    }
}
