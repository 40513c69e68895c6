package photoscope.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers in the first directory of a TIFF or BigTIFF (TIFF 6.0, section 2); of several the first.
 *
 * @param values by tag; 0 where the value stands elsewhere in the file
 */
record TiffTags(Map<Integer, Long> values) {
    static final int NEW_SUBFILE_TYPE = 254;
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int COMPRESSION = 259;
    static final int PHOTOMETRIC = 262;
    static final int MAKE = 271;
    static final int SUB_IFDS = 330;
    static final int DNG_VERSION = 50706;

    private static final int BIG = 43;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int LONG8 = 16;
    private static final int MOST_ENTRIES = 4096;

    /** What of the directory is there: empty where it is broken. */
    static TiffTags read(ByteSource source) throws IOException {
        Map<Integer, Long> values = new HashMap<>();
        try {
            ByteBuffer header = ByteBuffer.wrap(source.bytes(0, Math.min(16, source.length())));
            header.order(header.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            boolean big = header.getShort(2) == BIG;
            long start = big ? header.getLong(8) : header.getInt(4) & 0xffffffffL;
            int countBytes = big ? 8 : 2;
            ByteBuffer countField = ByteBuffer.wrap(source.bytes(start, countBytes)).order(header.order());
            long count = big ? countField.getLong() : countField.getShort() & 0xffff;
            int entryBytes = big ? 20 : 12;
            for (int i = 0; i < Math.min(count, MOST_ENTRIES); i++) {
                ByteBuffer entry = ByteBuffer.wrap(source.bytes(start + countBytes + (long) i * entryBytes, entryBytes))
                        .order(header.order());
                values.putIfAbsent(entry.getShort(0) & 0xffff, value(entry, big ? 12 : 8));
            }
        } catch (EOFException | IndexOutOfBoundsException e) {
            return new TiffTags(values);
        }
        return new TiffTags(values);
    }

    private static long value(ByteBuffer entry, int position) {
        return switch (entry.getShort(2)) {
            case SHORT -> entry.getShort(position) & 0xffff;
            case LONG -> entry.getInt(position) & 0xffffffffL;
            case LONG8 -> entry.getLong(position);
            default -> 0;
        };
    }

    boolean has(int tag) {
        return values.containsKey(tag);
    }

    long get(int tag, long missing) {
        return values.getOrDefault(tag, missing);
    }
}
