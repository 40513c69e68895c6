package photoscope.photo;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A set of ordinals (0, 1, 2, ...) as one bit each: how filters are computed and handed on. It grows as
 * ordinals are set. Safe to read by many threads while none changes it.
 */
public final class OrdinalSet {
    private long[] words;

    /** An empty set with room for ordinals below {@code capacity}. */
    public OrdinalSet(int capacity) {
        this(new long[wordsFor(capacity)]);
    }

    private OrdinalSet(long[] words) {
        this.words = words;
    }

    /** The set of all ordinals below {@code count}. */
    public static OrdinalSet all(int count) {
        OrdinalSet set = new OrdinalSet(count);
        Arrays.fill(set.words, -1L);
        if ((count & 63) != 0) {
            set.words[set.words.length - 1] = (1L << count) - 1;
        }
        return set;
    }

    public OrdinalSet copy() {
        return new OrdinalSet(words.clone());
    }

    public void set(int ordinal) {
        int word = ordinal >>> 6;
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(word + 1, words.length + (words.length >> 1)));
        }
        words[word] |= 1L << ordinal;
    }

    public void clear(int ordinal) {
        int word = ordinal >>> 6;
        if (word < words.length) {
            words[word] &= ~(1L << ordinal);
        }
    }

    public boolean contains(int ordinal) {
        return (word(ordinal >>> 6) & 1L << ordinal) != 0;
    }

    /** Keeps what is in the other set too. */
    public void and(OrdinalSet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= other.word(i);
        }
    }

    /** Drops what is in the other set. */
    public void andNot(OrdinalSet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~other.word(i);
        }
    }

    /** Adds what is in the other set. */
    public void or(OrdinalSet other) {
        if (other.words.length > words.length) {
            words = Arrays.copyOf(words, other.words.length);
        }
        for (int i = 0; i < other.words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    public int cardinality() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    public boolean isEmpty() {
        return nextSet(0) < 0;
    }

    /** The lowest ordinal in the set that is not below {@code from}; -1 if there is none. */
    public int nextSet(int from) {
        int index = from >>> 6;
        if (index >= words.length) {
            return -1;
        }
        long word = words[index] & -1L << from;
        while (word == 0) {
            if (++index == words.length) {
                return -1;
            }
            word = words[index];
        }
        return (index << 6) + Long.numberOfTrailingZeros(word);
    }

    /** The lowest ordinal not in the set that is not below {@code from}. */
    public int nextClear(int from) {
        int index = from >>> 6;
        long word = ~word(index) & -1L << from;
        while (word == 0) {
            word = ~word(++index);
        }
        return (index << 6) + Long.numberOfTrailingZeros(word);
    }

    /** The highest ordinal in the set; -1 if it is empty. */
    public int lastSet() {
        for (int i = words.length - 1; i >= 0; i--) {
            if (words[i] != 0) {
                return (i << 6) + 63 - Long.numberOfLeadingZeros(words[i]);
            }
        }
        return -1;
    }

    /** Calls for each ordinal, lowest first. */
    public void forEach(IntConsumer action) {
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                action.accept((i << 6) + Long.numberOfTrailingZeros(word));
            }
        }
    }

    /** Sixty-four ordinals from {@code 64 * index} on, the lowest in the lowest bit; 0 beyond the end. */
    public long word(int index) {
        return index < words.length ? words[index] : 0;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof OrdinalSet set)) {
            return false;
        }
        int most = Math.max(words.length, set.words.length);
        for (int i = 0; i < most; i++) {
            if (word(i) != set.word(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < words.length; i++) {
            hash += (i + 1) * Long.hashCode(words[i]);
        }
        return hash;
    }

    @Override
    public String toString() {
        return "OrdinalSet of " + cardinality();
    }

    private static int wordsFor(int capacity) {
        return (int) ((capacity + 63L) >>> 6);
    }
}
