package photoscope.words;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** Counts the photos of each whole value of a field, from the index's dictionary. */
final class ValueCounts {
    private ValueCounts() {}

    /** Spellings that differ in case and accents only count as one value, in their most used spelling. */
    static Map<String, Integer> of(WordField field, IndexSearcher searcher) throws IOException {
        Map<String, Map<String, Integer>> byValue = new TreeMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field.wholeKey());
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    int count = livingPhotos(each, leaf.reader());
                    if (count > 0) {
                        var spellings = IndexedDocument.spellings(each.term().utf8ToString());
                        byValue.computeIfAbsent(spellings.getFirst(), _ -> new TreeMap<>())
                                .merge(spellings.getLast(), count, Integer::sum);
                    }
                }
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map<String, Integer> spellings : byValue.values()) {
            String mostUsed = spellings.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
            counts.put(mostUsed, spellings.values().stream().mapToInt(Integer::intValue).sum());
        }
        return counts;
    }

    private static int livingPhotos(TermsEnum term, LeafReader reader) throws IOException {
        Bits living = reader.getLiveDocs();
        if (living == null) {
            return term.docFreq();
        }
        PostingsEnum photos = term.postings(null, PostingsEnum.NONE);
        int count = 0;
        for (int photo = photos.nextDoc(); photo != DocIdSetIterator.NO_MORE_DOCS; photo = photos.nextDoc()) {
            count += living.get(photo) ? 1 : 0;
        }
        return count;
    }
}
