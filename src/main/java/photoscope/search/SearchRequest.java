package photoscope.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param query words and filters
 * @param pictures examples, each wanted or not
 * @param top how many results at most, the query picture included
 * @param threshold least score shown, 0 to 1; null for none
 * @param isTyping whether the last word is still being typed; such questions are not logged
 * @param explain whether results tell their ranks
 * @param parseMicros what parsing took, for the answer's {@link StepTimes}
 */
public record SearchRequest(Query query, List<QueryPicture> pictures, int top, @Nullable Float threshold,
        boolean isTyping, boolean explain, long parseMicros) {
    /** What a person looks through at most before asking anew. */
    public static final int USUAL_TOP = 200;

    public SearchRequest {
        if (top < 1) {
            throw new IllegalArgumentException("the best " + top + " results");
        }
        pictures = List.copyOf(pictures);
    }

    /** The question that a text asks. */
    public static SearchRequest of(String text) {
        StepClock clock = new StepClock();
        Query query = QueryParser.parse(text);
        return new SearchRequest(query, List.of(), USUAL_TOP, null, false, false, clock.lap());
    }

    /** The question that a query asks. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(query, List.of(), USUAL_TOP, null, false, false, 0);
    }

    /** The same question with example pictures. */
    public SearchRequest like(List<? extends QueryPicture> examples) {
        return new SearchRequest(query, List.copyOf(examples), top, threshold, isTyping, explain, parseMicros);
    }

    /** The same question for so many results. */
    public SearchRequest best(int count) {
        return new SearchRequest(query, pictures, count, threshold, isTyping, explain, parseMicros);
    }

    /** The same question for results of this score, 0 to 1, or better. */
    public SearchRequest from(@Nullable Float score) {
        return new SearchRequest(query, pictures, top, score, isTyping, explain, parseMicros);
    }

    /** The same question while it is being typed. */
    public SearchRequest typing() {
        return new SearchRequest(query, pictures, top, threshold, true, explain, parseMicros);
    }

    /** The same question with ranks in the answer. */
    public SearchRequest explained() {
        return new SearchRequest(query, pictures, top, threshold, isTyping, true, parseMicros);
    }
}
