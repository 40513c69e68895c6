package photoscope.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;

class PlannedSearchTest {
    private static final int SIZE = 2_000;

    @TempDir
    Path folder;

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private VectorStore store;
    private VectorGraph graph;
    private VectorIndex scan;
    private VectorIndex walks;

    @BeforeEach
    void open() throws Exception {
        store = Graphs.store(folder, SIZE);
        graph = Graphs.graph(folder, store, pool);
        scan = new ExactScan(store, pool, 2, _ -> {});
        walks = new PlannedSearch(store, graph, pool, 2, _ -> {}, Graphs.WALKS);
    }

    @AfterEach
    void close() throws Exception {
        graph.close();
        store.close();
        pool.shutdownNow();
    }

    @Test
    void walksFindWhatAScanFinds() throws Exception {
        Graphs.buildAll(graph, store);
        assertThat(graph.state().segments()).isEqualTo(2);
        assertThat(graph.state().covered()).isGreaterThan(SIZE * 99 / 100);
        OrdinalSet all = OrdinalSet.all(SIZE);
        assertThat(walks.nearest(Graphs.query(1), 10, all).plan()).isInstanceOf(SearchPlan.Walk.class);
        assertThat(Graphs.recall(walks, scan, all)).isGreaterThan(0.985);
    }

    @Test
    void scoresAreThoseOfTheVectorsThemselves() throws Exception {
        Graphs.buildAll(graph, store);
        Embedding query = Graphs.query(3);
        Neighbors found = walks.nearest(query, 20, OrdinalSet.all(SIZE));
        assertThat(found.size()).isEqualTo(20);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.scores()[i]).isEqualTo(query.cosine(store.read(found.ordinals()[i])));
        }
        assertThat(found.scores()).isSortedAccordingTo((one, other) -> Float.compare(other, one));
    }

    @Test
    void whatWasAddedAfterBuildingIsFoundAtOnce() throws Exception {
        Graphs.buildAll(graph, store);
        Graphs.add(store, 300);
        for (int ordinal = SIZE; ordinal < SIZE + 300; ordinal++) {
            Neighbors found = walks.nearest(store.read(ordinal), 1, OrdinalSet.all(store.size()));
            assertThat(found.ordinals()).containsExactly(ordinal);
            assertThat(((SearchPlan.Walk) found.plan()).scanned()).isGreaterThanOrEqualTo(300);
        }
    }

    @Test
    void filtersAreKeptOnAWalk() throws Exception {
        Graphs.buildAll(graph, store);
        for (int every : new int[]{2, 10, 40}) {
            OrdinalSet kept = new OrdinalSet(SIZE);
            for (int ordinal = 0; ordinal < SIZE; ordinal += every) {
                kept.set(ordinal);
            }
            Neighbors found = walks.nearest(Graphs.query(5), 10, kept);
            assertThat(IntStream.of(found.ordinals())).hasSize(10).allMatch(kept::contains);
            assertThat(Graphs.recall(walks, scan, kept)).as("one of %d", every).isGreaterThan(0.985);
        }
    }

    @Test
    void moreThanThereAreIsAllThereAre() throws Exception {
        Graphs.buildAll(graph, store);
        OrdinalSet few = new OrdinalSet(SIZE);
        for (int ordinal = 7; ordinal < 700; ordinal += 7) {
            few.set(ordinal);
        }
        assertThat(walks.nearest(Graphs.query(5), 500, few).ordinals())
                .containsExactly(scan.nearest(Graphs.query(5), 500, few).ordinals());
        assertThat(walks.nearest(Graphs.query(5), 10, new OrdinalSet(SIZE)).size()).isZero();
    }

    @Test
    void aWalkThatMeetsTooFewIsGivenUpForAScan() throws Exception {
        Graphs.buildAll(graph, store);
        OrdinalSet few = new OrdinalSet(SIZE);
        for (int ordinal = 11; ordinal < SIZE; ordinal += 250) {
            few.set(ordinal);
        }
        VectorIndex impatient = new PlannedSearch(store, graph, pool, 2, _ -> {}, new SearchCosts(1e6, 1e6, 1, 1, 0));
        Neighbors found = impatient.nearest(Graphs.query(2), 10, few);
        assertThat(found.plan()).isInstanceOf(SearchPlan.WalkThenScan.class);
        assertThat(found.ordinals()).containsExactly(scan.nearest(Graphs.query(2), 10, few).ordinals());
    }

    @Test
    void littleIsScannedAndMuchIsWalked() {
        SearchCosts costs = SearchCosts.USUAL;
        assertThat(costs.scan(10_000, 10_000)).as("a small library").isLessThan(costs.walks(1, 80, 1));
        assertThat(costs.scan(1_000_000, 1_000_000)).as("a large one").isGreaterThan(3 * costs.walks(2, 80, 1));
        assertThat(costs.scan(10_000, 1_000_000)).as("a narrow filter").isLessThan(costs.walks(2, 80, 0.01));
        assertThat(costs.scan(500_000, 1_000_000)).as("a wide one").isGreaterThan(costs.walks(2, 80, 0.5));
    }

    @Test
    void searchesGoOnWhileSegmentsComeAndGo() throws Exception {
        AtomicBoolean isBuilt = new AtomicBoolean();
        Future<?> building = pool.submit(() -> {
            for (int round = 0; round < 3; round++) {
                Graphs.buildAll(graph, store);
                graph.clear();
            }
            isBuilt.set(true);
            return true;
        });
        int searches = 0;
        OrdinalSet all = OrdinalSet.all(SIZE);
        while (!isBuilt.get() && !building.isDone()) {
            int ordinal = searches++ % SIZE;
            Neighbors found = walks.nearest(store.read(ordinal), 5, all);
            assertThat(found.size()).isEqualTo(5);
            assertThat(found.scores()[0]).isGreaterThan(0.6f);
        }
        building.get();
        assertThat(searches).isPositive();
    }

    @Test
    void aQueryOfOtherDimensionsIsRefused() throws Exception {
        Graphs.buildAll(graph, store);
        assertThatThrownBy(() -> walks.nearest(Embedding.normalized(new float[]{1, 2}), 1, OrdinalSet.all(SIZE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 dimensions");
    }

    @Test
    void anInterruptedSearchEndsWithThat() throws Exception {
        Graphs.buildAll(graph, store);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> walks.nearest(Graphs.query(1), 10, OrdinalSet.all(SIZE)))
                .isInstanceOf(InterruptedException.class);
    }
}
