package photoscope.clusters;

import java.util.Arrays;

/**
 * Which group each of some vectors is in.
 *
 * @param groups by the vector's place in the question, from 0 on; {@link #ALONE} for those in none
 * @param count how many groups, none of them empty
 */
@SuppressWarnings("ArrayRecordComponent") // may be a million
public record Grouping(int[] groups, int count) {
    /** The group of those that are in none. */
    public static final int ALONE = -1;

    /** The same with groups numbered by size, largest first, of equals the one that comes first; without empty ones. */
    static Grouping bySize(int[] groups, int most) {
        int[] sizes = new int[most];
        for (int group : groups) {
            if (group >= 0) {
                sizes[group]++;
            }
        }
        Integer[] order = new Integer[most];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Integer.compare(sizes[other], sizes[one]));
        int[] numbers = new int[most];
        int count = 0;
        for (int group : order) {
            numbers[group] = sizes[group] > 0 ? count++ : ALONE;
        }
        int[] numbered = new int[groups.length];
        Arrays.setAll(numbered, i -> groups[i] < 0 ? ALONE : numbers[groups[i]]);
        return new Grouping(numbered, count);
    }

    /** Places of the members of each group, ascending. */
    int[][] members() {
        int[] sizes = new int[count];
        for (int group : groups) {
            if (group >= 0) {
                sizes[group]++;
            }
        }
        int[][] members = new int[count][];
        Arrays.setAll(members, group -> new int[sizes[group]]);
        int[] next = new int[count];
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] >= 0) {
                members[groups[i]][next[groups[i]]++] = i;
            }
        }
        return members;
    }
}
