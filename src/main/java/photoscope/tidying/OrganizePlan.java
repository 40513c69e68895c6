package photoscope.tidying;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What organizing would do.
 *
 * @param layout as it was written
 * @param mode move or copy
 * @param units files that stay together, each unit wholly or not at all
 * @param inPlace how many files lie where they belong
 * @param leftOut photos that are left where they are, and why
 */
public record OrganizePlan(String layout, OrganizeMode mode, List<List<FileMove>> units, long inPlace,
        List<LeftOut> leftOut) {
    public OrganizePlan {
        units = units.stream().map(List::copyOf).toList();
        leftOut = List.copyOf(leftOut);
    }

    /** All files that get another place. */
    public List<FileMove> moves() {
        return units.stream().flatMap(List::stream).toList();
    }

    /** How many files would come into each folder, by folder. */
    public Map<Path, Integer> folders() {
        Map<Path, Integer> counts = new TreeMap<>();
        moves().forEach(move -> counts.merge(move.to().resolveSibling(".").normalize(), 1, Integer::sum));
        return counts;
    }
}
