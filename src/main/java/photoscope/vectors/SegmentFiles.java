package photoscope.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import photoscope.photo.RandomIds;

/**
 * The two files of a segment: its graph, as JVector writes it, and its header, which is written last and makes it a
 * segment. Nothing is ever changed in them.
 *
 * @param graph JVector's file
 * @param header what makes it valid
 */
record SegmentFiles(Path graph, Path header) {
    private static final String GRAPH = ".graph";
    private static final String HEADER = ".segment";
    private static final int PIECE_BYTES = 1 << 20;

    /** Names for a new segment; nothing lies there yet. */
    static SegmentFiles fresh(Path folder, int first, int end) {
        String name = "%d-%d-%08x".formatted(first, end, (int) RandomIds.next());
        return new SegmentFiles(folder.resolve(name + GRAPH), folder.resolve(name + HEADER));
    }

    /** Those in a folder that are complete; what is left of others is deleted. */
    static List<SegmentFiles> sweep(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.toList();
        }
        List<SegmentFiles> complete = new ArrayList<>();
        Set<Path> kept = new HashSet<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(HEADER)) {
                String stem = name.substring(0, name.length() - HEADER.length());
                SegmentFiles segment = new SegmentFiles(folder.resolve(stem + GRAPH), file);
                if (Files.exists(segment.graph())) {
                    complete.add(segment);
                    kept.add(segment.graph());
                    kept.add(segment.header());
                }
            }
        }
        for (Path file : files) {
            if (!kept.contains(file)) {
                Files.deleteIfExists(file);
            }
        }
        return complete;
    }

    /** The header, if it is undamaged. */
    Optional<SegmentHeader> readHeader() throws IOException {
        return SegmentHeader.decode(Files.readAllBytes(header));
    }

    /** CRC-32C of the graph's file, which is read from end to end. */
    int graphChecksum() throws IOException {
        CRC32C checksum = new CRC32C();
        byte[] piece = new byte[PIECE_BYTES];
        try (InputStream in = Files.newInputStream(graph)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                checksum.update(piece, 0, read);
            }
        }
        return (int) checksum.getValue();
    }

    /** Whether the graph's file is as it was written. */
    boolean isWhole(SegmentHeader said) throws IOException {
        return Files.size(graph) == said.graphBytes() && graphChecksum() == said.graphChecksum();
    }

    /** The header goes first: without it the graph is a leftover. */
    void delete() throws IOException {
        Files.deleteIfExists(header);
        Files.deleteIfExists(graph);
    }
}
