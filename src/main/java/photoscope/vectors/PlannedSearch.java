package photoscope.vectors;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;

/**
 * Scans where little is accepted, and walks through graphs where that is cheaper; what no graph covers is scanned in
 * either case. Candidates of both are scored by the vectors themselves, so that a score is never rough.
 */
public final class PlannedSearch implements VectorIndex {
    /** So many candidates at least are kept on a walk through a graph of {@link #MEASURED} vectors or fewer. */
    private static final int LEAST_BEAM = 90;
    /** In larger ones as many more as the root of their size: that keeps recall where it is, as measured to 500,000. */
    private static final double MEASURED = 100_000;
    /** Above so many vectors the nearest lie so close together that more have to be kept, whatever the graphs' size. */
    private static final double CROWDED = 1_000_000;
    /** With this power of how crowded it is, recall at 3.8 million rises from 0.9685 to 0.975. */
    private static final double CROWDING = 0.15;
    private static final double BEAM_A_RESULT = 1.6;
    private static final int LEAST_SCORED = 40;
    private static final double SCORED_A_RESULT = 1.5;
    private static final double MOST_KEPT = 1 << 29;

    private final VectorStore store;
    private final VectorGraph graph;
    private final ExactScan scan;
    private final ExactScores exactScores;
    private final Chunks chunks;
    private final SearchCosts costs;

    /**
     * @param executor lends {@code threads - 1} threads for the time of a search
     * @param threads how many work on one search, the calling one included
     * @param damaged is told the ordinals of vectors that proved damaged and were left out, by any thread
     */
    public PlannedSearch(VectorStore store, VectorGraph graph, Executor executor, int threads, IntConsumer damaged) {
        this(store, graph, executor, threads, damaged, SearchCosts.USUAL);
    }

    PlannedSearch(VectorStore store, VectorGraph graph, Executor executor, int threads, IntConsumer damaged,
            SearchCosts costs) {
        this.store = store;
        this.graph = graph;
        this.scan = new ExactScan(store, executor, threads, damaged, graph.dot());
        this.chunks = new Chunks(executor, threads);
        this.exactScores = new ExactScores(store, chunks, damaged);
        this.costs = costs;
    }

    @Override
    public Neighbors nearest(Embedding query, int count, OrdinalSet accept) throws InterruptedException {
        store.checkFits(query);
        Walks walks;
        try (Serving.Use using = graph.use()) {
            walks = new Walks(using.segments(), count, accept);
            if (walks.areCheaper()) {
                Neighbors found = walks.nearest(query, count);
                if (found != null) {
                    return found;
                }
            }
        }
        walks.damaged.forEach(graph::distrust);
        Neighbors scanned = scan.nearest(query, count, accept);
        int visited = walks.visited.get();
        return visited == 0
                ? scanned
                : new Neighbors(scanned.ordinals(), scanned.scores(),
                        new SearchPlan.WalkThenScan(visited, walks.accepted));
    }

    /** The walks of one search. */
    private final class Walks {
        private final List<GraphSegment> segments;
        private final OrdinalSet accept;
        private final OrdinalSet rest;
        private final int accepted;
        private final int outside;
        private final int beam;
        private final int kept;
        private final double share;
        private final double scanCost;
        private final AtomicInteger visited = new AtomicInteger();
        private final Map<GraphSegment, Throwable> damaged = new ConcurrentHashMap<>();
        private volatile boolean gaveUp;

        Walks(Serving.Segments serving, int count, OrdinalSet accept) {
            this.segments = serving.list();
            this.accept = accept;
            this.rest = accept.copy();
            rest.andNot(serving.covered());
            rest.and(OrdinalSet.all(store.size()));
            this.accepted = accept.cardinality();
            this.outside = rest.cardinality();
            this.beam = (int) Math.clamp(BEAM_A_RESULT * count, leastBeam(serving), MOST_KEPT);
            this.kept = (int) Math.clamp(SCORED_A_RESULT * count, LEAST_SCORED, MOST_KEPT);
            this.share = (double) (accepted - outside) / Math.max(1, serving.covered().cardinality());
            this.scanCost = costs.scan(accepted, store.size());
        }

        private static double leastBeam(Serving.Segments serving) {
            int largest = serving.list().stream().mapToInt(segment -> segment.header().span()).max().orElse(0);
            return LEAST_BEAM * Math.max(1, Math.sqrt(largest / MEASURED))
                    * Math.max(1, Math.pow(serving.covered().cardinality() / CROWDED, CROWDING));
        }

        boolean areCheaper() {
            return !segments.isEmpty() && share > 0
                    && costs.walks(segments.size(), beam, share) + costs.scan(outside, outside) < scanCost;
        }

        /** What the walks found; null if one was given up. */
        @Nullable
        Neighbors nearest(Embedding query, int count) throws InterruptedException {
            try (VectorStore.Use using = store.use()) {
                using.check();
                long[] rough = walk(QueryCode.of(query));
                if (gaveUp) {
                    return null;
                }
                long[] exact = exactScores.of(query, ExactScores.ordinals(rough));
                return ExactScores.best(exact, count,
                        new SearchPlan.Walk(segments.size(), beam, visited.get(), outside));
            }
        }

        /** The best by rough score, {@link Ranked}. */
        private long[] walk(QueryCode query) throws InterruptedException {
            int most = costs.mostVisits(segments.size(), scanCost);
            BestFew best = new BestFew(kept);
            for (Part part : chunks.run(segments.size(), () -> new Part(query, most))) {
                best.offerAll(part.best);
            }
            if (outside > 0 && !gaveUp) {
                best.offerAll(new RoughScan(store, chunks).best(graph.dot().get(), query, rest, kept));
            }
            return best.sorted();
        }

        /** One thread's part of them. */
        private final class Part implements Chunks.Work {
            private final QueryCode query;
            private final int mostVisited;
            private final BestFew best = new BestFew(kept);

            Part(QueryCode query, int mostVisited) {
                this.query = query;
                this.mostVisited = mostVisited;
            }

            @Override
            public void chunk(int index) {
                GraphSegment segment = segments.get(index);
                try {
                    GraphWalk.Found found = segment.find(query, beam, accept, mostVisited);
                    visited.addAndGet(found.visited());
                    if (found.gaveUp()) {
                        gaveUp = true;
                    }
                    for (long ranked : found.ranked()) {
                        best.offer(ranked);
                    }
                } catch (RuntimeException | InternalError e) {
                    damaged.put(segment, e); // not dropped here: this search itself keeps it open
                    gaveUp = true;
                }
            }
        }
    }
}
