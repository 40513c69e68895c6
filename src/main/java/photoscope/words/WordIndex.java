package photoscope.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;

import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/**
 * Finds photos by their names, folders, titles, captions, keywords, artist, camera and place, in any language. May be
 * used by several threads. After an {@link IOException} of a writing method close it and open it again; it then stands
 * at {@link #committedSequence()}, and the catalog has what came later.
 */
public final class WordIndex implements AutoCloseable {
    private final OpenedIndex index;
    private volatile long committed;

    private WordIndex(OpenedIndex index) {
        this.index = index;
        this.committed = index.sequence();
    }

    /** Opens the index in this folder, or begins one where there is none or it is damaged. */
    public static WordIndex open(Path folder) throws IOException {
        return new WordIndex(OpenedIndex.open(folder));
    }

    /** Why an earlier index was thrown away at opening, a sentence for people; empty where none was. */
    public Optional<String> discarded() {
        return index.discarded();
    }

    /** The catalog's sequence number that was committed last; 0 for a new index, which has to be filled. */
    public long committedSequence() {
        return committed;
    }

    /** Adds photos, or replaces what is known of them; found after the next refresh or commit. */
    public void update(Collection<WordDocument> photos) throws IOException {
        write(() -> {
            for (WordDocument photo : photos) {
                index.writer().updateDocument(IndexedDocument.term(photo.photo().value()), IndexedDocument.of(photo));
            }
        });
    }

    /** Forgets photos. */
    public void delete(Collection<PhotoId> photos) throws IOException {
        write(() -> index.writer()
                .deleteDocuments(
                        photos.stream().map(photo -> IndexedDocument.term(photo.value())).toArray(Term[]::new)));
    }

    /** Begins again, empty and at sequence 0, even where files are damaged. */
    public void clear() throws IOException {
        write(() -> index.writer().deleteAll());
        commit(0);
    }

    /** Makes everything so far durable, named by the catalog's sequence number up to which it is complete. */
    public void commit(long sequence) throws IOException {
        write(() -> {
            index.writer().setLiveCommitData(OpenedIndex.commitData(sequence));
            index.writer().commit();
        });
        committed = sequence;
        refresh();
    }

    /** Lets searches see what was written. Cheap where nothing was. */
    public void refresh() throws IOException {
        write(() -> index.searchers().maybeRefreshBlocking());
    }

    /** The number of photos that searches see. */
    public int size() throws IOException {
        return read(searcher -> searcher.getIndexReader().numDocs());
    }

    /**
     * The best matches among the photos that filters left.
     *
     * @param query what to look for; with nothing but exclusions there is no hit
     * @param limit how many hits at most
     * @param acceptPhoto asked with a photo's id, for matches only
     */
    public List<WordHit> search(WordQuery query, int limit, LongPredicate acceptPhoto) throws IOException {
        QueryPlan plan = QueryPlan.of(query);
        if (plan.isEmpty() || limit <= 0) {
            return List.of();
        }
        return read(searcher -> {
            Query ranked = plan.ranked(searcher.getIndexReader());
            ScoreDoc[] best = searcher.search(ranked, new AcceptedPhotos(limit, acceptPhoto)).scoreDocs;
            List<Set<WordField>> reasons = MatchedFields.of(best, plan, searcher);
            List<WordHit> hits = new ArrayList<>(best.length);
            for (int i = 0; i < best.length; i++) {
                hits.add(new WordHit(photoAt(best[i].doc, searcher.getIndexReader()), best[i].score, reasons.get(i)));
            }
            return hits;
        });
    }

    /** The ids of all photos that have this word or exact phrase in any field; in no order. */
    public long[] photosMatching(String text) throws IOException {
        return photos(text, (pattern, reader) -> QueryPlan.anywhere(pattern, reader));
    }

    /** The ids of all photos that have this word or exact phrase in one field; in no order. */
    public long[] photosMatching(WordField field, String text) throws IOException {
        return photos(text, (pattern, reader) -> pattern.in(field, reader));
    }

    /**
     * The ids of all photos where a value is exactly this, case and accents aside; in no order.
     *
     * @param field keywords, artist, camera, place or name
     * @param value the whole keyword, for instance
     */
    public long[] photosWith(WordField field, String value) throws IOException {
        requireWhole(field);
        Query query = new PrefixQuery(new Term(field.wholeKey(), IndexedDocument.wholePrefix(value)));
        return read(searcher -> searcher.search(query, new AllPhotos()));
    }

