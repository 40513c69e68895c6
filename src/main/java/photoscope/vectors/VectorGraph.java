package photoscope.vectors;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.photo.OrdinalSet;
import photoscope.photo.Progress;

/**
 * A graph over a store's vectors, in segments on the disk, through which a search walks instead of looking at all.
 * It holds no vectors and decides nothing: whatever it finds is scored by the vectors themselves, what it does not
 * cover is scanned, and all of it can be built again. Its files are written once, checked from end to end before
 * they serve, and deleted when they are damaged or of other vectors.
 */
public final class VectorGraph implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(VectorGraph.class);
    private static final int STEP = 100_000;
    private static final int MOST = 500_000;
    /** What building takes of the heap for a vector, and the part of the heap it may take. */
    private static final int BUILD_BYTES = 500;
    private static final int HEAP_SHARE = 3;

    private final Path folder;
    private final VectorStore store;
    private final int step;
    private final int most;
    private final FastestDotProduct dot;
    private final Serving serving = new Serving();
    private final Object building = new Object();
    private @Nullable List<SegmentFiles> unchecked;
    private volatile boolean isClosed;
    private volatile boolean isChecking = true;
    private volatile String trouble = "";
    private volatile @Nullable SegmentBuild current;

    private VectorGraph(Path folder, VectorStore store, Executor executor, int step, int most) throws IOException {
        this.folder = folder;
        this.store = store;
        this.step = step;
        this.most = most;
        this.dot = new FastestDotProduct(executor, store.format().dimensions());
        this.unchecked = SegmentFiles.sweep(folder);
    }

    /**
     * Opens the graph in a folder, which may be empty. Nothing of it serves before {@link #check}.
     *
     * @param executor lends a thread for half a second, to find out the fastest way to compare vectors
     */
    public static VectorGraph open(Path folder, VectorStore store, Executor executor) throws IOException {
        long roomFor = Runtime.getRuntime().maxMemory() / HEAP_SHARE / BUILD_BYTES;
        return open(folder, store, executor, STEP, (int) Math.max(STEP, Math.min(MOST, roomFor)));
    }

    static VectorGraph open(Path folder, VectorStore store, Executor executor, int step, int most) throws IOException {
        // its own vector mathematics is not used: without this it would load native code for it
        System.setProperty("jvector.vectorization_provider", "default");
        Files.createDirectories(folder);
        return new VectorGraph(folder, store, executor, step, most);
    }

    /**
     * Reads the files that were found, and lets those serve that are whole and of these vectors; others are deleted.
     * Takes as long as reading 140 bytes for each vector.
     */
    public void check() throws IOException {
        synchronized (building) {
            List<SegmentFiles> found = unchecked;
            if (found == null || isClosed) {
                return;
            }
            unchecked = null;
            try (VectorStore.Use using = store.use()) {
                using.check();
                for (SegmentFiles files : found) {
                    if (!isClosed) {
                        check(files);
                    }
                }
            } finally {
                isChecking = false;
            }
        }
    }

    private void check(SegmentFiles files) throws IOException {
        Optional<GraphSegment> whole = Optional.empty();
        String objection = "";
        try {
            Optional<SegmentHeader> header = files.readHeader();
            if (header.isEmpty() || !files.isWhole(header.get())) {
                objection = "is damaged";
            } else if (!isOfTheseVectors(header.get())) {
                objection = "belongs to other vectors";
            } else {
                whole = Optional.of(GraphSegment.open(files, header.get(), store, dot));
            }
        } catch (IOException e) {
            objection = "can't be read (" + e.getMessage() + ")"; // the others may serve all the same
        }
        if (whole.isPresent()) {
            serving.add(whole.get());
        } else {
            giveUp(files, objection);
        }
    }

    private boolean isOfTheseVectors(SegmentHeader header) {
        return header.format().equals(store.format()) && header.generation() == store.generation()
                && header.end() <= store.size()
                && header.entriesChecksum() == store.entriesChecksum(header.first(), header.end());
    }

    private void giveUp(SegmentFiles files, String why) throws IOException {
        trouble = "A part of the search index (" + files.graph().getFileName() + ") " + why
                + ". It is built anew; until then searches compare every photo, which is slower and finds the same.";
        LOG.warn(trouble);
        files.delete();
    }

    /**
     * Builds the next step, if one is worth while; one at a time, the next caller waits.
     *
     * @param least vectors outside of all graphs that make it worth while
     * @param living the vectors that answer for something; others need not be found
     * @param threads how many work on it
     * @param mayGoOn is asked all the time, by many threads; may wait
     * @return whether something was built; then there may be more to do
     * @throws IOException if it can't be written; what was there serves on
     */
    public boolean build(int least, OrdinalSet living, int threads, BooleanSupplier mayGoOn) throws IOException {
        check();
        synchronized (building) {
            try (VectorStore.Use using = store.use()) {
                using.check();
                Optional<BuildStep> step = plan(least).next(segments(), store.size(), living);
                if (step.isEmpty() || isClosed) {
                    return false;
                }
                SegmentBuild build = new SegmentBuild(store, GraphShape.USUAL, dot, step.get(), living, threads);
                current = build;
                Optional<SegmentFiles> built = build.run(new SegmentWriter(store, folder),
                        () -> !isClosed && mayGoOn.getAsBoolean());
                if (built.isPresent()) {
                    trouble = "";
                    serve(built.get());
                }
                return built.isPresent();
            } catch (IOException e) {
                trouble = "The search index could not be written: " + e.getMessage()
                        + ". Free some space on that disk; searches compare every photo meanwhile.";
                throw e;
            } finally {
                current = null;
            }
        }
    }

    /**
     * Whether {@link #build} would do something.
     *
     * @param least vectors outside of all graphs that make it worth while
     * @param living the vectors that answer for something
     */
    public boolean isBuildDue(int least, OrdinalSet living) {
        return plan(least).next(segments(), store.size(), living).isPresent();
    }

    /**
     * Reads the files that serve from end to end, compares checksums and the ordinal that each node names, and drops
     * what is damaged: it is built again.
     *
     * @return how many segments were dropped
     */
    public int verify() throws IOException {
        check();
        synchronized (building) {
            int dropped = 0;
            try (VectorStore.Use using = store.use()) {
                using.check();
                for (GraphSegment segment : segments()) {
                    if (!segment.isWhole()) {
                        dropped++;
                        distrust(segment, new IOException(segment.files().graph() + " is damaged"));
                    }
                }
            }
            return dropped;
        }
    }

    private void serve(SegmentFiles files) throws IOException {
        SegmentHeader header = files.readHeader()
                .orElseThrow(() -> new IOException(files.header() + " was damaged while it was written"));
        serving.add(GraphSegment.open(files, header, store, dot));
    }

    private BuildPlan plan(int least) {
        return new BuildPlan(least, step, most);
    }

    private List<GraphSegment> segments() {
        try (Serving.Use using = serving.use()) {
            return using.segments().list();
        }
    }

    /** A hold on what serves. */
    Serving.Use use() {
        return serving.use();
    }

    /** The fastest way to compare codes that is known. */
    FastestDotProduct dot() {
        return dot;
    }

    /** A walk met something impossible: the segment serves no more, and is built again. */
    void distrust(GraphSegment segment, Throwable found) {
        try {
            LOG.warn("A part of the search index proved damaged", found);
            trouble = "A part of the search index proved damaged and is built anew; until then searches compare every"
                    + " photo.";
            serving.drop(segment);
        } catch (IOException e) {
            LOG.warn("Could not delete the damaged {}", segment.files().graph(), e);
        }
    }

    /** How far building is: vectors that are found or were looked at, of all. */
    public Progress progress() {
        SegmentBuild build = current;
        int done = state().covered() + (build == null ? 0 : build.done());
        return new Progress("Building the search index", Math.min(done, store.size()), store.size(), true, 0, "");
    }

    public GraphState state() {
        try (Serving.Use using = serving.use()) {
            long bytes = using.segments().list().stream().mapToLong(segment -> segment.header().graphBytes()).sum();
            return new GraphState(using.segments().list().size(), using.segments().covered().cardinality(),
                    store.size(), bytes, isChecking, trouble);
        }
    }

    /** Deletes all of it; it is built again when that is worth while. */
    public void clear() throws IOException {
        check();
        synchronized (building) {
            for (GraphSegment segment : segments()) {
                serving.drop(segment);
            }
        }
    }

    /** Ends a build under way, waits for walks, and leaves the files. To be called before the store is closed. */
    @Override
    public void close() throws IOException {
        isClosed = true;
        synchronized (building) {
            serving.close();
        }
    }
}
