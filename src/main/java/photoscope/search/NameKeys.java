package photoscope.search;

import java.util.Arrays;

/** The {@link NameKey} of each photo, by ordinal, in one array of bytes: some 25 bytes a photo. */
final class NameKeys {
    private static final int ABSENT = 0;
    /** Key after key, each behind its length; the first byte belongs to none. */
    private byte[] bytes = new byte[1024];
    private int used = 1;
    private int[] starts = new int[1024];

    private boolean has(int photo) {
        return photo < starts.length && starts[photo] != ABSENT;
    }

    /** Notes a photo's key; the bytes of an earlier one stay unused, as names hardly ever change. */
    void put(int photo, byte[] key) {
        if (has(photo) && isKey(starts[photo], key)) {
            return;
        }
        if (photo >= starts.length) {
            starts = Arrays.copyOf(starts, photo + photo / 2 + 1);
        }
        int end = Math.addExact(used, key.length + 1);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, end + end / 2L));
        }
        bytes[used] = (byte) key.length;
        System.arraycopy(key, 0, bytes, used + 1, key.length);
        starts[photo] = used;
        used = end;
    }

    private boolean isKey(int start, byte[] key) {
        return Arrays.equals(bytes, start + 1, start + 1 + (bytes[start] & 0xff), key, 0, key.length);
    }

    /** By key; photos of one name in the order they came. */
    int compare(int one, int other) {
        int first = starts[one];
        int second = starts[other];
        int byName = Arrays.compareUnsigned(bytes, first + 1, first + 1 + (bytes[first] & 0xff), bytes, second + 1,
                second + 1 + (bytes[second] & 0xff));
        return byName != 0 ? byName : Integer.compare(one, other);
    }
}
