package photoscope.clusters;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How much two groupings of the same things agree beyond chance: 1 for the same groups, about 0 for unrelated ones
 * (Vinh, Epps and Bailey, "Information theoretic measures for clusterings comparison", JMLR 2010; normalised by the
 * mean of the two entropies).
 */
public final class AdjustedMutualInformation {
    private AdjustedMutualInformation() {}

    /**
     * @param one a group's number for each thing
     * @param other the same of the other grouping, as many
     */
    public static double of(int[] one, int[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("groupings of " + one.length + " and " + other.length + " things");
        }
        int[] rows = dense(one);
        int[] columns = dense(other);
        int[] a = sizes(rows);
        int[] b = sizes(columns);
        if (a.length == b.length && (a.length <= 1 || a.length == one.length)) {
            return 1;
        }
        double expected = expected(a, b, one.length);
        double denominator = (entropy(a, one.length) + entropy(b, one.length)) / 2 - expected;
        double information = information(rows, columns, a, b);
        return Math.abs(denominator) < 1e-15 ? 0 : (information - expected) / denominator;
    }

    private static double information(int[] rows, int[] columns, int[] a, int[] b) {
        Map<Long, Integer> cells = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            cells.merge((long) rows[i] << 32 | columns[i], 1, Integer::sum);
        }
        double n = rows.length;
        double sum = 0;
        for (Map.Entry<Long, Integer> cell : cells.entrySet()) {
            int count = cell.getValue();
            double row = a[(int) (cell.getKey() >> 32)];
            double column = b[(int) (long) cell.getKey()];
            sum += count / n * Math.log(n * count / (row * column));
        }
        return sum;
    }

    /** Equation 24a of the paper: the mean over all tables with the same margins. */
    private static double expected(int[] a, int[] b, int n) {
        double[] logFactorial = new double[n + 1];
        for (int i = 1; i <= n; i++) {
            logFactorial[i] = logFactorial[i - 1] + Math.log(i);
        }
        double sum = 0;
        for (int row : a) {
            for (int column : b) {
                double fixed = logFactorial[row] + logFactorial[column] + logFactorial[n - row]
                        + logFactorial[n - column] - logFactorial[n];
                for (int cell = Math.max(1, row + column - n); cell <= Math.min(row, column); cell++) {
                    double chance = Math.exp(fixed - logFactorial[cell] - logFactorial[row - cell]
                            - logFactorial[column - cell] - logFactorial[n - row - column + cell]);
                    sum += (double) cell / n * Math.log((double) n * cell / ((double) row * column)) * chance;
                }
            }
        }
        return sum;
    }

    private static double entropy(int[] sizes, int n) {
        return -Arrays.stream(sizes).mapToDouble(size -> (double) size / n * Math.log((double) size / n)).sum();
    }

    private static int[] dense(int[] groups) {
        Map<Integer, Integer> numbers = new HashMap<>();
        return Arrays.stream(groups).map(group -> {
            int next = numbers.size();
            return numbers.computeIfAbsent(group, _ -> next);
        }).toArray();
    }

    private static int[] sizes(int[] groups) {
        int[] sizes = new int[Arrays.stream(groups).max().orElse(-1) + 1];
        Arrays.stream(groups).forEach(group -> sizes[group]++);
        return sizes;
    }
}
