package photoscope.media.ffmpeg;

/** What comes of playing a film, piece by piece. */
public sealed interface FilmItem {
    /**
     * What is known before anything is decoded.
     *
     * @param milliseconds how long it is; 0 where it does not say
     * @param hasSound whether sound will come
     */
    record Opened(long milliseconds, boolean hasSound) implements FilmItem {}

    /**
     * A picture, upright, in sRGB.
     *
     * @param micros when it is shown, in microseconds from the film's beginning
     * @param skipped pictures before it that were too late to be shown
     * @param bgra rows from the top, four bytes a pixel (blue, green, red, 255); may be longer than that takes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, not copied
    record Frame(long micros, int width, int height, int skipped, byte[] bgra) implements FilmItem {
        /** Bytes of the pixels. */
        public int length() {
            return 4 * width * height;
        }
    }

    /**
     * A piece of the sound.
     *
     * @param micros when it begins, in microseconds from the film's beginning
     * @param pcm 48,000 times a second two signed numbers of 16 bits, left and right, the lower byte first
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, not copied
    record Sound(long micros, byte[] pcm) implements FilmItem {
        public static final int RATE = 48_000;
        public static final int BYTES_PER_SAMPLE = 4;

        /** How long it sounds, in microseconds. */
        public long length() {
            return pcm.length / BYTES_PER_SAMPLE * 1_000_000L / RATE;
        }
    }

    /** Nothing more comes, unless one goes back. */
    record End() implements FilmItem {}
}
