package photoscope.clusters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.catalog.ClusterMembers;
import photoscope.catalog.ClusterRow;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.clusters.Replacement.Found;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Progress;
import photoscope.search.LiveVectors;
import photoscope.search.VectorAssignment;
import photoscope.vectors.Neighbors;
import photoscope.vectors.RoughVectors;

/**
 * Makes the automatic clusters anew: of all photos by k-means, and of moments that look alike by density. Nothing
 * changes before all is found; then everything does at once. To be run once.
 */
public final class ClusterBuild {
    private static final int NEIGHBORS = 10;
    /** Measured on labelled photos: more neighbours leave more photos alone and group the rest no better. */
    private static final int DENSITY = 2;
    private static final int LEAST_MOMENT = 3;
    private static final int NEIGHBOR_STEP = 256;

    private final Catalog catalog;
    private final LiveVectors live;
    private final RoughVectors rough;
    private final Measuring measuring;
    private final WordSource words;
    private final Options options;
    private final Pieces pieces;
    private final Checkpoint checkpoint;
    private final Clock clock;
    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile String title = "";

    /**
     * Among very many photos, a moment's neighbours are sought near it in time only.
     *
     * @param above beyond so many photos
     * @param size how many are looked at together then, at most
     */
    record Pieces(int above, int size) {
        static final Pieces USUAL = new Pieces(100_000, 20_000);
    }

    /**
     * What to do.
     *
     * @param clusters how many; 0 to choose by the photos
     * @param mostClusters where they are chosen
     * @param moments whether to look for moments too
     * @param seed the same one gives the same clusters of the same photos
     */
    public record Options(int clusters, int mostClusters, boolean moments, long seed) {
        /** As many as the photos call for, up to 500, and moments. */
        public static final Options USUAL = new Options(0, 500, true, 1);
    }

    /**
     * What came of it.
     *
     * @param photos that were grouped
     * @param clusters that were found
     * @param moments that were found
     * @param photosInMoments how many photos are in one
     * @param seconds it took
     * @param isCancelled whether it was ended before, so that nothing has changed
     */
    public record Report(int photos, int clusters, int moments, int photosInMoments, double seconds,
            boolean isCancelled) {}

    /** Finds words for centroids, where a model can be had. */
    public interface WordSource {
        /** Suggestions for each, none where there is no model. */
        List<List<String>> suggest(List<float[]> centroids);
    }

    ClusterBuild(Catalog catalog, LiveVectors live, RoughVectors rough, Measuring measuring, WordSource words,
            Options options, Pieces pieces, Checkpoint checkpoint, Clock clock) {
        this.catalog = catalog;
        this.live = live;
        this.rough = rough;
        this.measuring = measuring;
        this.words = words;
        this.options = options;
        this.pieces = pieces;
        this.checkpoint = checkpoint;
        this.clock = clock;
    }

    /** How far it is; any thread may ask. */
    public Progress progress() {
        return new Progress(title, Math.min(done.get(), total), total, true, 0, "");
    }

