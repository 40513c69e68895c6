package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.photo.OrdinalSet;

class NewestFirstTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000, 4_000, Integer.MAX_VALUE})
    void picksWhatSortingWouldPick(int count) {
        Random random = new Random(count);
        long[] taken = random.longs(10_000, -10_000_000_000L, 10_000_000_000L)
                .map(second -> second / 1_000_000 * 1_000)
                .toArray();
        OrdinalSet photos = new OrdinalSet(taken.length);
        IntStream.range(0, taken.length).filter(photo -> random.nextBoolean()).forEach(photos::set);
        int[] expected = IntStream.range(0, taken.length).filter(photos::contains).boxed().sorted((a, b) -> {
            int byDate = Long.compare(Math.clamp(taken[b], -(1L << 32) + 1, (1L << 32) - 1),
                    Math.clamp(taken[a], -(1L << 32) + 1, (1L << 32) - 1));
            return byDate != 0 ? byDate : b - a;
        }).limit(count).mapToInt(Integer::intValue).toArray();
        assertThat(NewestFirst.of(photos, photos.cardinality(), taken, count)).isEqualTo(expected);
    }
}