    /**
     * The ids of all photos where a value begins like this, case and accents aside; in no order.
     *
     * @param field keywords, artist, camera, place or name
     * @param beginning of a file's name, for instance
     */
    public long[] photosBeginning(WordField field, String beginning) throws IOException {
        requireWhole(field);
        Query query = new PrefixQuery(new Term(field.wholeKey(), Folding.wholly(beginning)));
        return read(searcher -> searcher.search(query, new AllPhotos()));
    }

    /**
     * The ids of all photos where a value is this one or, separated by slashes, one of a level below it, case and
     * accents aside; in no order.
     *
     * @param field keywords, artist, camera, place or name
     * @param value such as {@code animals/dog}, for which {@code animals/dog/terrier} counts too
     */
    public long[] photosAtOrBelow(WordField field, String value) throws IOException {
        requireWhole(field);
        String levels = value.replaceAll("/+$", "");
        Query query = new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(field.wholeKey(), IndexedDocument.wholePrefix(levels))), Occur.SHOULD)
                .add(new PrefixQuery(new Term(field.wholeKey(), Folding.wholly(levels) + "/")), Occur.SHOULD)
                .build();
        return read(searcher -> searcher.search(query, new AllPhotos()));
    }

    /**
     * Values that begin like this, as they were written, the most used first.
     *
     * @param field keywords, artist, camera, place or name
     * @param prefix what was typed; may be empty
     * @param limit how many at most
     */
    public List<String> complete(WordField field, String prefix, int limit) throws IOException {
        requireWhole(field);
        return read(searcher -> Completion.of(field, prefix, limit, searcher));
    }

    /**
     * Every value, as it is written, and how many photos have it; in alphabetical order.
     *
     * @param field keywords, artist, camera, place or name
     */
    public Map<String, Integer> values(WordField field) throws IOException {
        requireWhole(field);
        return read(searcher -> ValueCounts.of(field, searcher));
    }

    /** Reads every byte and compares checksums; what is wrong, or empty. {@link #clear} is the way out. */
    public Optional<String> damage() throws IOException {
        return read(searcher -> {
            try {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    if (leaf.reader() instanceof CodecReader reader) {
                        reader.checkIntegrity();
                    }
                }
                return Optional.empty();
            } catch (CorruptIndexException e) {
                return Optional.of("The word index is damaged: " + e.getMessage());
            }
        });
    }

    /** Drops what was not committed. */
    @Override
    public void close() throws IOException {
        IOUtils.close(index.searchers(), index.writer(), index.directory());
    }

    private long[] photos(String text, PatternQuery query) throws IOException {
        List<WordPattern> patterns = WordPattern.of(List.of(text), false);
        return patterns.isEmpty()
                ? new long[0]
                : read(searcher -> searcher.search(query.of(patterns.getFirst(), searcher.getIndexReader()),
                        new AllPhotos()));
    }

    private static long photoAt(int document, IndexReader reader) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        NumericDocValues photos = DocValues.getNumeric(leaf.reader(), IndexedDocument.PHOTO);
        if (!photos.advanceExact(document - leaf.docBase)) {
            throw new CorruptIndexException("a document without a photo", IndexedDocument.PHOTO);
        }
        return photos.longValue();
    }

    private static void requireWhole(WordField field) {
        if (!field.isWhole()) {
            throw new IllegalArgumentException(field + " is searched by words only");
        }
    }

    private <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = index.searchers().acquire();
        try {
            return reading.of(searcher);
        } finally {
            index.searchers().release(searcher);
        }
    }

    private static void write(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (AlreadyClosedException e) {
            throw new ToldIOException(
                    Sentence.of("The word index can no longer be written. 'photoscope rebuild' makes it anew."), e);
        }
    }

    /** Something that asks a searcher. */
    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    /** Something that changes the index. */
    private interface Writing {
        void run() throws IOException;
    }

    /** Makes a query of a pattern. */
    private interface PatternQuery {
        Query of(WordPattern pattern, IndexReader reader) throws IOException;
    }
}
