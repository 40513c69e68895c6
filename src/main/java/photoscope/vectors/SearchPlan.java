package photoscope.vectors;

/** How the nearest were found: what a search says of itself when it is asked to explain. */
public sealed interface SearchPlan {
    /**
     * All that were accepted were compared with the query.
     *
     * @param compared how many those were
     */
    record Scan(int compared) implements SearchPlan {}

    /**
     * Graphs were walked, and what lies in none of them was compared.
     *
     * @param graphs how many were walked
     * @param beam the best so many of each were kept on the way
     * @param visited vectors compared while walking
     * @param scanned accepted vectors that are in no graph, all of them compared
     */
    record Walk(int graphs, int beam, int visited, int scanned) implements SearchPlan {}

    /**
     * The walk met too few of the accepted for what it cost, so all of them were compared after all.
     *
     * @param visited vectors compared while walking
     * @param compared how many were accepted
     */
    record WalkThenScan(int visited, int compared) implements SearchPlan {}
}
