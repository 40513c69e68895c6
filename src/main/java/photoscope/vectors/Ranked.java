package photoscope.vectors;

/**
 * A score and an ordinal in one long, so that the greater long is the better one: higher score first, then lower
 * ordinal.
 */
final class Ranked {
    /** Less than any. */
    static final long NONE = Long.MIN_VALUE;

    private Ranked() {}

    static long of(float score, int ordinal) {
        int bits = Float.floatToRawIntBits(score);
        int ordered = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
        return ((long) ordered << 32) | (~ordinal & 0xFFFF_FFFFL);
    }

    static int ordinal(long ranked) {
        return ~(int) ranked;
    }

    static float score(long ranked) {
        int ordered = (int) (ranked >> 32);
        return Float.intBitsToFloat(ordered ^ ((ordered >> 31) & Integer.MAX_VALUE));
    }
}
