package photoscope.media;

/** Takes a picture's rows as they are decoded. */
interface RowSink {
    /**
     * One row, from the top; row 0 again begins the whole picture again, in better quality.
     *
     * @param y its number
     * @param samples 8 bits each, a pixel's side by side; only valid during the call
     */
    void row(int y, byte[] samples);
}
