package photoscope.vectors;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.storage.Checksum;

/**
 * A small, rough copy of each vector for fast scans. Per ordinal: the coordinates divided by a scale and rounded
 * to -127..127, one byte each, padded with zeros to a multiple of 64; the scale (float32, little-endian);
 * CRC-32C of these and the ordinal (4). Checking all of it would make opening slow, so each chunk is checked
 * when it is first scanned.
 */
final class Codes {
    private static final Logger LOG = LoggerFactory.getLogger(Codes.class);
    private static final String MAGIC = "PSCODES ";
    private static final int PADDING = 64;

    private final int padded;
    private final DerivedFile file;
    private AtomicIntegerArray chunkChecked = new AtomicIntegerArray(0);
    private int foundAtOpening;

    Codes(Path path, VectorFormat format, long generation, Arena arena) throws IOException {
        this.padded = paddedLength(format.dimensions());
        this.file = new DerivedFile(path, new FileHeader(MAGIC, format, generation), itemBytes(format.dimensions()),
                arena);
    }

    /** Length of a code with its padding. */
    static int paddedLength(int dimensions) {
        return (dimensions + PADDING - 1) / PADDING * PADDING;
    }

    static int itemBytes(int dimensions) {
        return paddedLength(dimensions) + Float.BYTES + Integer.BYTES;
    }

    DerivedFile file() {
        return file;
    }

    /** Items below this ordinal were not written by this process and are checked before use. */
    void distrust(int count) {
        foundAtOpening = count;
        chunkChecked = new AtomicIntegerArray(count / DerivedFile.CHUNK + 1);
    }

    /**
     * The codes of ordinals {@code index * CHUNK} on, checked; those that were damaged are made again. Where the
     * disk refuses that, they serve as they are until the next scan tries again: scores come from the vectors.
     */
    MemorySegment checkedChunk(int index, VectorsFile vectors) {
        if (index < chunkChecked.length() && chunkChecked.get(index) == 0) {
            try {
                check(index, vectors);
                chunkChecked.set(index, 1);
            } catch (IOException e) {
                LOG.warn("Could not repair the scan codes beside the vectors: {}", e.getMessage());
            }
        }
        return file.chunk(index);
    }

    private void check(int index, VectorsFile vectors) throws IOException {
        int last = Math.min(foundAtOpening, (index + 1) * DerivedFile.CHUNK);
        for (int ordinal = index * DerivedFile.CHUNK; ordinal < last; ordinal++) {
            if (!isWhole(ordinal)) {
                repair(ordinal, vectors);
            }
        }
    }

    /** Whether the code is undamaged and was written for this ordinal. */
    private boolean isWhole(int ordinal) {
        byte[] item = new byte[file.itemBytes()];
        file.read(ordinal, item, 0);
        return ByteBuffer.wrap(item).order(ByteOrder.LITTLE_ENDIAN).getInt(padded + Float.BYTES) == checksum(item, 0,
                padded, ordinal);
    }

    private void repair(int ordinal, VectorsFile vectors) throws IOException {
        byte[] record = new byte[vectors.layout().bytes()];
        float[] values = new float[vectors.layout().dimensions()];
        if (vectors.read(ordinal, record)) {
            vectors.layout().values(record, 0, values);
        }
        byte[] item = new byte[file.itemBytes()];
        encode(ordinal, values, item, 0);
        file.rewrite(ordinal, item);
    }

    static void encode(int ordinal, float[] values, byte[] into, int at) {
        float scale = Quantizer.quantize(values, into, at);
        int padded = paddedLength(values.length);
        ByteBuffer buffer = ByteBuffer.wrap(into).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putFloat(at + padded, scale);
        buffer.putInt(at + padded + Float.BYTES, checksum(into, at, padded, ordinal));
    }

    private static int checksum(byte[] from, int at, int padded, int ordinal) {
        return Checksum.of(from, at, padded + Float.BYTES) ^ Integer.reverse(ordinal);
    }
}
