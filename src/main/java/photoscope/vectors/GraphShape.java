package photoscope.vectors;

/**
 * How a graph is built: a Vamana graph (Subramanya et al., DiskANN, NeurIPS 2019), as JVector makes it.
 *
 * @param degree neighbours that building leaves a vector at most
 * @param beam candidates looked at for them: more make a better graph, and building slower in proportion
 * @param overflow how many times the degree a list may grow before it is pruned, and at the end for links to those
 *     that nothing leads to
 * @param alpha how much longer a detour must be before a neighbour is kept besides the one it leads through, as a
 *     ratio of squared distances; 1.0 gives the sparsest graph
 */
record GraphShape(int degree, int beam, float overflow, float alpha) {
    static final GraphShape USUAL = new GraphShape(27, 150, 1.2f, 1.2f);

    /** Neighbours that a vector has at most in the end: 32, so that a step reads two lines of the cache. */
    int room() {
        return (int) (degree * overflow);
    }
}
