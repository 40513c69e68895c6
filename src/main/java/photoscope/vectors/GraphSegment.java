package photoscope.vectors;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import io.github.jbellis.jvector.disk.ReaderSupplier;
import io.github.jbellis.jvector.disk.ReaderSupplierFactory;
import io.github.jbellis.jvector.graph.disk.OnDiskGraphIndex;

import photoscope.photo.OrdinalSet;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/** A graph over a span of ordinals, open for walks by many threads. It lies on the disk, mapped, not on the heap. */
final class GraphSegment implements Closeable {
    private final SegmentFiles files;
    private final SegmentHeader header;
    private final ReaderSupplier reader;
    private final OnDiskGraphIndex graph;
    private final CodeScores scores;
    private final ConcurrentLinkedQueue<GraphWalk> idle = new ConcurrentLinkedQueue<>();

    private GraphSegment(SegmentFiles files, SegmentHeader header, VectorStore store, Supplier<DotProduct> dot)
            throws IOException {
        this.files = files;
        this.header = header;
        this.scores = new CodeScores(store, dot, header.first());
        this.reader = ReaderSupplierFactory.open(files.graph());
        try {
            this.graph = OnDiskGraphIndex.load(reader, 0);
        } catch (RuntimeException e) {
            reader.close();
            throw new ToldIOException(Sentence.of("The graph in %s can't be opened: %s", files.graph(), Told.by(e)), e);
        }
    }

    /** Opens a segment whose files were found undamaged. */
    static GraphSegment open(SegmentFiles files, SegmentHeader header, VectorStore store, Supplier<DotProduct> dot)
            throws IOException {
        return new GraphSegment(files, header, store, dot);
    }

    SegmentFiles files() {
        return files;
    }

    SegmentHeader header() {
        return header;
    }

    OnDiskGraphIndex graph() {
        return graph;
    }

    /**
     * Walks to the nearest.
     *
     * @param accept the ordinals that may be found
     * @throws RuntimeException if the graph is damaged after all
     */
    GraphWalk.Found find(QueryCode query, int beam, OrdinalSet accept, int mostVisited) {
        GraphWalk taken = idle.poll();
        GraphWalk walk = taken == null ? new GraphWalk(graph, scores, header.first()) : taken;
        int first = header.first();
        GraphWalk.Found found = walk.find(query, beam, node -> accept.contains(first + node), mostVisited);
        idle.add(walk);
        return found;
    }

    /** Whether both files are as they were written, and each node names the ordinal that it stands for. */
    boolean isWhole() throws IOException {
        if (files.readHeader().isEmpty() || !files.isWhole(header)) {
            return false;
        }
        try (OnDiskGraphIndex.View view = graph.getView()) {
            for (int ordinal = header.first(); ordinal < header.end(); ordinal++) {
                if (header.reached().contains(ordinal)
                        && Float.floatToRawIntBits(view.getVector(ordinal - header.first()).get(0)) != ordinal) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
