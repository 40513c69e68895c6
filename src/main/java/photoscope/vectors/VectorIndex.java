package photoscope.vectors;

import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;

/** Finds the vectors of one store that are nearest to another vector. Safe for many threads at once. */
public interface VectorIndex {
    /**
     * The nearest among those accepted.
     *
     * @param query of the store's dimensions
     * @param count how many; all that are accepted if they are no more
     * @param accept which ordinals may answer; not changed, and not to be changed meanwhile
     * @return at most {@code count}; vectors found damaged are left out
     * @throws InterruptedException if the calling thread was interrupted: nobody waits for the answer any more
     */
    Neighbors nearest(Embedding query, int count, OrdinalSet accept) throws InterruptedException;
}
