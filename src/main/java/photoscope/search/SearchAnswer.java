package photoscope.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;

/**
 * What a search found.
 *
 * @param query as it was understood
 * @param pictures as they were given; those outside of the library are shown before the results
 * @param results best first; query pictures of the library before all others
 * @param divider index of the first weak result; the number of results if none is weak
 * @param emptiedBy where the filters leave no photo: which one to drop
 * @param photos how many photos the filters leave
 * @param searched how many vectors were compared with the query
 * @param pending how many of the photos left can't be found by what they show yet
 * @param damaged vectors found damaged since the library was opened; their photos are to be embedded again
 * @param plan how the nearest vectors were found, in words; empty where none were looked for
 * @param times what took how long
 * @param notes what could not be done, in sentences for people
 */
public record SearchAnswer(Query query, List<QueryPicture> pictures, List<SearchResult> results, int divider,
        @Nullable EmptiedBy emptiedBy, int photos, int searched, int pending, int damaged, String plan, StepTimes times,
        List<Sentence> notes) {
    public SearchAnswer {
        results = List.copyOf(results);
        notes = List.copyOf(notes);
    }
}
