package photoscope.words;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.LongStream;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the ids of all photos that match, unranked: 8 bytes each. */
final class AllPhotos implements CollectorManager<AllPhotos.Ids, long[]> {
    @Override
    public Ids newCollector() {
        return new Ids();
    }

    @Override
    public long[] reduce(Collection<Ids> collectors) {
        return collectors.stream().flatMapToLong(each -> each.ids.build()).toArray();
    }

    /** Reads each match's id from its column. */
    static final class Ids extends SimpleCollector {
        private final LongStream.Builder ids = LongStream.builder();
        private NumericDocValues photos = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            photos = DocValues.getNumeric(leaf.reader(), IndexedDocument.PHOTO);
        }

        @Override
        public void collect(int document) throws IOException {
            if (photos.advanceExact(document)) {
                ids.add(photos.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
