package photoscope.search;

import java.util.List;
import java.util.Locale;

import photoscope.pixels.Region;

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

    /**
     * A film was found by one of its moments.
     *
     * @param milliseconds from its beginning
     */
    record FoundAt(int milliseconds) implements Reason {
        @Override
        public String line() {
            return "Found at " + time();
        }

        /** The moment as players show it: 0:42, 1:05:09. */
        public String time() {
            int seconds = milliseconds / 1_000;
            int hours = seconds / 3600;
            return hours == 0
                    ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                    : String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60);
        }
    }

    /** A picture was found by a region of it. */
    record FoundIn(Region region) implements Reason {
        private static final double MIDDLE = 0.1;

        @Override
        public String line() {
            return switch (place()) {
                case CENTRE -> "Found in the middle";
                case UPPER_LEFT -> "Found in the upper left";
                case UPPER_RIGHT -> "Found in the upper right";
                case LOWER_LEFT -> "Found in the lower left";
                case LOWER_RIGHT -> "Found in the lower right";
            };
        }

        /** About where in the picture it lies. */
        public Place place() {
            double x = region.x() + region.width() / 2 - 0.5;
            double y = region.y() + region.height() / 2 - 0.5;
            if (Math.abs(x) < MIDDLE && Math.abs(y) < MIDDLE) {
                return Place.CENTRE;
            }
            return y < 0 ? x < 0 ? Place.UPPER_LEFT : Place.UPPER_RIGHT : x < 0 ? Place.LOWER_LEFT : Place.LOWER_RIGHT;
        }
    }

    /** Where in a picture something lies. */
    enum Place {
        CENTRE,
        UPPER_LEFT,
        UPPER_RIGHT,
        LOWER_LEFT,
        LOWER_RIGHT
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
