package photoscope.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Makes one order of two rankings by reciprocal rank fusion (Cormack, Clarke and Büttcher 2009, k = 60). It only
 * orders: scores stay those of the look. With no match of words the order is that of the look, exactly.
 */
final class Fusion {
    static final int CONSTANT = 60;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::fused)
            .reversed()
            .thenComparing(candidate -> candidate.byLook() == 0)
            .thenComparingInt(Candidate::byLook)
            .thenComparingInt(Candidate::byWords);

    private Fusion() {}

    /**
     * All photos of both rankings, best first.
     *
     * @param looks by look, best first
     * @param words by words, best first
     * @param compare makes the candidate of a photo that is not among the looks
     */
    static List<Candidate> fuse(List<VectorSearch.Match> looks, List<WordSearch.Match> words,
            IntFunction<Candidate> compare) {
        Map<Integer, Candidate> candidates = new LinkedHashMap<>();
        for (VectorSearch.Match look : looks) {
            candidates.put(look.photo(), Candidate.of(look, candidates.size() + 1));
        }
        int place = 0;
        for (WordSearch.Match match : words) {
            Candidate known = candidates.get(match.photo());
            Candidate candidate = known == null ? compare.apply(match.photo()) : known;
            candidates.put(match.photo(), candidate.with(match, ++place));
        }
        List<Candidate> fused = new ArrayList<>(candidates.values());
        if (!words.isEmpty()) {
            fused.sort(BEST_FIRST);
        }
        return fused;
    }
}
