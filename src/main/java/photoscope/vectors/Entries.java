package photoscope.vectors;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.CRC32C;

import photoscope.photo.OrdinalSet;
import photoscope.storage.Checksum;

/**
 * Whose vector each ordinal is, without reading vectors. Per ordinal 24 bytes, little-endian: part id (8), the
 * first 8 bytes of the content hash, flags (4), CRC-32C of these and the ordinal (4).
 */
final class Entries {
    static final int BYTES = 24;
    private static final String MAGIC = "PSENTRY ";
    private static final int CHECKSUM_AT = 20;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final DerivedFile file;

    Entries(Path path, VectorFormat format, long generation, Arena arena) throws IOException {
        this.file = new DerivedFile(path, new FileHeader(MAGIC, format, generation), BYTES, arena);
    }

    DerivedFile file() {
        return file;
    }

    long part(int ordinal) {
        return file.chunk(ordinal / DerivedFile.CHUNK).get(LONG, file.offset(ordinal));
    }

    long hash(int ordinal) {
        return file.chunk(ordinal / DerivedFile.CHUNK).get(LONG, file.offset(ordinal) + 8);
    }

    int flags(int ordinal) {
        return file.chunk(ordinal / DerivedFile.CHUNK).get(INT, file.offset(ordinal) + 16);
    }

    /** CRC-32C of part and hash of each of these. */
    int checksum(int first, int end) {
        CRC32C checksum = new CRC32C();
        ByteBuffer one = ByteBuffer.allocate(2 * Long.BYTES);
        for (int ordinal = first; ordinal < end; ordinal++) {
            one.clear().putLong(part(ordinal)).putLong(hash(ordinal)).flip();
            checksum.update(one);
        }
        return (int) checksum.getValue();
    }

    /** Which entries of the file are undamaged and in their place; before the file is started. */
    OrdinalSet findWhole() throws IOException {
        OrdinalSet whole = new OrdinalSet(file.found());
        byte[] items = new byte[DerivedFile.CHUNK * BYTES];
        for (int first = 0; first < file.found(); first += DerivedFile.CHUNK) {
            int number = Math.min(DerivedFile.CHUNK, file.found() - first);
            file.readFound(first, number, items);
            for (int i = 0; i < number; i++) {
                if (isWhole(items, i * BYTES, first + i)) {
                    whole.set(first + i);
                }
            }
        }
        return whole;
    }

    private static boolean isWhole(byte[] items, int at, int ordinal) {
        int stored = ByteBuffer.wrap(items).order(ByteOrder.LITTLE_ENDIAN).getInt(at + CHECKSUM_AT);
        return stored == checksum(items, at, ordinal);
    }

    static void encode(int ordinal, long part, long hash, int flags, byte[] into, int at) {
        ByteBuffer buffer = ByteBuffer.wrap(into).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(at, part).putLong(at + 8, hash).putInt(at + 16, flags);
        buffer.putInt(at + CHECKSUM_AT, checksum(into, at, ordinal));
    }

    private static int checksum(byte[] from, int at, int ordinal) {
        return Checksum.of(from, at, CHECKSUM_AT) ^ Integer.reverse(ordinal);
    }
}
