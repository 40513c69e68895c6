package photoscope.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class OrdinalSetTest {
    @Test
    void doesWhatASortedSetDoes() {
        Random random = new Random(1);
        OrdinalSet a = new OrdinalSet(0);
        OrdinalSet b = new OrdinalSet(1000);
        TreeSet<Integer> expectedA = new TreeSet<>();
        TreeSet<Integer> expectedB = new TreeSet<>();
        for (int i = 0; i < 700; i++) {
            add(a, expectedA, random.nextInt(1500));
            add(b, expectedB, random.nextInt(700));
            int gone = random.nextInt(2000);
            a.clear(gone);
            expectedA.remove(gone);
        }
        assertSame(a, expectedA);
        assertSame(b, expectedB);

        OrdinalSet both = a.copy();
        both.and(b);
        TreeSet<Integer> expectedBoth = new TreeSet<>(expectedA);
        expectedBoth.retainAll(expectedB);
        assertSame(both, expectedBoth);

        OrdinalSet either = b.copy();
        either.or(a);
        TreeSet<Integer> expectedEither = new TreeSet<>(expectedA);
        expectedEither.addAll(expectedB);
        assertSame(either, expectedEither);

        OrdinalSet onlyA = a.copy();
        onlyA.andNot(b);
        expectedA.removeAll(expectedB);
        assertSame(onlyA, expectedA);
    }

    @Test
    void allHoldsEveryOrdinalBelowTheCountAndNoOther() {
        for (int count : new int[]{0, 1, 63, 64, 65, 1000}) {
            OrdinalSet all = OrdinalSet.all(count);
            assertThat(all.cardinality()).isEqualTo(count);
            assertThat(all.lastSet()).isEqualTo(count - 1);
            assertThat(all.nextClear(0)).isEqualTo(count);
            assertThat(all.contains(count)).isFalse();
        }
    }

    @Test
    void setsWithTheSameOrdinalsAreEqualWhateverTheirRoom() {
        OrdinalSet small = new OrdinalSet(1);
        OrdinalSet large = new OrdinalSet(5000);
        small.set(40);
        large.set(40);
        assertThat(small).isEqualTo(large).hasSameHashCodeAs(large);
        large.set(4000);
        assertThat(small).isNotEqualTo(large);
    }

    private static void add(OrdinalSet set, NavigableSet<Integer> expected, int ordinal) {
        set.set(ordinal);
        expected.add(ordinal);
    }

    private static void assertSame(OrdinalSet set, NavigableSet<Integer> expected) {
        List<Integer> each = new ArrayList<>();
        set.forEach(each::add);
        assertThat(each).containsExactlyElementsOf(expected);
        assertThat(set.cardinality()).isEqualTo(expected.size());
        assertThat(set.isEmpty()).isEqualTo(expected.isEmpty());
        assertThat(set.lastSet()).isEqualTo(expected.isEmpty() ? -1 : expected.last());
        for (int from = 0; from < 2100; from += 7) {
            Integer next = expected.ceiling(from);
            assertThat(set.nextSet(from)).isEqualTo(next == null ? -1 : next);
            assertThat(set.contains(from)).isEqualTo(expected.contains(from));
            int clear = set.nextClear(from);
            assertThat(expected).doesNotContain(clear);
            assertThat(expected.subSet(from, clear)).hasSize(clear - from);
        }
    }
}
