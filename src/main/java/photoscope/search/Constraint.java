package photoscope.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.OrdinalSet;

/**
 * Terms of a query that together leave some photos and not others.
 *
 * @param terms what the user wrote
 * @param photos what they leave
 */
record Constraint(List<QueryTerm> terms, OrdinalSet photos) {
    static Constraint without(QueryTerm term, OrdinalSet matching, int size) {
        OrdinalSet others = OrdinalSet.all(size);
        others.andNot(matching);
        return new Constraint(List.of(term), others);
    }

    /**
     * Which constraint left nothing: the one without which most photos are left, or all of them where no single one
     * is to blame. Null if there is nothing to leave.
     *
     * @param shown the photos without any constraint
     */
    static @Nullable EmptiedBy emptied(List<Constraint> constraints, OrdinalSet shown) {
        if (shown.isEmpty()) {
            return null;
        }
        EmptiedBy worst = new EmptiedBy(constraints.stream().flatMap(constraint -> constraint.terms.stream()).toList(),
                shown.cardinality());
        int most = 0;
        for (int dropped = 0; dropped < constraints.size(); dropped++) {
            OrdinalSet left = shown.copy();
            for (int i = 0; i < constraints.size(); i++) {
                if (i != dropped) {
                    left.and(constraints.get(i).photos);
                }
            }
            int count = left.cardinality();
            if (count > most) {
                most = count;
                worst = new EmptiedBy(constraints.get(dropped).terms, count);
            }
        }
        return worst;
    }
}
