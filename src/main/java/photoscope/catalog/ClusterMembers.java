package photoscope.catalog;

import java.nio.ByteBuffer;
import java.util.function.IntConsumer;

/**
 * The members of a cluster, packed: nine bytes each. Not to be changed.
 *
 * @param photos ordinals, ascending
 * @param scores how well each fits, as many; NaN where nobody has said
 * @param verdicts a number for what the user said of each, as many
 */
@SuppressWarnings("ArrayRecordComponent") // may be a million
public record ClusterMembers(int[] photos, float[] scores, byte[] verdicts) {
    private static final int BYTES = Integer.BYTES + Float.BYTES + 1;

    /** Members with a score each, of whom nobody has said anything. */
    public static ClusterMembers scored(int[] photos, float[] scores) {
        return new ClusterMembers(photos, scores, new byte[photos.length]);
    }

    public int size() {
        return photos.length;
    }

    public void forEachPhoto(IntConsumer action) {
        for (int photo : photos) {
            action.accept(photo);
        }
    }

    byte[] packed() {
        ByteBuffer bytes = ByteBuffer.allocate(photos.length * BYTES);
        for (int i = 0; i < photos.length; i++) {
            bytes.putInt(photos[i]).putFloat(scores[i]).put(verdicts[i]);
        }
        return bytes.array();
    }

    static ClusterMembers of(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        int size = packed.length / BYTES;
        ClusterMembers members = new ClusterMembers(new int[size], new float[size], new byte[size]);
        for (int i = 0; i < size; i++) {
            members.photos[i] = bytes.getInt();
            members.scores[i] = bytes.getFloat();
            members.verdicts[i] = bytes.get();
        }
        return members;
    }
}
