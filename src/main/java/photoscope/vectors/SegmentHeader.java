package photoscope.vectors;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import photoscope.photo.OrdinalSet;
import photoscope.storage.Checksum;

/**
 * What a segment says of itself, in a file beside its graph; little-endian: a {@link FileHeader} with the generation
 * of the vectors, first ordinal (4), ordinal behind the last (4), length of the graph's file (8), CRC-32C of it (4),
 * CRC-32C of the entries of its ordinals (4), a bit for each ordinal, CRC-32C of all this (4).
 *
 * @param format what the vectors have in common
 * @param generation of the file of vectors it was built over
 * @param first ordinal of the graph's node 0
 * @param end the ordinal behind the last
 * @param graphBytes how long the graph's file is
 * @param graphChecksum of the graph's file
 * @param entriesChecksum tells whether the ordinals still are the same vectors
 * @param reached the ordinals that a walk can come to; others are not for this graph to find
 */
record SegmentHeader(VectorFormat format, long generation, int first, int end, long graphBytes, int graphChecksum,
        int entriesChecksum, OrdinalSet reached) {
    private static final String MAGIC = "PSGRAPH ";
    private static final int FIXED_BYTES = FileHeader.BYTES + 24;

    byte[] encode() {
        int words = words(first, end);
        ByteBuffer buffer = ByteBuffer.allocate(FIXED_BYTES + words * Long.BYTES + Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(new FileHeader(MAGIC, format, generation).encode())
                .putInt(first)
                .putInt(end)
                .putLong(graphBytes)
                .putInt(graphChecksum)
                .putInt(entriesChecksum);
        for (int word = 0; word < words; word++) {
            buffer.putLong(reached.word(first / Long.SIZE + word));
        }
        return buffer.putInt(Checksum.of(buffer.array(), 0, buffer.position())).array();
    }

    /** The header in these bytes; none if they are damaged. */
    static Optional<SegmentHeader> decode(byte[] bytes) {
        int checked = bytes.length - Integer.BYTES;
        if (checked < FIXED_BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] head = new byte[FileHeader.BYTES];
        buffer.get(head);
        Optional<FileHeader> header = FileHeader.decode(head).filter(found -> found.magic().equals(MAGIC));
        if (header.isEmpty() || buffer.getInt(checked) != Checksum.of(bytes, 0, checked)) {
            return Optional.empty();
        }
        int first = buffer.getInt();
        int end = buffer.getInt();
        long graphBytes = buffer.getLong();
        int graphChecksum = buffer.getInt();
        int entriesChecksum = buffer.getInt();
        if (first < 0 || end <= first || checked != FIXED_BYTES + words(first, end) * Long.BYTES) {
            return Optional.empty();
        }
        OrdinalSet reached = new OrdinalSet(end);
        for (int ordinal = first; ordinal < end; ordinal++) {
            long word = buffer.getLong(FIXED_BYTES + (ordinal / Long.SIZE - first / Long.SIZE) * Long.BYTES);
            if ((word & 1L << ordinal) != 0) {
                reached.set(ordinal);
            }
        }
        return Optional.of(new SegmentHeader(header.get().format(), header.get().generation(), first, end, graphBytes,
                graphChecksum, entriesChecksum, reached));
    }

    /** How many ordinals it spans. */
    int span() {
        return end - first;
    }

    private static int words(int first, int end) {
        return (end - 1) / Long.SIZE - first / Long.SIZE + 1;
    }
}
