package photoscope.vectors;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import io.github.jbellis.jvector.graph.ImmutableGraphIndex;
import io.github.jbellis.jvector.graph.disk.OnDiskGraphIndexWriter;
import io.github.jbellis.jvector.graph.disk.OrdinalMapper;
import io.github.jbellis.jvector.graph.disk.feature.Feature;
import io.github.jbellis.jvector.graph.disk.feature.FeatureId;
import io.github.jbellis.jvector.graph.disk.feature.InlineVectors;
import io.github.jbellis.jvector.vector.VectorizationProvider;

import photoscope.photo.OrdinalSet;
import photoscope.storage.AtomicFile;

/**
 * Puts a graph on the disk. JVector's format keeps a vector with each node; ours lie in the store already, so that
 * each node keeps its ordinal there instead: one coordinate whose bits are that number. A node's place is its ordinal
 * less the first one, also where nodes are missing.
 */
final class SegmentWriter {
    private final VectorStore store;
    private final Path folder;

    SegmentWriter(VectorStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** Writes and forces both files; leaves nothing behind when it fails. */
    SegmentFiles write(ImmutableGraphIndex graph, int first, int end, OrdinalSet reached) throws IOException {
        SegmentFiles files = SegmentFiles.fresh(folder, first, end);
        try {
            writeGraph(graph, files.graph(), first, end);
            try (FileChannel channel = FileChannel.open(files.graph(), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            SegmentHeader header = new SegmentHeader(store.format(), store.generation(), first, end,
                    Files.size(files.graph()), files.graphChecksum(), store.entriesChecksum(first, end), reached);
            AtomicFile.write(files.header(), header.encode());
            return files;
        } catch (IOException | RuntimeException e) {
            files.delete();
            throw e;
        }
    }

    private static void writeGraph(ImmutableGraphIndex graph, Path path, int first, int end) throws IOException {
        var vectors = VectorizationProvider.getInstance().getVectorTypeSupport();
        try (var writer = new OnDiskGraphIndexWriter.Builder(graph, path)
                .withMapper(new InPlace(graph, end - first - 1))
                .with(new InlineVectors(1))
                .build()) {
            writer.write(Feature.singleStateFactory(FeatureId.INLINE_VECTORS, node -> new InlineVectors.State(
                    vectors.createFloatVector(new float[]{Float.intBitsToFloat(first + node)}))));
        }
    }

    /** Leaves each node where it is. */
    private record InPlace(ImmutableGraphIndex graph, int maxOrdinal) implements OrdinalMapper {
        @Override
        public int oldToNew(int node) {
            return node;
        }

        @Override
        public int newToOld(int node) {
            return graph.containsNode(node) ? node : OMITTED;
        }
    }
}
