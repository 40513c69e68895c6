package photoscope.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.pixels.Region;

/**
 * One photo of an answer.
 *
 * @param ordinal the photo's place in the catalog's columns
 * @param photo its id
 * @param part ordinal of the part that fits best, -1 if none was compared
 * @param milliseconds where in a film that part is; null for a picture
 * @param region which region of its picture that part is; null where it is the whole
 * @param score similarity as shown, 0 to 1; null if it was not compared
 * @param cosine similarity with the query's vector, -1 to 1, a region's less what it has to be better by; null if it was
 * not compared
 * @param isWeak whether it stands below the divider
 * @param reasons why it is here, at least one
 * @param ranks how it came to its place, where that was asked for
 */
public record SearchResult(int ordinal, PhotoId photo, int part, @Nullable Integer milliseconds,
        @Nullable Region region, @Nullable Float score, @Nullable Float cosine, boolean isWeak, List<Reason> reasons,
        @Nullable Ranks ranks) {
    public SearchResult {
        reasons = List.copyOf(reasons);
    }

    /** Whether it is the picture that was searched with. */
    public boolean isQuery() {
        return reasons.stream().anyMatch(Reason.IsQuery.class::isInstance);
    }

    /**
     * A photo's places in the two rankings, from 1; 0 where it is not in one.
     *
     * @param byLook among what looks like the query
     * @param byWords among what has the words
     * @param fused sum of the reciprocal ranks
     */
    public record Ranks(int byLook, int byWords, double fused) {}
}
