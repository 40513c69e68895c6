package photoscope.search;

/**
 * How many vectors of a store answer for nothing, and why.
 *
 * @param orphaned their part is not in the catalog
 * @param stale the photo's content is no longer what they were made from
 * @param superseded a newer one took their place
 * @param damaged their record is damaged
 */
public record DiscardedVectors(int orphaned, int stale, int superseded, int damaged) {
    public int total() {
        return orphaned + stale + superseded + damaged;
    }
}
