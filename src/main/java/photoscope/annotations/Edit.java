package photoscope.annotations;

import java.text.Normalizer;

import photoscope.photo.Rating;

/** Something that a person does to the annotations of one or many photos. */
public sealed interface Edit {
    /** Longest tag, in UTF-16 units. */
    int LONGEST_TAG = 200;
    /** Longest title or caption, in UTF-16 units. */
    int LONGEST_TEXT = 100_000;

    /** Gives stars, or takes them away with {@link Rating#NONE}; then the file's own count no more. */
    record SetRating(Rating rating) implements Edit {}

    /** Makes favourites, or ordinary photos again. */
    record SetFavourite(boolean isFavourite) implements Edit {}

    /** Hides, or shows again. */
    record SetHidden(boolean isHidden) implements Edit {}

    /** Writes a title; an empty one clears it. */
    record SetTitle(String title) implements Edit {
        public SetTitle {
            title = text(title);
        }
    }

    /** Writes a caption; an empty one clears it. */
    record SetCaption(String caption) implements Edit {
        public SetCaption {
            caption = text(caption);
        }
    }

    /** Adds a tag. */
    record AddTag(String tag) implements Edit {
        public AddTag {
            tag = tagName(tag);
        }
    }

    /** Removes a tag, also one that stands in the file. */
    record RemoveTag(String tag) implements Edit {
        public RemoveTag {
            tag = tagName(tag);
        }
    }

    /**
     * A tag as it is kept: one line, without space around it.
     *
     * @throws IllegalArgumentException if it is empty or longer than {@value #LONGEST_TAG}
     */
    static String tagName(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}\\u0000]+", " ")
                .strip();
        if (name.isEmpty() || name.length() > LONGEST_TAG) {
            throw new IllegalArgumentException("A tag has 1 to " + LONGEST_TAG + " characters, not " + name.length());
        }
        return name;
    }

    private static String text(String text) {
        String stripped = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "").strip();
        if (stripped.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "A text has at most " + LONGEST_TEXT + " characters, not " + stripped.length());
        }
        return stripped;
    }
}
