package photoscope.search;

import org.jspecify.annotations.Nullable;

/**
 * A photo that may become a result.
 *
 * @param photo its ordinal
 * @param part the part that was compared, -1 for none
 * @param cosine with the query's vector; null if it was not compared
 * @param byLook place among what looks like the query, from 1; 0 if it is not there
 * @param byWords place among what has the words, from 1; 0 if it is not there
 * @param words where they stand
 */
record Candidate(int photo, int part, @Nullable Float cosine, int byLook, int byWords,
        Reason.@Nullable HasWords words) {
    static Candidate of(VectorSearch.Match look, int place) {
        return new Candidate(look.photo(), look.part(), look.cosine(), place, 0, null);
    }

    Candidate with(WordSearch.Match match, int place) {
        return new Candidate(photo, part, cosine, byLook, place, match.reason());
    }

    /** Whether all words that say something stand in what is known of it. */
    boolean hasAllWords() {
        return words != null && words.all();
    }

    /** Reciprocal rank fusion. */
    double fused() {
        return share(byLook) + share(byWords);
    }

    private static double share(int place) {
        return place == 0 ? 0 : 1.0 / (Fusion.CONSTANT + place);
    }
}
