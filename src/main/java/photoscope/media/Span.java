package photoscope.media;

/**
 * A stretch of a file.
 *
 * @param start position of its first byte
 * @param length bytes
 */
record Span(long start, long length) {
    /** Whether all of it is in a file of this length. */
    boolean isWithin(long fileLength) {
        return start >= 0 && length > 0 && start < fileLength && length <= fileLength - start;
    }

    /** The same stretch, counted from so many bytes before. */
    Span shifted(long by) {
        return new Span(start + by, length);
    }
}
