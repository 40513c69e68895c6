package photoscope.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.indexing.IndexTargets;
import photoscope.indexing.JobControl;
import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.search.LiveVectors;
import photoscope.storage.CatchUp;
import photoscope.vectors.ExactScan;
import photoscope.vectors.GraphState;
import photoscope.vectors.PlannedSearch;
import photoscope.vectors.VectorDamaged;
import photoscope.vectors.VectorGraph;
import photoscope.vectors.VectorIndex;
import photoscope.vectors.VectorStore;

/**
 * What makes searches in large libraries fast. Searches work without it, only slower; it is looked through in the
 * background when the library is opened, and built when it is worth while and somebody has it built.
 */
public final class SearchIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    /** So many of the nearest are compared. */
    private static final int COMPARED = 10;
    private final VectorStore vectors;
    private final LiveVectors living;
    private final Settings settings;
    private final ExecutorService searchers;
    private final VectorGraph graph;
    private final VectorIndex index;
    private final CatchUp checking = new CatchUp("search-index-check", this::check);

    SearchIndex(IndexTargets targets, Path folder, Settings settings) throws IOException {
        this.vectors = targets.vectors();
        this.living = targets.living();
        this.settings = settings;
        int threads = Runtime.getRuntime().availableProcessors();
        this.searchers = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().name("vector-search-", 0).daemon().factory());
        this.graph = VectorGraph.open(folder, vectors, searchers);
        this.index = new PlannedSearch(vectors, graph, searchers, threads, living::reject);
        checking.wake();
    }

    private void check() {
        try {
            graph.check();
        } catch (IOException e) {
            LOG.warn("The search index could not be read; searches compare every photo", e);
        }
    }

    /** Answers with the nearest vectors, by whatever way is cheaper. */
    VectorIndex index() {
        return index;
    }

    /**
     * How far it is.
     *
     * @param covered photos, regions and film frames that it finds; all others are compared one by one
     * @param vectors how many there are
     * @param bytes on the disk
     * @param isDue whether building it is worth while
     * @param trouble what went wrong last, for people; empty if nothing did
     */
    public record State(int covered, int vectors, long bytes, boolean isDue, String trouble) {}

    /** Costs little, but waits while the files are being checked after opening. */
    public State state() throws LibraryException {
        try {
            graph.check();
            GraphState state = graph.state();
            int least = settings.number(Setting.SEARCH_INDEX_FROM);
            return new State(state.covered(), state.vectors(), state.bytes(),
                    least > 0 && graph.isBuildDue(least, living.now().living()), state.trouble());
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("The search index could not be read: %s", Told.by(e)), e);
        }
    }

    /**
     * Prepares to build what is missing.
     *
     * @param threads how many work on it; they give way to others where the system allows
     */
    public SearchIndexRun build(int threads) {
        JobControl control = new JobControl();
        return new SearchIndexRun(graph, control, () -> step(threads, control));
    }

    private boolean step(int threads, JobControl control) throws IOException {
        int least = settings.number(Setting.SEARCH_INDEX_FROM);
        OrdinalSet answering = living.now().living();
        return least > 0 && graph.build(least, answering, threads, control::mayGoOn);
    }

    /**
     * What a check of it found.
     *
     * @param dropped damaged parts that were deleted and are to be built again
     * @param compared searches for the ten nearest that were made with it and without
     * @param recall of what was found without it, the part that was found with it; 1 where nothing was compared
     */
    public record Check(int dropped, int compared, double recall) {}

    /**
     * Reads all of its files again, drops what is damaged, and compares searches with it and without.
     *
     * @param sample how many photos to search with
     * @param seed chooses them
     */
    public Check verify(int sample, long seed) throws LibraryException, InterruptedException {
        try {
            int dropped = graph.verify();
            OrdinalSet answering = living.now().living();
            VectorIndex scan = new ExactScan(vectors, searchers, Runtime.getRuntime().availableProcessors(),
                    living::reject);
            SplittableRandom random = new SplittableRandom(seed);
            int compared = 0;
            int found = 0;
            int right = 0;
            for (int i = 0; i < Math.min(sample, answering.cardinality()); i++) {
                Embedding query = vectors.read(answering.nextSet(random.nextInt(answering.lastSet() + 1)));
                OrdinalSet nearest = new OrdinalSet(vectors.size());
                for (int ordinal : scan.nearest(query, COMPARED, answering).ordinals()) {
                    nearest.set(ordinal);
                }
                right += nearest.cardinality();
                for (int ordinal : index.nearest(query, COMPARED, answering).ordinals()) {
                    found += nearest.contains(ordinal) ? 1 : 0;
                }
                compared++;
            }
            return new Check(dropped, compared, right == 0 ? 1 : (double) found / right);
        } catch (IOException | VectorDamaged e) {
            throw new LibraryException(Sentence.of("The search index could not be checked: %s", Told.by(e)), e);
        }
    }

    /** Deletes it; searches compare every photo until it is built again. */
    public void clear() throws LibraryException {
        try {
            graph.clear();
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("The search index could not be deleted: %s", Told.by(e)), e);
        }
    }

    @Override
    public void close() throws IOException {
        graph.close();
        checking.close();
        searchers.shutdownNow();
    }
}
