package photoscope.thumbnails;

/** A pack's number (23 bits) and an offset in it (40 bits), in one positive long. */
final class Location {
    private static final int OFFSET_BITS = 40;

    private Location() {}

    static long of(int pack, long offset) {
        return ((long) pack << OFFSET_BITS) | offset;
    }

    static int pack(long location) {
        return (int) (location >>> OFFSET_BITS);
    }

    static long offset(long location) {
        return location & ((1L << OFFSET_BITS) - 1);
    }
}
