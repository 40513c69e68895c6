package photoscope.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damages a file's bytes in one of the ways that files are damaged, or made to do harm. */
final class Mutation {
    /** Lengths and sizes that programs have stumbled over. */
    private static final List<Integer> EXTREMES = List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffff,
            0x7fff, 0x10000, 0x01000000, 0x3fffffff);
    /** Headers lie at the beginning, and hurt most. */
    private static final int HEADER_BYTES = 1024;
    private static final int MOST_FLIPS = 32;
    private static final int LONGEST_RUN = 4096;

    private final RandomGenerator random;

    Mutation(RandomGenerator random) {
        this.random = random;
    }

    /**
     * @param other another file, of which an end is taken
     */
    byte[] of(byte[] file, byte[] other) {
        byte[] bytes = file.clone();
        switch (random.nextInt(6)) {
            case 0 -> flip(bytes);
            case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> fill(bytes);
            case 3 -> lie(bytes);
            case 4 -> move(bytes);
            default -> bytes = spliced(bytes, other);
        }
        return bytes;
    }

    private void flip(byte[] bytes) {
        for (int flips = random.nextInt(1, MOST_FLIPS); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private void fill(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(1, LONGEST_RUN));
        Arrays.fill(bytes, from, to, (byte) (random.nextBoolean() ? 0 : 0xff));
    }

    private void lie(byte[] bytes) {
        ByteBuffer fields = ByteBuffer.wrap(bytes)
                .order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int room = Math.min(bytes.length, HEADER_BYTES) - Integer.BYTES;
        for (int lies = random.nextInt(1, 4); lies > 0 && room > 0; lies--) {
            fields.putInt(random.nextInt(room), EXTREMES.get(random.nextInt(EXTREMES.size())));
        }
    }

    private void move(byte[] bytes) {
        int length = random.nextInt(1, Math.min(LONGEST_RUN, bytes.length) + 1);
        int from = random.nextInt(bytes.length - length + 1);
        int to = random.nextInt(bytes.length - length + 1);
        System.arraycopy(bytes.clone(), from, bytes, to, length);
    }

    private byte[] spliced(byte[] bytes, byte[] other) {
        int cut = random.nextInt(bytes.length);
        int end = random.nextInt(other.length);
        byte[] joined = Arrays.copyOf(bytes, cut + other.length - end);
        System.arraycopy(other, end, joined, cut, other.length - end);
        return joined;
    }
}
