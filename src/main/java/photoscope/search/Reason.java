package photoscope.search;

import java.util.List;
import java.util.Locale;

/** Why a photo is among the results. */
public sealed interface Reason {
    /** One plain line for people. */
    String line();

    /**
     * It looks like what was asked for.
     *
     * @param score how much, 0 to 1
     * @param to what it was compared with
     */
    record LooksLike(float score, Example to) implements Reason {
        @Override
        public String line() {
            return String.format(Locale.ROOT, "Looks like %s (%.0f %%)", switch (to) {
                case WORDS -> "the words";
                case PICTURE -> "the picture";
                case BOTH -> "the words and the picture";
            }, score * 100);
        }
    }

    /**
     * The words stand in what is known of it.
     *
     * @param places where: title, keywords, caption, place, name, artist, camera, folder
     * @param all whether all of the words do
     */
    record HasWords(List<String> places, boolean all) implements Reason {
        @Override
        public String line() {
            return (all ? "The words stand in its " : "Some of the words stand in its ") + String.join(", ", places);
        }
    }

    /** Nothing was asked for but the filters. */
    record FitsFilters() implements Reason {
        @Override
        public String line() {
            return "Fits the filters";
        }
    }

    /** It is the picture that was searched with. */
    record IsQuery() implements Reason {
        @Override
        public String line() {
            return "The picture you searched with";
        }
    }

    /** It could not be compared, and nothing better is there. */
    record NotCompared() implements Reason {
        @Override
        public String line() {
            return "Could not be compared yet; it fits the filters";
        }
    }

    /** What photos were compared with. */
    enum Example {
        WORDS,
        PICTURE,
        BOTH
    }
}
