package photoscope.words;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/**
 * Lucene's parts of one index folder. A folder that can't be understood is emptied and begun again, since everything
 * in it comes from the catalog.
 *
 * @param directory the folder
 * @param writer the only one
 * @param searchers see what was written up to the last refresh
 * @param sequence the catalog's number at the last commit, 0 where there is none
 * @param discarded why an earlier index was thrown away
 */
record OpenedIndex(Directory directory, IndexWriter writer, SearcherManager searchers, long sequence,
        Optional<String> discarded) {
    private static final String SEQUENCE = "sequence";
    private static final String FORMAT = "format";
    /** Goes up whenever words are cut, folded or stored in another way. */
    private static final String THIS_FORMAT = "1";
    private static final Similarity SIMILARITY = new WholeLibrarySimilarity();
    private static final double BUFFER_MEGABYTES = 32;

    static OpenedIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            return openOrBeginAgain(directory);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new ToldIOException(
                    Sentence.of("The word index %s is in use by another program; close it first.", folder), e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** What a commit says about itself. */
    static Iterable<Map.Entry<String, String>> commitData(long sequence) {
        return Map.of(SEQUENCE, Long.toString(sequence), FORMAT, THIS_FORMAT).entrySet();
    }

    private static OpenedIndex openOrBeginAgain(Directory directory) throws IOException {
        String reason;
        try {
            boolean leftovers = !DirectoryReader.indexExists(directory) && holdsIndexFiles(directory);
            if (!leftovers) {
                return open(directory, Optional.empty());
            }
            reason = "its list of parts is missing";
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | EOFException
                | FileNotFoundException | NoSuchFileException | RuntimeException e) {
            // opening only reads, so that an unchecked exception too comes from what the files hold
            reason = String.valueOf(e.getMessage());
        }
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
        return open(directory, Optional.of("The word index was damaged and begins again (" + reason + ")."));
    }

    private static OpenedIndex open(Directory directory, Optional<String> discarded) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(RunTokenizer.analyzer());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setSimilarity(SIMILARITY);
        // what was not committed with a sequence number comes again from the catalog
        config.setCommitOnClose(false);
        // else opening and every refresh wait up to half a second for segments to be merged
        config.setMaxFullFlushMergeWaitMillis(0);
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            long sequence = sequence(writer);
            return new OpenedIndex(directory, writer, new SearcherManager(writer, new Searchers()), sequence,
                    discarded);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static long sequence(IndexWriter writer) {
        Map<String, String> data = new TreeMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        if (data.isEmpty() && writer.getDocStats().maxDoc == 0) {
            return 0;
        }
        if (!THIS_FORMAT.equals(data.get(FORMAT))) {
            throw new IllegalStateException("it was written by another version of Photoscope");
        }
        return Long.parseLong(data.getOrDefault(SEQUENCE, ""));
    }

    private static boolean holdsIndexFiles(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Makes searchers that score as the writer does. */
    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            return searcher;
        }
    }
}
