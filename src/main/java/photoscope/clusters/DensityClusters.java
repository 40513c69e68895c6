package photoscope.clusters;

import java.util.Arrays;

/**
 * Groups what lies close together and leaves the rest alone: HDBSCAN (Campello, Moulavi and Sander 2013) over the
 * graph of nearest neighbours, with distances that are one minus the cosine and clusters chosen by excess of mass.
 */
final class DensityClusters {
    private static final float LEAST_DISTANCE = 1e-4f;
    /** Times the median distance at which the members of a cluster are reached. */
    private static final double FAR = 3;

    private final int points;
    private final int leastSize;
    private final int[] left;
    private final int[] right;
    private final float[] distance;
    private final int[] size;
    private int nodes;

    private DensityClusters(int points, int leastSize) {
        this.points = points;
        this.leastSize = leastSize;
        this.left = new int[2 * points];
        this.right = new int[2 * points];
        this.distance = new float[2 * points];
        this.size = new int[2 * points];
        this.nodes = points;
        Arrays.fill(size, 0, points, 1);
    }

    /**
     * @param neighbors of each point, others by index, nearest first
     * @param distances to them
     * @param density how many neighbours make a point's surroundings dense
     * @param leastSize of a group
     */
    static Grouping group(int[][] neighbors, float[][] distances, int density, int leastSize) {
        DensityClusters clusters = new DensityClusters(neighbors.length, leastSize);
        clusters.link(neighbors, distances, density);
        return clusters.condense();
    }

    /** Kruskal's algorithm over mutual reachability: the single-linkage tree. */
    private void link(int[][] neighbors, float[][] distances, int density) {
        float[] core = new float[points];
        int edges = 0;
        for (int i = 0; i < points; i++) {
            core[i] = distances[i].length < density ? Float.MAX_VALUE : distances[i][density - 1];
            edges += neighbors[i].length;
        }
        long[] sorted = new long[edges];
        int[] from = new int[edges];
        int[] to = new int[edges];
        int edge = 0;
        for (int i = 0; i < points; i++) {
            for (int n = 0; n < neighbors[i].length; n++) {
                int other = neighbors[i][n];
                float reach = Math.max(LEAST_DISTANCE, Math.max(distances[i][n], Math.max(core[i], core[other])));
                from[edge] = i;
                to[edge] = other;
                sorted[edge] = (long) Float.floatToIntBits(reach) << 32 | edge;
                edge++;
            }
        }
        Arrays.parallelSort(sorted);
        int[] root = new int[points];
        int[] node = new int[points];
        Arrays.setAll(root, i -> i);
        Arrays.setAll(node, i -> i);
        float longest = 1;
        for (long next : sorted) {
            int one = find(root, from[(int) next]);
            int other = find(root, to[(int) next]);
            if (one != other) {
                longest = Float.intBitsToFloat((int) (next >>> 32));
                join(root, node, one, other, longest);
            }
        }
        // what no edge joins is as far apart as anything
        for (int i = 1; i < points; i++) {
            int one = find(root, 0);
            int other = find(root, i);
            if (one != other) {
                join(root, node, one, other, Math.max(1, longest));
            }
        }
    }

    private void join(int[] root, int[] node, int one, int other, float at) {
        left[nodes] = node[one];
        right[nodes] = node[other];
        distance[nodes] = at;
        size[nodes] = size[node[one]] + size[node[other]];
        root[other] = one;
        node[one] = nodes++;
    }

    private static int find(int[] root, int point) {
        int at = point;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** Walks down from the whole: where both halves are large enough, two clusters begin; else points fall out. */
    private Grouping condense() {
        int[] cluster = new int[nodes];
        double[] leaving = new double[nodes];
        int[] parent = new int[nodes];
        double[] birth = new double[nodes];
        double[] stability = new double[nodes];
        int clusters = 1;
        for (int at = nodes - 1; at >= points; at--) {
            int own = cluster[at];
            double lambda = 1 / distance[at];
            boolean splits = size[left[at]] >= leastSize && size[right[at]] >= leastSize;
            for (int child : new int[]{left[at], right[at]}) {
                cluster[child] = own;
                if (splits) {
                    parent[clusters] = own;
                    birth[clusters] = lambda;
                    cluster[child] = clusters++;
                }
                boolean leaves = splits || size[child] < leastSize;
                leaving[child] = leaving[at] > 0 ? leaving[at] : size[child] < leastSize ? lambda : 0;
                if (leaves && size[at] >= leastSize) {
                    stability[own] += (lambda - birth[own]) * size[child];
                }
            }
        }
        int[] chosen = choose(parent, stability, clusters);
        int[] groups = new int[points];
        Arrays.setAll(groups, point -> chosen[cluster[point]]);
        leaveOutFar(groups, leaving, clusters);
        return Grouping.bySize(groups, clusters);
    }

    /** A point that only joined from afar, by its cluster's measure, is better left alone. */
    private static void leaveOutFar(int[] groups, double[] leaving, int clusters) {
        Grouping grouping = new Grouping(groups, clusters);
        for (int[] members : grouping.members()) {
            double[] densities = Arrays.stream(members).mapToDouble(point -> leaving[point]).sorted().toArray();
            for (int point : members) {
                if (leaving[point] * FAR < densities[densities.length / 2]) {
                    groups[point] = Grouping.ALONE;
                }
            }
        }
    }

    /** The chosen cluster that each cluster is in; the whole is never one. */
    private static int[] choose(int[] parent, double[] stability, int clusters) {
        double[] below = new double[clusters];
        boolean[] isChosen = new boolean[clusters];
        for (int c = clusters - 1; c > 0; c--) {
            isChosen[c] = stability[c] >= below[c];
            below[parent[c]] += Math.max(stability[c], below[c]);
        }
        int[] chosen = new int[clusters];
        chosen[0] = Grouping.ALONE;
        for (int c = 1; c < clusters; c++) {
            int above = chosen[parent[c]];
            chosen[c] = above != Grouping.ALONE ? above : isChosen[c] ? c : Grouping.ALONE;
        }
        return chosen;
    }
}