    /** Runs to its end; an interrupt ends it as a cancel does. */
    public Report run() {
        long start = System.nanoTime();
        int[] photos = photos();
        try {
            VectorAssignment now = live.now();
            int[] vectors = Arrays.stream(photos).map(now::vectorOfPhoto).toArray();
            List<Found> clusters = photos.length == 0 ? List.of() : clusters(photos, vectors);
            @Nullable
            List<Found> moments = options.moments() ? moments(photos, vectors) : null;
            replace(clusters, moments, photos.length);
            return new Report(photos.length, clusters.size(), moments == null ? 0 : moments.size(),
                    moments == null ? 0 : moments.stream().mapToInt(moment -> moment.members().size()).sum(),
                    (System.nanoTime() - start) / 1e9, false);
        } catch (CancellationException e) {
            return cancelled(photos.length, start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return cancelled(photos.length, start);
        }
    }

    private static Report cancelled(int photos, long start) {
        return new Report(photos, 0, 0, 0, (System.nanoTime() - start) / 1e9, true);
    }

    /** Those that have a vector and are listed. */
    private int[] photos() {
        OrdinalSet embedded = live.now().embeddedPhotos();
        PhotoColumns.View columns = catalog.photos().view();
        return IntStream.range(0, columns.size())
                .filter(photo -> embedded.contains(photo) && (columns.flags()[photo] & PhotoFlags.UNLISTED) == 0)
                .toArray();
    }

    private List<Found> clusters(int[] photos, int[] vectors) throws InterruptedException {
        begin("Clustering", SphericalKMeans.work(vectors.length));
        CentredVectors centred = CentredVectors.around(rough, vectors, checkpoint);
        int k = options.clusters();
        if (k == 0) {
            begin("Choosing how many clusters", 0);
            k = new ClusterCount(centred, done::addAndGet).choose(vectors, options.mostClusters(), options.seed());
            begin("Clustering", SphericalKMeans.work(vectors.length));
        }
        return found(photos, new SphericalKMeans(centred, done::addAndGet).group(vectors, k, options.seed()));
    }

    private List<Found> moments(int[] photos, int[] vectors) throws InterruptedException {
        begin("Looking for moments", vectors.length);
        Integer[] byTime = new Integer[photos.length];
        Arrays.setAll(byTime, i -> i);
        int piece = photos.length;
        if (photos.length > pieces.above()) {
            long[] taken = catalog.photos().view().taken();
            Arrays.sort(byTime, (one, other) -> Long.compare(taken[photos[one]], taken[photos[other]]));
            int count = Math.ceilDiv(photos.length, pieces.size());
            piece = Math.ceilDiv(photos.length, count); // all alike large: a small rest would hardly group
        }
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < photos.length; from += piece) {
            Integer[] some = Arrays.copyOfRange(byTime, from, Math.min(photos.length, from + piece));
            Arrays.sort(some);
            int[] near = Arrays.stream(some).mapToInt(i -> vectors[i]).toArray();
            found.addAll(found(Arrays.stream(some).mapToInt(i -> photos[i]).toArray(), dense(near)));
        }
        return found;
    }

    private Grouping dense(int[] vectors) throws InterruptedException {
        int[][] neighbors = new int[vectors.length][];
        float[][] distances = new float[vectors.length][];
        for (int from = 0; from < vectors.length; from += NEIGHBOR_STEP) {
            check();
            int end = Math.min(vectors.length, from + NEIGHBOR_STEP);
            Neighbors[] found = rough.neighbors(vectors, from, end, NEIGHBORS);
            for (int i = from; i < end; i++) {
                neighbors[i] = found[i - from].ordinals();
                float[] scores = found[i - from].scores();
                distances[i] = new float[scores.length];
                for (int n = 0; n < scores.length; n++) {
                    distances[i][n] = 1 - scores[n];
                }
            }
            done.addAndGet(end - from);
        }
        return DensityClusters.group(neighbors, distances, DENSITY, LEAST_MOMENT);
    }

    private List<Found> found(int[] photos, Grouping grouping) throws InterruptedException {
        List<Found> found = new ArrayList<>();
        for (int[] places : grouping.members()) {
            check();
            int[] members = Arrays.stream(places).map(i -> photos[i]).toArray();
            Measuring.Measured measured = measuring.measure(members, List.of());
            found.add(new Found(ClusterMembers.scored(members, measured.scores()), measured.facts()));
        }
        return found;
    }

    private void replace(List<Found> clusters, @Nullable List<Found> moments, int photos) {
        begin("Looking for names", clusters.size() + (moments == null ? 0 : moments.size()));
        List<Found> namedClusters = suggested(clusters);
        @Nullable
        List<Found> namedMoments = moments == null ? null : suggested(moments);
        check();
        catalog.change(session -> {
            new Replacement(session, ClusterKind.KMEANS, namedClusters).run();
            if (namedMoments != null) {
                new Replacement(session, ClusterKind.MOMENT, namedMoments).run();
            }
            BuildSchedule.note(session, photos, clock.instant());
        });
    }

    private List<Found> suggested(List<Found> found) {
        List<List<String>> suggestions = words.suggest(found.stream().map(one -> one.facts().centroid()).toList());
        List<Found> suggested = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            ClusterRow.Facts facts = found.get(i).facts();
            suggested.add(new Found(found.get(i).members(), new ClusterRow.Facts(facts.fingerprint(), facts.spread(),
                    facts.centroid(), facts.samples(), suggestions.get(i), facts.firstTaken(), facts.lastTaken())));
        }
        return suggested;
    }

    private void begin(String what, long work) {
        title = what;
        done.set(0);
        total = work;
    }

    private void check() {
        if (!checkpoint.mayGoOn()) {
            throw new CancellationException("ended by the user");
        }
    }
}
