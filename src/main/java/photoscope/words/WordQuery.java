package photoscope.words;

import java.util.List;

/**
 * Words to look for. Each entry is a word or, where it has several, an exact phrase; case and accents do not count.
 * At most {@value #MOST_ENTRIES} entries of each kind are used.
 *
 * @param required a photo without one of these is no hit
 * @param optional a photo needs one of these where nothing is required; each more ranks it higher
 * @param excluded a photo with one of these is no hit
 * @param lastIsPrefix whether the last optional entry, or without any the last required one, is still being typed
 */
public record WordQuery(List<String> required, List<String> optional, List<String> excluded, boolean lastIsPrefix) {
    static final int MOST_ENTRIES = 20;

    public WordQuery {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        excluded = List.copyOf(excluded);
    }

    /** Photos with any of these words or phrases, those with more of them first. */
    public static WordQuery anyOf(String... entries) {
        return new WordQuery(List.of(), List.of(entries), List.of(), false);
    }

    /** Photos with all of these words or phrases. */
    public static WordQuery allOf(String... entries) {
        return new WordQuery(List.of(entries), List.of(), List.of(), false);
    }

    /** The same question while its last word is still being typed. */
    public WordQuery typing() {
        return new WordQuery(required, optional, excluded, true);
    }

    /** The same question without photos that have any of these words or phrases. */
    public WordQuery without(String... entries) {
        return new WordQuery(required, optional, List.of(entries), lastIsPrefix);
    }
}
