package photoscope.photo;

import java.security.SecureRandom;

/** Where new ids come from; a restored backup can't make them repeat, as a counter would. */
public final class RandomIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomIds() {}

    /** A random number that is not zero, which stands for "none" in packed files. */
    public static long next() {
        long id;
        do {
            id = RANDOM.nextLong();
        } while (id == 0);
        return id;
    }
}
