package photoscope.thumbnails;

import java.util.Arrays;
import java.util.Random;

import photoscope.photo.ContentHash;

/** Thumbnails whose bytes follow from their number. */
final class Thumbnails {
    private Thumbnails() {}

    static ContentHash hash(int number) {
        return ContentHash.of(new byte[]{(byte) number, (byte) (number >> 8), (byte) (number >> 16)});
    }

    static byte[] jpeg(int number) {
        Random random = new Random(number);
        byte[] bytes = new byte[20 + random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    static boolean isThere(ThumbnailStore store, int number) {
        return store.get(hash(number)).filter(bytes -> Arrays.equals(bytes, jpeg(number))).isPresent();
    }
}
