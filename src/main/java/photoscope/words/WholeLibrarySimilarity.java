package photoscope.words;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 (Robertson and Zaragoza 2009) with the rarity of a word counted among all photos. Lucene counts among those that
 * have the field, which makes the words of a library with few captions look common.
 */
final class WholeLibrarySimilarity extends BM25Similarity {
    @Override
    public Explanation idfExplain(CollectionStatistics field, TermStatistics term) {
        return Explanation.match(idf(term.docFreq(), field.maxDoc()), "idf over all photos");
    }
}
