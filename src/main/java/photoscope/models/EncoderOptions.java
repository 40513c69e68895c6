package photoscope.models;

/**
 * How an encoder uses the processor.
 *
 * @param threads threads that work on one batch, at least 1
 * @param spinning whether they wait by spinning, which is about a fifth faster and starves everything else
 */
public record EncoderOptions(int threads, boolean spinning) {
    public EncoderOptions {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads");
        }
    }

    /** This many threads, no spinning. */
    public static EncoderOptions threads(int threads) {
        return new EncoderOptions(threads, false);
    }
}
