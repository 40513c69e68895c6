package photoscope.media;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.OutsideFacts;
import photoscope.photo.Rating;

/**
 * What people wrote about a picture, as XMP has it.
 *
 * @param title a short heading; null where there is none
 * @param caption a description; null where there is none
 * @param keywords levels separated by {@code /}
 * @param rating stars, {@link Rating#NONE} where there are none
 * @param extension of the one file that an XMP file of the name without ending is for; null where it does not say
 * @param facts what else it tells: date, place and persons, with faces as they are in the picture before its orientation is
 * applied
 */
public record XmpWords(@Nullable String title, @Nullable String caption, List<String> keywords, Rating rating,
        @Nullable String extension, OutsideFacts facts) {
    public XmpWords {
        keywords = List.copyOf(keywords);
    }

    /** Those of a picture of which nothing else is told. */
    public XmpWords(@Nullable String title, @Nullable String caption, List<String> keywords, Rating rating,
            @Nullable String extension) {
        this(title, caption, keywords, rating, extension, OutsideFacts.NONE);
    }

    /** What of it is to be written. */
    public enum Part {
        TITLE,
        CAPTION,
        KEYWORDS,
        RATING
    }
}
