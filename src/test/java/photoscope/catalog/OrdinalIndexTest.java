package photoscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class OrdinalIndexTest {
    @Test
    void findsEveryKeyAmongManyThatWereAddedAndChanged() {
        Random random = new Random(7);
        long[] keys = new long[50_000];
        OrdinalIndex index = new OrdinalIndex(ordinal -> keys[ordinal]);
        Map<Long, Integer> expected = new HashMap<>();
        for (int ordinal = 0; ordinal < keys.length; ordinal++) {
            keys[ordinal] = random.nextLong();
            index.add(ordinal);
        }
        for (int change = 0; change < 5_000; change++) {
            int ordinal = random.nextInt(keys.length);
            keys[ordinal] = random.nextLong();
            index.add(ordinal);
        }
        for (int ordinal = 0; ordinal < keys.length; ordinal++) {
            expected.put(keys[ordinal], ordinal);
        }
        expected.forEach((key, ordinal) -> assertThat(index.get(key)).isEqualTo(ordinal));
        assertThat(index.get(42)).isEqualTo(-1);
    }

    @Test
    void answersAllOrdinalsOfAKeyEachOnce() {
        long[] keys = {5, 7, 5, 5};
        OrdinalIndex index = new OrdinalIndex(ordinal -> keys[ordinal]);
        for (int ordinal = 0; ordinal < keys.length; ordinal++) {
            index.add(ordinal);
        }
        index.add(0);
        assertThat(Arrays.stream(index.all(5)).sorted().toArray()).containsExactly(0, 2, 3);
        keys[2] = 7;
        index.add(2);
        assertThat(Arrays.stream(index.all(5)).sorted().toArray()).containsExactly(0, 3);
        assertThat(Arrays.stream(index.all(7)).sorted().toArray()).containsExactly(1, 2);
        assertThat(index.all(9)).isEmpty();
    }
}
