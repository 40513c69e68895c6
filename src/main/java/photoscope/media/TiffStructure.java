package photoscope.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads directories of a TIFF or BigTIFF structure (TIFF 6.0, section 2). */
final class TiffStructure {
    private static final int BIG = 43;
    private static final int MOST_FIELDS = 1000;
    private static final int MOST_NUMBERS = 64;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int DIRECTORY = 13;
    private static final int LONG8 = 16;
    private static final int DIRECTORY8 = 18;
    /** By type, from 0 on. */
    private static final int[] BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

    private final ByteSource source;
    private final ByteOrder order;
    private final boolean big;
    private final long first;

    private TiffStructure(ByteSource source, ByteOrder order, boolean big, long first) {
        this.source = source;
        this.order = order;
        this.big = big;
        this.first = first;
    }

    /** A file that begins as TIFF files do. */
    static TiffStructure of(ByteSource source) throws IOException {
        if (source.length() < 16) {
            return new TiffStructure(source, ByteOrder.LITTLE_ENDIAN, false, 0);
        }
        ByteBuffer head = ByteBuffer.wrap(source.bytes(0, 16));
        head.order(head.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        boolean big = head.getShort(2) == BIG;
        return new TiffStructure(source, head.order(), big, big ? head.getLong(8) : head.getInt(4) & 0xffffffffL);
    }

    /** One whose first directory stands where it is known to. */
    static TiffStructure of(ByteSource source, ByteOrder order, long first) {
        return new TiffStructure(source, order, false, first);
    }

    TiffDirectory first() throws IOException {
        return directory(first);
    }

    long firstPosition() {
        return first;
    }

    /** What of a directory is there: empty where it is broken. */
    TiffDirectory directory(long position) throws IOException {
        Map<Integer, TiffDirectory.Field> fields = new HashMap<>();
        long next = 0;
        if (position <= 0) {
            return new TiffDirectory(fields, next);
        }
        try {
            int countBytes = big ? 8 : 2;
            ByteBuffer countField = bytes(position, countBytes);
            long count = big ? countField.getLong() : countField.getShort() & 0xffff;
            int entryBytes = big ? 20 : 12;
            for (int i = 0; i < Math.min(count, MOST_FIELDS); i++) {
                long at = position + countBytes + (long) i * entryBytes;
                ByteBuffer entry = bytes(at, entryBytes);
                fields.putIfAbsent(entry.getShort(0) & 0xffff, field(entry, at));
            }
            if (count >= 0 && count <= MOST_FIELDS) {
                ByteBuffer link = bytes(position + countBytes + count * entryBytes, big ? 8 : 4);
                next = big ? link.getLong() : link.getInt() & 0xffffffffL;
            }
        } catch (EOFException e) {
            return new TiffDirectory(fields, next);
        }
        return new TiffDirectory(fields, next);
    }

    private TiffDirectory.Field field(ByteBuffer entry, long at) throws IOException {
        int type = entry.getShort(2) & 0xffff;
        long count = big ? entry.getLong(4) : entry.getInt(4) & 0xffffffffL;
        int each = type < BYTES.length ? BYTES[type] : 0;
        int inPlace = big ? 8 : 4;
        int value = big ? 12 : 8;
        if (each == 0 || count <= 0 || count > source.length() / each) {
            return new TiffDirectory.Field(new Span(0, 0), List.of());
        }
        long length = count * each;
        long elsewhere = big ? entry.getLong(value) : entry.getInt(value) & 0xffffffffL;
        Span span = new Span(length <= inPlace ? at + value : elsewhere, length);
        return new TiffDirectory.Field(span, span.isWithin(source.length()) ? numbers(span, type, each) : List.of());
    }

    private List<Long> numbers(Span span, int type, int each) throws IOException {
        if (type != SHORT && type != LONG && type != RATIONAL && type != DIRECTORY && type != LONG8
                && type != DIRECTORY8) {
            return List.of();
        }
        ByteBuffer bytes = bytes(span.start(), (int) Math.min(span.length(), (long) MOST_NUMBERS * each));
        List<Long> numbers = new ArrayList<>();
        while (bytes.remaining() >= each) {
            numbers.add(switch (type) {
                case SHORT -> bytes.getShort() & 0xffffL;
                case RATIONAL -> (bytes.getInt() & 0xffffffffL) / Math.max(1, bytes.getInt() & 0xffffffffL);
                case LONG8, DIRECTORY8 -> bytes.getLong();
                default -> bytes.getInt() & 0xffffffffL;
            });
        }
        return List.copyOf(numbers);
    }

    private ByteBuffer bytes(long position, int count) throws IOException {
        return ByteBuffer.wrap(source.bytes(position, count)).order(order);
    }
}
