package photoscope.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;
import photoscope.vectors.Neighbors;
import photoscope.vectors.SearchPlan;
import photoscope.vectors.VectorDamaged;
import photoscope.vectors.VectorIndex;
import photoscope.vectors.VectorStore;

/** Finds photos by what they show: the best part of each. */
final class VectorSearch {
    /** Asked for beyond what is wanted, as some belong to a photo that is there already. */
    private static final int SPARE = 16;

    private final VectorStore store;
    private final VectorIndex index;
    private final LiveVectors live;

    VectorSearch(VectorStore store, VectorIndex index, LiveVectors live) {
        this.store = store;
        this.index = index;
        this.live = live;
    }

    /**
     * A photo and how near it is.
     *
     * @param photo its ordinal
     * @param part the part that is nearest
     * @param cosine how near, -1 to 1; of a region less what it has to be nearer by
     */
    record Match(int photo, int part, float cosine) {}

    /**
     * The same of matches by the whole and matches by a region, each best first: the better of both, by as much worse as
     * is said for regions. As many as the longer of the two at most; those are all exact, for a photo that is in neither
     * list has as many before it.
     *
     * @param handicap taken off a region's cosine
     */
    static List<Match> merged(List<Match> wholes, List<Match> regions, float handicap) {
        Map<Integer, Match> best = new HashMap<>();
        wholes.forEach(match -> best.put(match.photo, match));
        for (Match match : regions) {
            best.merge(match.photo, new Match(match.photo, match.part, match.cosine - handicap),
                    (whole, region) -> region.cosine > whole.cosine ? region : whole);
        }
        return best.values()
                .stream()
                .sorted(Comparator.comparingDouble((Match match) -> -match.cosine).thenComparingInt(Match::photo))
                .limit(Math.max(wholes.size(), regions.size()))
                .toList();
    }

    /**
     * The nearest photos, best first; as many as asked for, or all that the vectors belong to.
     *
     * @param plans is given how the vectors were found
     */
    List<Match> nearest(Embedding query, int count, OrdinalSet vectors, int vectorCount, LibraryView view,
            Consumer<SearchPlan> plans) throws InterruptedException {
        for (long fetch = (long) count + SPARE;; fetch *= 2) {
            int most = (int) Math.min(fetch, vectorCount);
            Neighbors neighbors = index.nearest(query, most, vectors);
            plans.accept(neighbors.plan());
            List<Match> best = bestOfEach(neighbors, count, view);
            if (best.size() == count || most == vectorCount) {
                return best;
            }
        }
    }

    /** A photo's vector, if it has one that can be trusted. */
    Optional<Embedding> vectorOf(int photo, LibraryView view) {
        int vector = view.vectors().vectorOfPhoto(photo);
        if (vector < 0 || isOutdated(vector, view)) {
            return Optional.empty();
        }
        try {
            return Optional.of(store.read(vector));
        } catch (VectorDamaged e) {
            live.reject(e.ordinal());
            return Optional.empty();
        }
    }

    private List<Match> bestOfEach(Neighbors neighbors, int count, LibraryView view) {
        List<Match> best = new ArrayList<>(Math.min(count, neighbors.size()));
        OrdinalSet seen = new OrdinalSet(view.photos().size());
        for (int i = 0; i < neighbors.size() && best.size() < count; i++) {
            int vector = neighbors.ordinals()[i];
            if (!isOutdated(vector, view)) {
                int part = view.vectors().partOf(vector);
                int photo = view.parts().photos()[part];
                if (!seen.contains(photo)) {
                    seen.set(photo);
                    best.add(new Match(photo, part, neighbors.scores()[i]));
                }
            }
        }
        return best;
    }

    /** The photo's content may have changed since the vectors were last looked through. */
    private boolean isOutdated(int vector, LibraryView view) {
        int part = view.vectors().partOf(vector);
        return part < 0 || store.hashAt(vector) != view.parts().hashes()[part];
    }
}
