package photoscope.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;
import photoscope.photo.OrdinalSet;

/** Whatever happens to a graph's files, searches find what is there, and never another photo. */
class VectorGraphTest {
    private static final int SIZE = 1_600;

    @TempDir
    Path folder;

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    @Test
    void itServesAgainAfterOpeningWithNothingToBuild() throws Exception {
        int covered;
        try (VectorStore store = Graphs.store(folder, SIZE); VectorGraph graph = Graphs.graph(folder, store, pool)) {
            assertThat(graph.isBuildDue(Graphs.LEAST, OrdinalSet.all(SIZE))).isTrue();
            Graphs.buildAll(graph, store);
            covered = graph.state().covered();
        }
        try (VectorStore store = Graphs.store(folder, SIZE); VectorGraph graph = Graphs.graph(folder, store, pool)) {
            assertThat(graph.state().covered()).isEqualTo(covered);
            assertThat(graph.state().trouble()).isEmpty();
            assertThat(graph.verify()).isZero();
            assertThat(graph.isBuildDue(Graphs.LEAST, OrdinalSet.all(SIZE))).isFalse();
            assertFinds(store, graph);
        }
    }

    @Test
    void eachStepServesAndTheLastSegmentGrowsUntilItIsFull() throws Exception {
        try (VectorStore store = Graphs.store(folder, SIZE); VectorGraph graph = Graphs.graph(folder, store, pool)) {
            OrdinalSet all = OrdinalSet.all(SIZE);
            int[] segments = {1, 1, 2};
            for (int expected : segments) {
                assertThat(graph.build(Graphs.LEAST, all, 2, () -> true)).isTrue();
                assertThat(graph.state().segments()).isEqualTo(expected);
                assertThat(files()).hasSize(2 * expected);
                assertFinds(store, graph);
            }
            assertThat(graph.build(Graphs.LEAST, all, 2, () -> true)).isFalse();
        }
    }

    @Test
    void aGraphOfOneGrows() throws Exception {
        try (VectorStore store = Graphs.store(folder, 1); VectorGraph graph = Graphs.graph(folder, store, pool)) {
            for (int size = 1; size <= 4; size++) {
                assertThat(graph.build(1, OrdinalSet.all(size), 1, () -> true)).isTrue();
                assertThat(graph.state().covered()).isEqualTo(size);
                Graphs.add(store, 1);
            }
        }
    }

    @Test
    void aDamagedSegmentIsDroppedSearchedWithoutAndBuiltAgain() throws Exception {
        for (String ending : List.of(".graph", ".segment")) {
            for (Damage damage : List.<Damage>of(VectorGraphTest::flipBit, VectorGraphTest::cut,
                    VectorGraphTest::empty)) {
                try (VectorStore store = Graphs.store(folder, SIZE);
                        VectorGraph graph = Graphs.graph(folder, store, pool)) {
                    Graphs.buildAll(graph, store);
                }
                damage.to(files().stream().filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow());
                try (VectorStore store = Graphs.store(folder, SIZE);
                        VectorGraph graph = Graphs.graph(folder, store, pool)) {
                    assertThat(graph.state().segments()).as(ending).isEqualTo(1);
                    assertThat(graph.state().trouble()).contains("damaged").contains("built anew");
                    assertThat(files()).hasSize(2);
                    assertFinds(store, graph);
                    Graphs.buildAll(graph, store);
                    assertThat(graph.state().segments()).isEqualTo(2);
                    assertThat(graph.state().trouble()).isEmpty();
                    assertFinds(store, graph);
                }
            }
        }
    }

    @Test
    void damageOfAGraphThatServesIsFoundByVerifying() throws Exception {
        try (VectorStore store = Graphs.store(folder, SIZE); VectorGraph graph = Graphs.graph(folder, store, pool)) {
            Graphs.buildAll(graph, store);
            flipBit(files().stream().filter(file -> file.toString().endsWith(".graph")).findFirst().orElseThrow());
            assertThat(graph.verify()).isEqualTo(1);
            assertThat(graph.state().segments()).isEqualTo(1);
            assertFinds(store, graph);
        }
    }

    @Test
    void aGraphOfOtherVectorsDoesNotServe() throws Exception {
        try (VectorStore store = Graphs.store(folder, SIZE); VectorGraph graph = Graphs.graph(folder, store, pool)) {
            Graphs.buildAll(graph, store);
        }
        for (String file : List.of("vectors", "codes", "entries")) {
            Files.delete(folder.resolve("store").resolve(file));
        }
        try (VectorStore store = Graphs.store(folder, SIZE); VectorGraph graph = Graphs.graph(folder, store, pool)) {
            assertThat(graph.state().segments()).isZero();
            assertThat(graph.state().trouble()).contains("other vectors");
            assertFinds(store, graph);
        }
    }

