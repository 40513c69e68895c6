package photoscope.annotations;

import java.text.Normalizer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import photoscope.photo.Rating;
import photoscope.photo.Sentence;

/** Something that a person does to the annotations of one or many photos. */
public sealed interface Edit {
    /** Longest tag, name of a field or of a cluster, in UTF-16 units. */
    int LONGEST_TAG = 200;
    /** Longest title, caption, comment or field, in UTF-16 units. */
    int LONGEST_TEXT = 100_000;
    /** What separates the levels of a tag. */
    Pattern LEVELS = Pattern.compile("/");

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

    /** Decides about photos, or takes the decision back. */
    record SetStatus(ReviewStatus status) implements Edit {}

    /** Writes a comment, or writes one anew that has this id. */
    record WriteComment(String id, String text) implements Edit {
        public WriteComment {
            text = Edit.text(text);
            if (!Comment.isId(id) || text.isEmpty()) {
                throw new EditRefused(Sentence.of("A comment has a text, and an id that Comment.newId made."));
            }
        }
    }

    /** Takes a comment away. */
    record RemoveComment(String id) implements Edit {}

    /** Fills a field that people have made up; an empty text clears it. */
    record SetCustomField(String name, String text) implements Edit {
        public SetCustomField {
            name = line(name,
                    length -> Sentence.of("The name of a field has 1 to %d characters, not %d", LONGEST_TAG, length));
            text = Edit.text(text);
        }
    }

    /** Notes that photos belong to a cluster that has a name. */
    record AddToCluster(String cluster) implements Edit {
        public AddToCluster {
            cluster = clusterName(cluster);
        }
    }

    /** Notes that they do no longer. */
    record RemoveFromCluster(String cluster) implements Edit {
        public RemoveFromCluster {
            cluster = clusterName(cluster);
        }
    }

    /**
     * A tag as it is kept: one line, without space around it and its levels, which {@code /} separates.
     *
     * @throws EditRefused if it is empty or longer than {@value #LONGEST_TAG}
     */
    static String tagName(String text) {
        return line(
                LEVELS.splitAsStream(text)
                        .map(String::strip)
                        .filter(level -> !level.isEmpty())
                        .collect(Collectors.joining("/")),
                length -> Sentence.of("A tag has 1 to %d characters, not %d", LONGEST_TAG, length));
    }

    private static String clusterName(String text) {
        return line(text,
                length -> Sentence.of("The name of a cluster has 1 to %d characters, not %d", LONGEST_TAG, length));
    }

    private static String line(String text, IntFunction<Sentence> wrongLength) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}\\u0000]+", " ")
                .strip();
        if (name.isEmpty() || name.length() > LONGEST_TAG) {
            throw new EditRefused(wrongLength.apply(name.length()));
        }
        return name;
    }

    private static String text(String text) {
        String stripped = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "").strip();
        if (stripped.length() > LONGEST_TEXT) {
            throw new EditRefused(
                    Sentence.of("A text has at most %d characters, not %d", LONGEST_TEXT, stripped.length()));
        }
        return stripped;
    }
}
