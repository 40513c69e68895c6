package photoscope.search;

/**
 * What a search spent its time on, in microseconds.
 *
 * @param parse reading the query
 * @param encode turning words and pictures into one vector
 * @param filter finding the photos that filters leave
 * @param vectors finding the nearest among them
 * @param words finding those with the words
 * @param fuse making one list of both
 */
public record StepTimes(long parse, long encode, long filter, long vectors, long words, long fuse) {
    public long total() {
        return parse + encode + filter + vectors + words + fuse;
    }

    /** One line with milliseconds. */
    public String line() {
        return "parse " + millis(parse) + ", encode " + millis(encode) + ", filter " + millis(filter) + ", vectors "
                + millis(vectors) + ", words " + millis(words) + ", fuse " + millis(fuse) + ", in all "
                + millis(total()) + " ms";
    }

    private static String millis(long micros) {
        return Double.toString(Math.round(micros / 100.0) / 10.0);
    }
}
