package photoscope.vectors;

/** Rounds vectors to bytes: uniform, symmetric, with a scale for each vector. */
final class Quantizer {
    private static final int LARGEST = 127;

    private Quantizer() {}

    /**
     * Writes one byte a coordinate, so that byte times scale is the coordinate to within half a scale.
     *
     * @return the scale; 0 if all coordinates are
     */
    static float quantize(float[] values, byte[] into, int at) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        float inverse = largest == 0 ? 0 : LARGEST / largest;
        for (int i = 0; i < values.length; i++) {
            into[at + i] = (byte) Math.round(values[i] * inverse);
        }
        return largest / LARGEST;
    }
}
