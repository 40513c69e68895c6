package photoscope.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;

/**
 * All photos that a query's filters leave, however many.
 *
 * @param ordinals in order; not to be changed
 * @param emptiedBy where the filters leave no photo: which one to drop
 * @param notes what could not be done, in sentences for people
 */
@SuppressWarnings("ArrayRecordComponent") // a million entries: shared, not copied
public record Listing(int[] ordinals, @Nullable EmptiedBy emptiedBy, List<Sentence> notes) {
    public Listing {
        notes = List.copyOf(notes);
    }
}
