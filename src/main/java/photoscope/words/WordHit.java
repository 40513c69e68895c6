package photoscope.words;

import java.util.Set;

/**
 * A photo that words were found in.
 *
 * @param photoId the {@link photoscope.photo.PhotoId}'s number
 * @param score BM25 with boosted fields: orders the hits of one search, means nothing between searches
 * @param reasons the fields that matched
 */
public record WordHit(long photoId, float score, Set<WordField> reasons) {
    public WordHit {
        reasons = Set.copyOf(reasons);
    }
}
