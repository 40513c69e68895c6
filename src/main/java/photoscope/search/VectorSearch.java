package photoscope.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;
import photoscope.vectors.Neighbors;
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
     * @param cosine how near, -1 to 1
     */
    record Match(int photo, int part, float cosine) {}

    /** The nearest photos, best first; as many as asked for, or all that the vectors belong to. */
    List<Match> nearest(Embedding query, int count, OrdinalSet vectors, int vectorCount, LibraryView view)
            throws InterruptedException {
        for (long fetch = (long) count + SPARE;; fetch *= 2) {
            int most = (int) Math.min(fetch, vectorCount);
            Neighbors neighbors = index.nearest(query, most, vectors);
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
