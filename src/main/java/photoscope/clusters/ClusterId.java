package photoscope.clusters;

import photoscope.photo.RandomIds;

/**
 * Names one cluster for ever: a random 64-bit number.
 *
 * @param value the number
 */
public record ClusterId(long value) {
    static ClusterId random() {
        return new ClusterId(RandomIds.next());
    }
}
