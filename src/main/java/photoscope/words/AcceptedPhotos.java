package photoscope.words;

import java.io.IOException;
import java.util.Collection;
import java.util.function.LongPredicate;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Collects the best hits among the photos that filters left: they are applied before ranking, not after. */
final class AcceptedPhotos implements CollectorManager<AcceptedPhotos.Accepting, TopDocs> {
    private final TopScoreDocCollectorManager best;
    private final LongPredicate accept;

    AcceptedPhotos(int limit, LongPredicate accept) {
        this.best = new TopScoreDocCollectorManager(limit, limit);
        this.accept = accept;
    }

    @Override
    public Accepting newCollector() {
        return new Accepting(best.newCollector(), accept);
    }

    @Override
    public TopDocs reduce(Collection<Accepting> collectors) throws IOException {
        return best.reduce(collectors.stream().map(Accepting::best).toList());
    }

    /** Asks the filter first. */
    static final class Accepting extends FilterCollector {
        private final TopScoreDocCollector best;
        private final LongPredicate accept;

        private Accepting(TopScoreDocCollector best, LongPredicate accept) {
            super((Collector) best);
            this.best = best;
            this.accept = accept;
        }

        private TopScoreDocCollector best() {
            return best;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            NumericDocValues photos = DocValues.getNumeric(leaf.reader(), IndexedDocument.PHOTO);
            return new FilterLeafCollector(super.getLeafCollector(leaf)) {
                @Override
                public void collect(int document) throws IOException {
                    if (photos.advanceExact(document) && accept.test(photos.longValue())) {
                        super.collect(document);
                    }
                }
            };
        }
    }
}
