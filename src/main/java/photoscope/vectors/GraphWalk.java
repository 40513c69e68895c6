package photoscope.vectors;

import java.io.IOException;
import java.util.Arrays;

import io.github.jbellis.jvector.graph.GraphSearcher;
import io.github.jbellis.jvector.graph.ImmutableGraphIndex;
import io.github.jbellis.jvector.graph.NodesIterator;
import io.github.jbellis.jvector.graph.SearchResult;
import io.github.jbellis.jvector.graph.disk.OnDiskGraphIndex;
import io.github.jbellis.jvector.graph.similarity.DefaultSearchScoreProvider;
import io.github.jbellis.jvector.graph.similarity.ScoreFunction;
import io.github.jbellis.jvector.util.Bits;

/**
 * Walks through one graph, from vector to nearer vector; one thread at a time. It fetches all codes that a step
 * compares at once, and stops where the walk becomes dearer than it was to be.
 */
final class GraphWalk implements ImmutableGraphIndex.View {
    private final OnDiskGraphIndex.View view;
    private final CodeScores scores;
    private final int first;
    private final GraphSearcher searcher;
    private final int[] fresh;
    private int visited;
    private int mostVisited;
    private boolean gaveUp;
    private int touched;

    GraphWalk(OnDiskGraphIndex graph, CodeScores scores, int first) {
        this.view = graph.getView();
        this.scores = scores;
        this.first = first;
        this.fresh = new int[graph.maxDegree()];
        this.searcher = new GraphSearcher(graph);
        searcher.setView(this);
    }

    /**
     * What a walk found.
     *
     * @param ranked {@link Ranked} longs by rough score, in no order
     * @param visited vectors compared on the way
     * @param gaveUp whether it was stopped before it had come to its end
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, read once
    record Found(long[] ranked, int visited, boolean gaveUp) {}

    /**
     * The nearest in this graph.
     *
     * @param beam how many of the best are kept on the way and found at the end
     * @param accept tells of a node whether it may be found; the walk leads through others too
     * @param mostVisited how many vectors to compare at most
     */
    Found find(QueryCode query, int beam, Bits accept, int mostVisited) {
        this.visited = 0;
        this.mostVisited = mostVisited;
        this.gaveUp = false;
        SearchResult result = searcher.search(new DefaultSearchScoreProvider(new BuildScores.ToCode(scores, query)),
                beam, accept);
        long[] ranked = Arrays.stream(result.getNodes())
                .mapToLong(found -> Ranked.of(CodeScores.cosine(found.score), first + found.node))
                .toArray();
        return new Found(ranked, visited, gaveUp);
    }

    /** A step of the walk. */
    @Override
    public void processNeighbors(int level, int node, ScoreFunction score, ImmutableGraphIndex.IntMarker marker,
            ImmutableGraphIndex.NeighborProcessor processor) {
        if (visited >= mostVisited || Thread.currentThread().isInterrupted()) {
            gaveUp = true;
            return;
        }
        NodesIterator neighbors = view.getNeighborsIterator(level, node);
        int count = 0;
        while (neighbors.hasNext()) {
            int neighbor = neighbors.nextInt();
            if (marker.mark(neighbor)) {
                fresh[count++] = neighbor;
            }
        }
        touched += scores.touch(fresh, count);
        visited += count;
        for (int i = 0; i < count; i++) {
            processor.process(fresh[i], score.similarityTo(fresh[i]));
        }
    }

    /** What reading ahead has added up to; of no meaning. */
    int touched() {
        return touched;
    }

    @Override
    public NodesIterator getNeighborsIterator(int level, int node) {
        return view.getNeighborsIterator(level, node);
    }

    @Override
    @SuppressWarnings("deprecation") // that of the view, which has to be told
    public int size() {
        return view.size();
    }

    @Override
    public ImmutableGraphIndex.NodeAtLevel entryNode() {
        return view.entryNode();
    }

    @Override
    public Bits liveNodes() {
        return view.liveNodes();
    }

    @Override
    public int getIdUpperBound() {
        return view.getIdUpperBound();
    }

    @Override
    public boolean contains(int level, int node) {
        return view.contains(level, node);
    }

    @Override
    public void close() throws IOException {
        view.close();
    }
}
