package photoscope.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Finds which fields made each hit one: walks every field's matches once, side by side with the hits. */
final class MatchedFields {
    private MatchedFields() {}

    /** The fields of each hit, in the order of {@code hits}. */
    static List<Set<WordField>> of(ScoreDoc[] hits, QueryPlan plan, IndexSearcher searcher) throws IOException {
        List<Set<WordField>> fields = new ArrayList<>();
        Integer[] byDocument = new Integer[hits.length];
        for (int i = 0; i < hits.length; i++) {
            fields.add(EnumSet.noneOf(WordField.class));
            byDocument[i] = i;
        }
        Arrays.sort(byDocument, Comparator.comparingInt(i -> hits[i].doc));
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (WordField field : WordField.values()) {
            Query query = searcher.rewrite(plan.in(field, searcher.getIndexReader()));
            Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            int from = 0;
            while (from < hits.length) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hits[byDocument[from]].doc, leaves));
                int end = leaf.docBase + leaf.reader().maxDoc();
                int to = from;
                while (to < hits.length && hits[byDocument[to]].doc < end) {
                    to++;
                }
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    mark(field, scorer.iterator(), leaf.docBase, hits, List.of(byDocument).subList(from, to), fields);
                }
                from = to;
            }
        }
        return fields;
    }

    private static void mark(WordField field, DocIdSetIterator matches, int docBase, ScoreDoc[] hits,
            List<Integer> indices, List<Set<WordField>> fields) throws IOException {
        for (int i : indices) {
            int document = hits[i].doc - docBase;
            int at = matches.docID() < document ? matches.advance(document) : matches.docID();
            if (at == document) {
                fields.get(i).add(field);
            }
        }
    }
}
