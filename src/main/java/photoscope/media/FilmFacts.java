package photoscope.media;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.VideoFacts;
import photoscope.media.ffmpeg.VideoTags;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.Film;
import photoscope.photo.GeoPoint;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;

/** Understands what films' containers say. */
final class FilmFacts {
    /** Degrees, or degrees and minutes, or seconds too, as the number of digits tells (ISO 6709, annex H). */
    private static final Pattern PLACE = Pattern
            .compile("([+-])(\\d{1,6}(?:\\.\\d{1,12})?)([+-])(\\d{1,7}(?:\\.\\d{1,12})?)(?:[+-].*|/|)");

    /** Where nobody wrote anything. */
    static final XmpWords NO_WORDS = new XmpWords(null, null, List.of(), Rating.NONE, null);

    private final TakenAtReader dates;

    FilmFacts(TakenAtReader dates) {
        this.dates = dates;
    }

    /**
     * @param words what people wrote, which counts before what the container says
     */
    Facts of(VideoFacts said, XmpWords words, LoadedFile file) {
        Map<String, String> tags = said.tags();
        boolean turned = said.orientation() >= 5;
        return new Facts(turned ? said.height() : said.width(), turned ? said.width() : said.height(),
                said.orientation(), takenAt(tags, file),
                CameraReader.name(first(tags, VideoTags.APPLE_MAKE, VideoTags.MAKE),
                        first(tags, VideoTags.APPLE_MODEL, VideoTags.MODEL)),
                null, Exposure.UNKNOWN, place(first(tags, VideoTags.APPLE_LOCATION, VideoTags.LOCATION)),
                words.title() == null ? tags.get(VideoTags.TITLE) : words.title(),
                words.caption() == null ? first(tags, VideoTags.DESCRIPTION, VideoTags.COMMENT) : words.caption(),
                words.keywords(), words.rating(), tags.get(VideoTags.ARTIST),
                new Film(said.milliseconds(), said.codec()), ExtrasReader.ofFilm(file));
    }

    /** A date with the place's own offset says most; one in UTC says when, but not what the clock showed there. */
    private TakenAt takenAt(Map<String, String> tags, LoadedFile file) {
        DateText apple = DateText.parse(tags.get(VideoTags.APPLE_CREATED));
        DateText utc = DateText.parse(tags.get(VideoTags.CREATED));
        return dates.read(apple == null ? utc == null ? DateText.parse(tags.get(VideoTags.DATE)) : local(utc) : apple,
                String.valueOf(file.path().getFileName()), file.modified());
    }

    private @Nullable DateText local(DateText utc) {
        if (utc.offset() == null) {
            return utc;
        }
        OffsetDateTime here = OffsetDateTime.of(utc.local(), utc.offset())
                .atZoneSameInstant(dates.zone())
                .toOffsetDateTime();
        return new DateText(here.toLocalDateTime(), here.getOffset());
    }

    static @Nullable GeoPoint place(@Nullable String text) {
        Matcher matcher = text == null ? null : PLACE.matcher(text.strip());
        return matcher == null || !matcher.matches()
                ? null
                : PlaceReader.place(degrees(matcher.group(1), matcher.group(2), 2),
                        degrees(matcher.group(3), matcher.group(4), 3));
    }

    private static double degrees(String sign, String number, int degreeDigits) {
        int whole = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        // some leave out zeros in front
        double degrees = switch (Math.max(0, whole - degreeDigits)) {
            case 0 -> Double.parseDouble(number);
            case 2 ->
                Integer.parseInt(number, 0, degreeDigits, 10) + Double.parseDouble(number.substring(degreeDigits)) / 60;
            case 4 -> Integer.parseInt(number, 0, degreeDigits, 10)
                    + Integer.parseInt(number, degreeDigits, degreeDigits + 2, 10) / 60.0
                    + Double.parseDouble(number.substring(degreeDigits + 2)) / 3600;
            default -> Double.NaN;
        };
        return sign.equals("-") ? -degrees : degrees;
    }

    private static @Nullable String first(Map<String, String> tags, String better, String other) {
        return tags.getOrDefault(better, tags.get(other));
    }
}