    @Test
    void whatAnUnfinishedWriteLeftBehindIsCleanedAway() throws Exception {
        Files.createDirectories(folder.resolve("graph"));
        Files.write(folder.resolve("graph/0-1000-12345678.graph"), new byte[500]);
        Files.write(folder.resolve("graph/0-1000-12345678.segment.new"), new byte[50]);
        try (VectorStore store = Graphs.store(folder, SIZE); VectorGraph graph = Graphs.graph(folder, store, pool)) {
            assertThat(files()).isEmpty();
            assertThat(graph.state().trouble()).isEmpty();
        }
    }

    @Test
    void aBuildThatIsStoppedLeavesWhatWasThere() throws Exception {
        try (VectorStore store = Graphs.store(folder, SIZE); VectorGraph graph = Graphs.graph(folder, store, pool)) {
            OrdinalSet all = OrdinalSet.all(SIZE);
            assertThat(graph.build(Graphs.LEAST, all, 2, () -> true)).isTrue();
            List<Path> before = files();
            AtomicInteger asked = new AtomicInteger();
            assertThat(graph.build(Graphs.LEAST, all, 2, () -> asked.incrementAndGet() < 700)).isFalse();
            assertThat(files()).containsExactlyInAnyOrderElementsOf(before);
            assertFinds(store, graph);
            Graphs.buildAll(graph, store);
            assertFinds(store, graph);
        }
    }

    @Test
    void vectorsThatAnswerForNothingAreLeftOutWhenTooManyAreThere() throws Exception {
        try (VectorStore store = Graphs.store(folder, SIZE); VectorGraph graph = Graphs.graph(folder, store, pool)) {
            Graphs.buildAll(graph, store);
            OrdinalSet living = new OrdinalSet(SIZE);
            for (int ordinal = 0; ordinal < SIZE; ordinal += 2) {
                living.set(ordinal);
            }
            while (graph.build(Graphs.LEAST, living, 2, () -> true)) {
                // a segment at a time
            }
            assertThat(graph.state().covered()).isBetween(SIZE / 2 - 50, SIZE / 2);
            assertThat(graph.state().segments()).isEqualTo(2);
            assertFinds(store, graph); // those left out too, should they come to life again
        }
    }

    @Test
    void nobodyIsLostWhenTheProgramIsKilledWhileItBuilds() throws Exception {
        int rounds = Integer.getInteger("photoscope.kills", 4);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            try (ChildJvm child = ChildJvm.start(EndlessBuilder.class, folder.toString(), Integer.toString(SIZE))) {
                for (int line = 0; line <= round % 4; line++) {
                    assertThat(child.readLine()).startsWith("built");
                }
                Thread.sleep(random.nextInt(600)); // somewhere within a build, a swap or a deletion
                child.kill();
            }
            try (VectorStore store = Graphs.store(folder, SIZE);
                    VectorGraph graph = Graphs.graph(folder, store, pool)) {
                assertThat(graph.state().trouble()).as("after kill %d of seed %d", round, seed).isEmpty();
                assertFinds(store, graph);
            }
        }
    }

    @Test
    void aFullDiskStopsBuildingAndNothingElse() throws Exception {
        try (ChildJvm child = ChildJvm.startOnSmallDisk(folder, 2_600, BuilderOnFullDisk.class, folder.toString())) {
            assertThat(child.readToEnd()).containsExactly("the disk was full: could not be written", "finds",
                    "nothing was left behind", "built when there was room");
        }
    }

    private void assertFinds(VectorStore store, VectorGraph graph) throws InterruptedException {
        VectorIndex scan = new ExactScan(store, pool, 2, _ -> {});
        VectorIndex walks = new PlannedSearch(store, graph, pool, 2, _ -> {}, Graphs.WALKS);
        assertThat(Graphs.recall(walks, scan, OrdinalSet.all(store.size()))).isGreaterThan(0.98);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("graph"))) {
            return files.sorted().toList();
        }
    }

    /** What happens to a file. */
    private interface Damage {
        void to(Path file) throws IOException;
    }

    private static void flipBit(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long middle = bytes.length() / 2;
            bytes.seek(middle);
            int one = bytes.read();
            bytes.seek(middle);
            bytes.write(one ^ 4);
        }
    }

    private static void cut(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() - 9);
        }
    }

    private static void empty(Path file) throws IOException {
        Files.write(file, new byte[0]);
    }
}
