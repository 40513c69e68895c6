package photoscope.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import photoscope.catalog.PhotoColumns;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.words.WordField;
import photoscope.words.WordHit;
import photoscope.words.WordIndex;
import photoscope.words.WordQuery;

/**
 * Finds photos that have a query's words. Only a strong match, one that has all words that say something, may compete
 * with what photos look like; a partial one counts for photos that could not be compared.
 */
final class WordSearch {
    /** More than these are no help to a person, and each is compared on its own. */
    private static final int MOST = 1_000;
    /** As many words as the index takes. */
    private static final int MOST_WORDS = 20;

    private final WordIndex words;
    private final PhotoColumns photos;

    WordSearch(WordIndex words, PhotoColumns photos) {
        this.words = words;
        this.photos = photos;
    }

    /**
     * A photo with the words.
     *
     * @param photo its ordinal
     * @param reason where they stand, and whether all do
     */
    record Match(int photo, Reason.HasWords reason) {}

    /**
     * The matches, strong ones first, best first.
     *
     * @param count how many of each at most
     * @param left photos that filters leave
     * @param notCompared those of them for which partial matches count
     */
    List<Match> find(Query query, boolean isTyping, int count, OrdinalSet left, OrdinalSet notCompared)
            throws IOException {
        List<String> wanted = ContentWords.of(query);
        List<Match> matches = new ArrayList<>();
        if (wanted.isEmpty()) {
            return matches;
        }
        boolean isUnfinished = isTyping && endsWithContent(query);
        if (wanted.size() <= MOST_WORDS) {
            add(new WordQuery(wanted, List.of(), List.of(), isUnfinished), count, left, true, matches);
        }
        if (wanted.size() > 1 && !notCompared.isEmpty()) {
            OrdinalSet others = notCompared.copy();
            matches.forEach(match -> others.clear(match.photo));
            add(new WordQuery(List.of(), wanted, List.of(), isUnfinished), count, others, false, matches);
        }
        return matches;
    }

    static Sentence trouble(IOException e) {
        return Sentence.of("Names, captions and keywords could not be searched: %s. Building the library's word index"
                + " anew mends that: photoscope rebuild.", Told.by(e));
    }

    private void add(WordQuery query, int count, OrdinalSet accept, boolean all, List<Match> matches)
            throws IOException {
        for (WordHit hit : words.search(query, Math.min(count, MOST), id -> accept.contains(ordinal(id)))) {
            int photo = ordinal(hit.photoId());
            List<String> places = hit.reasons().stream().sorted().map(WordSearch::place).toList();
            matches.add(new Match(photo, new Reason.HasWords(places, all)));
        }
    }

    /** The photo's ordinal; for one that the catalog does not know a number that is in no set. */
    private int ordinal(long id) {
        int ordinal = photos.ordinalOf(new PhotoId(id));
        return ordinal < 0 ? Integer.MAX_VALUE : ordinal;
    }

    private static boolean endsWithContent(Query query) {
        return !query.terms().isEmpty() && query.terms().getLast() instanceof QueryTerm.Word(String text, _)
                && ContentWords.of(query).contains(text);
    }

    private static String place(WordField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
