package photoscope.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Offers whole values that begin as typed, straight from the index's dictionary, the most used first. */
final class Completion {
    /** So that a single letter in a huge library still answers at once. */
    private static final int MOST_CANDIDATES = 10_000;

    /**
     * A value in the dictionary.
     *
     * @param term compared form and spelling
     * @param uses photos that have it, some of which may be gone since
     */
    private record Candidate(String term, int uses) {
        String compared() {
            return IndexedDocument.spellings(term).getFirst();
        }
    }

    private Completion() {}

    static List<String> of(WordField field, String prefix, int limit, IndexSearcher searcher) throws IOException {
        List<Candidate> candidates = candidates(field, new BytesRef(Folding.wholly(prefix)), searcher);
        Map<String, Integer> usesOfAllSpellings = new HashMap<>();
        candidates.forEach(candidate -> usesOfAllSpellings.merge(candidate.compared(), candidate.uses(), Integer::sum));
        candidates.sort(Comparator
                .comparingInt((Candidate candidate) -> usesOfAllSpellings.getOrDefault(candidate.compared(), 0))
                .thenComparingInt(Candidate::uses)
                .reversed()
                .thenComparing(Candidate::term));
        Set<String> seen = new HashSet<>();
        List<String> offers = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<String> spellings = IndexedDocument.spellings(candidate.term);
            // a term outlives its last photo until segments merge, so that only a count tells
            if (offers.size() < limit && !seen.contains(spellings.getFirst())
                    && searcher.count(new TermQuery(new Term(field.wholeKey(), candidate.term))) > 0) {
                seen.add(spellings.getFirst());
                offers.add(spellings.getLast());
            }
        }
        return offers;
    }

    private static List<Candidate> candidates(WordField field, BytesRef prefix, IndexSearcher searcher)
            throws IOException {
        List<Candidate> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field.wholeKey());
        if (terms != null) {
            TermsEnum each = terms.iterator();
            boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (more && found.size() < MOST_CANDIDATES && StringHelper.startsWith(each.term(), prefix)) {
                found.add(new Candidate(each.term().utf8ToString(), each.docFreq()));
                more = each.next() != null;
            }
        }
        return found;
    }
}
