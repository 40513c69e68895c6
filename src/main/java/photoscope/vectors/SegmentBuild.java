package photoscope.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.github.jbellis.jvector.graph.GraphIndexBuilder;
import io.github.jbellis.jvector.graph.ImmutableGraphIndex;
import io.github.jbellis.jvector.graph.ImmutableGraphIndex.NodeAtLevel;
import io.github.jbellis.jvector.graph.NodeArray;
import io.github.jbellis.jvector.graph.NodesIterator;
import io.github.jbellis.jvector.graph.OnHeapGraphIndex;
import io.github.jbellis.jvector.graph.disk.OnDiskGraphIndex;

import photoscope.photo.OrdinalSet;

/** Builds one segment, in memory: some 400 bytes a vector. */
final class SegmentBuild {
    private final VectorStore store;
    private final GraphShape shape;
    private final BuildScores scores;
    private final BuildStep step;
    private final OrdinalSet living;
    private final int threads;
    private final AtomicInteger done = new AtomicInteger();

    /**
     * @param living the vectors to take up; others may be left out
     * @param threads how many work on it
     */
    SegmentBuild(VectorStore store, GraphShape shape, Supplier<DotProduct> dot, BuildStep step, OrdinalSet living,
            int threads) {
        this.store = store;
        this.shape = shape;
        this.scores = new BuildScores(new CodeScores(store, dot, step.first()));
        this.step = step;
        this.living = living;
        this.threads = threads;
    }

    /** How many vectors of the step were looked at. */
    int done() {
        return done.get();
    }

    /**
     * Builds it and writes it; only while someone is in the store's use.
     *
     * @param mayGoOn is asked before each vector, by many threads; may wait
     * @return nothing if it was not to go on
     */
    Optional<SegmentFiles> run(SegmentWriter writer, BooleanSupplier mayGoOn) throws IOException {
        try (ForkJoinPool pool = new ForkJoinPool(threads, SegmentBuild::worker, null, false);
                GraphIndexBuilder builder = builder(pool)) {
            OnHeapGraphIndex graph = (OnHeapGraphIndex) builder.getGraph();
            GraphSegment base = step.base();
            if (base != null) {
                OnDiskGraphIndex known = base.graph();
                OrdinalSet found = base.header().reached();
                forEach(pool, 0, base.header().span(), mayGoOn,
                        node -> takeOver(known, node, found.contains(step.first() + node), graph));
                try (OnDiskGraphIndex.View view = known.getView()) {
                    graph.updateEntryNode(view.entryNode());
                }
            }
            forEach(pool, step.from() - step.first(), step.end() - step.first(), mayGoOn, node -> {
                if (isWorthAdding(step.first() + node)) {
                    builder.addGraphNode(node, scores.searchProviderFor(node));
                }
                done.incrementAndGet();
            });
            if (graph.size(0) == 0) {
                return Optional.empty();
            }
            builder.cleanup();
            return Optional.of(writer.write(graph, step.first(), step.end(), linkLost(graph)));
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("deprecation") // the newer way takes from JMX, for the whole process, that a graph has no layers
    private GraphIndexBuilder builder(ForkJoinPool pool) {
        return new GraphIndexBuilder(scores, store.format().dimensions(), shape.degree(), shape.beam(),
                shape.overflow(), shape.alpha(), false, false, pool, pool);
    }

    private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("graph-build-" + thread.getPoolIndex());
        return thread;
    }

    private static void forEach(ForkJoinPool pool, int from, int to, BooleanSupplier mayGoOn, IntConsumer work) {
        pool.submit(() -> IntStream.range(from, to).parallel().forEach(node -> {
            if (!mayGoOn.getAsBoolean()) {
                throw new CancellationException();
            }
            work.accept(node);
        })).join();
    }

    private boolean isWorthAdding(int ordinal) {
        return living.contains(ordinal) && (store.flagsAt(ordinal) & VectorStore.DAMAGED) == 0;
    }

    private void takeOver(OnDiskGraphIndex known, int node, boolean isFound, OnHeapGraphIndex graph) {
        try (OnDiskGraphIndex.View view = known.getView()) {
            NodesIterator neighbors = view.getNeighborsIterator(0, node);
            if (neighbors.size() == 0 && !isFound) {
                return; // a gap
            }
            graph.connectNode(0, node, scored(neighbors, node));
            graph.markComplete(new NodeAtLevel(0, node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Pruning leaves some nodes that no other leads to: they get links back from their neighbours, which have kept
     * room for them; again while that helps, as some lead only to each other.
     */
    private OrdinalSet linkLost(OnHeapGraphIndex graph) {
        graph.setDegrees(List.of(shape.room()));
        OrdinalSet reached = reached(graph);
        int before = -1;
        while (reached.cardinality() > before) {
            before = reached.cardinality();
            for (int node = 0; node < step.end() - step.first(); node++) {
                if (graph.containsNode(node) && !reached.contains(step.first() + node)) {
                    graph.addEdges(0, node, scored(graph.getNeighborsIterator(0, node), node), shape.overflow());
                }
            }
            reached = reached(graph);
        }
        return reached;
    }

    private NodeArray scored(NodesIterator neighbors, int node) {
        BuildScores.ToCode toNode = new BuildScores.ToCode(scores.codes(), scores.codes().code(node));
        NodeArray scored = new NodeArray(neighbors.size());
        while (neighbors.hasNext()) {
            int neighbor = neighbors.nextInt();
            scored.insertSorted(neighbor, toNode.similarityTo(neighbor));
        }
        return scored;
    }

    /** The ordinals that a walk from the entry can come to. */
    private OrdinalSet reached(ImmutableGraphIndex graph) {
        OrdinalSet reached = new OrdinalSet(step.end());
        int[] waiting = new int[graph.size(0)];
        int count = 0;
        ImmutableGraphIndex.View view = graph.getView();
        int entry = view.entryNode().node;
        reached.set(step.first() + entry);
        waiting[count++] = entry;
        while (count > 0) {
            NodesIterator neighbors = view.getNeighborsIterator(0, waiting[--count]);
            while (neighbors.hasNext()) {
                int neighbor = neighbors.nextInt();
                if (!reached.contains(step.first() + neighbor)) {
                    reached.set(step.first() + neighbor);
                    waiting[count++] = neighbor;
                }
            }
        }
        return reached;
    }
}
