package photoscope.media;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PersonPlace;
import photoscope.photo.Rating;

/**
 * What people wrote about a picture, as XMP has it.
 *
 * @param title a short heading; null where there is none
 * @param caption a description; null where there is none
 * @param keywords levels separated by {@code /}
 * @param rating stars, {@link Rating#NONE} where there are none
 * @param extension of the one file that an XMP file of the name without ending is for; null where it does not say
 * @param persons who is on it, with faces as they are in the picture before its orientation is applied
 */
public record XmpWords(@Nullable String title, @Nullable String caption, List<String> keywords, Rating rating,
        @Nullable String extension, List<PersonPlace> persons) {
    public XmpWords {
        keywords = List.copyOf(keywords);
        persons = List.copyOf(persons);
    }

    /** Those of a picture of nobody. */
    public XmpWords(@Nullable String title, @Nullable String caption, List<String> keywords, Rating rating,
            @Nullable String extension) {
        this(title, caption, keywords, rating, extension, List.of());
    }

    /** What of it is to be written. */
    public enum Part {
        TITLE,
        CAPTION,
        KEYWORDS,
        RATING
    }
}
