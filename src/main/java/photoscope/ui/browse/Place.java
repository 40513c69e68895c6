package photoscope.ui.browse;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.clusters.Cluster;
import photoscope.photo.PhotoId;
import photoscope.search.Operator;
import photoscope.search.QueryParser;
import photoscope.search.QueryPicture;
import photoscope.search.QueryTerm;
import photoscope.search.SortOrder;

/** Something to look at, that one can come back to. */
public sealed interface Place {
    /** All photos, the newest first. */
    Photos ALL = new Photos("", List.of(), SortOrder.NEWEST, null);

    /**
     * Photos: those that a query leaves, in an order.
     *
     * @param query as the search field has it
     * @param pictures that photos should look like, or not
     * @param order {@link SortOrder#MATCH} where they are ranked
     * @param threshold least score shown, 0 to 1; null for none
     * @param sight which photos of a cluster
     */
    record Photos(String query, List<QueryPicture> pictures, SortOrder order, @Nullable Float threshold,
            ClusterSight sight) implements Place {
        public Photos {
            pictures = List.copyOf(pictures);
        }

        public Photos(String query, List<QueryPicture> pictures, SortOrder order, @Nullable Float threshold) {
            this(query, pictures, order, threshold, ClusterSight.ALL);
        }

        /** Photos that are not in a cluster and look like it. */
        public static Photos like(Cluster cluster) {
            return of("").seeing(new ClusterSight.MoreLike(cluster.id(), cluster.name()));
        }

        /** The photos of a stack, the one that stands for them first. */
        public static Photos stackOf(PhotoId leader) {
            return of("").seeing(new ClusterSight.Stack(leader));
        }

        /** Those that a query leaves: ranked if it says what to look for, else the newest first. */
        public static Photos of(String query) {
            return new Photos(query, List.of(), SortOrder.MATCH, null);
        }

        /** Whether there is something to look for, so that photos can stand by how well they match. */
        public boolean isRanked() {
            return !pictures.isEmpty() || QueryParser.parse(query).hasText();
        }

        /** The name of the cluster whose members these are, where the query asks for one cluster and nothing else. */
        public Optional<String> cluster() {
            List<QueryTerm> terms = QueryParser.parse(query).terms();
            return sight instanceof ClusterSight.Members && pictures.isEmpty() && terms.size() == 1
                    && terms.getFirst() instanceof QueryTerm.Restriction(var filter, boolean isNegated, _)
                    && filter.operator() == Operator.CLUSTER && !isNegated
                            ? Optional.of(filter.value())
                            : Optional.empty();
        }

        /** The same place after a cluster got another name. */
        Photos renamed(String before, String now) {
            if (sight instanceof ClusterSight.MoreLike(var id, String name) && name.equals(before)) {
                return seeing(new ClusterSight.MoreLike(id, now));
            }
            return cluster().filter(before::equalsIgnoreCase).isPresent()
                    ? new Photos(Cluster.queryFor(now), pictures, order, threshold, sight)
                    : this;
        }

        /** Whether each photo has its own measure of how well it matches, by which they can stand. */
        public boolean hasMatches() {
            return isRanked() || !(sight instanceof ClusterSight.Members) || cluster().isPresent();
        }

        /** Whether these are simply all photos, in any order. */
        public boolean isAll() {
            return query.isBlank() && pictures.isEmpty() && sight instanceof ClusterSight.Members;
        }

        /** The same place for another query. */
        public Photos asking(String newQuery) {
            return new Photos(newQuery, pictures, order, threshold);
        }

        public Photos with(List<QueryPicture> examples) {
            return new Photos(query, examples, order, threshold);
        }

        public Photos in(SortOrder newOrder) {
            return new Photos(query, pictures, newOrder, threshold, sight);
        }

        public Photos from(@Nullable Float score) {
            return new Photos(query, pictures, order, score, sight);
        }

        /** Other photos of the cluster. */
        public Photos seeing(ClusterSight other) {
            return new Photos(query, pictures, order, threshold, other);
        }
    }

    /** What could not be read, and why. */
    record Problems() implements Place {}

    /** Groups of photos. */
    record Clusters() implements Place {}
}
