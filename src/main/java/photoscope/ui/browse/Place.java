package photoscope.ui.browse;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.search.QueryParser;
import photoscope.search.QueryPicture;
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
     */
    record Photos(String query, List<QueryPicture> pictures, SortOrder order,
            @Nullable Float threshold) implements Place {
        public Photos {
            pictures = List.copyOf(pictures);
        }

        /** Those that a query leaves: ranked if it says what to look for, else the newest first. */
        public static Photos of(String query) {
            return new Photos(query, List.of(), SortOrder.MATCH, null);
        }

        /** Whether there is something to look for, so that photos can stand by how well they match. */
        public boolean isRanked() {
            return !pictures.isEmpty() || QueryParser.parse(query).hasText();
        }

        /** The same place for another query. */
        public Photos asking(String newQuery) {
            return new Photos(newQuery, pictures, order, threshold);
        }

        public Photos with(List<QueryPicture> examples) {
            return new Photos(query, examples, order, threshold);
        }

        public Photos in(SortOrder newOrder) {
            return new Photos(query, pictures, newOrder, threshold);
        }

        public Photos from(@Nullable Float score) {
            return new Photos(query, pictures, order, score);
        }
    }

    /** What could not be read, and why. */
    record Problems() implements Place {}

    /** Groups of photos. */
    record Clusters() implements Place {}
}
