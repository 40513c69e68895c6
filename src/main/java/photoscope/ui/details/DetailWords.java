package photoscope.ui.details;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import photoscope.photo.DateSource;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.GeoPoint;
import photoscope.photo.TakenAt;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/** Says what is known of photos, in the window's language. What is not known gives an empty text. */
public final class DetailWords {
    private static final String BETWEEN = "  ·  ";
    private static final double LEAST_MEGAPIXELS = 0.05;
    private final Words words;

    public DetailWords(Language language) {
        words = language.wordsOf(DetailWords.class);
    }

    /** Day of the week, date and time on the wall clock. */
    public String date(TakenAt takenAt) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale());
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale());
        return words.format("dateAndTime", day.format(takenAt.local()), time.format(takenAt.local()));
    }

    /** Where the date was found. */
    public String source(DateSource source) {
        return words.get(source.name());
    }

    /** Degrees with the directions' letters. */
    public String place(GeoPoint place) {
        NumberFormat degrees = NumberFormat.getNumberInstance(locale());
        degrees.setMinimumFractionDigits(5);
        degrees.setMaximumFractionDigits(5);
        return degrees.format(Math.abs(place.latitude())) + "° " + words.get(place.latitude() < 0 ? "south" : "north")
                + BETWEEN + degrees.format(Math.abs(place.longitude())) + "° "
                + words.get(place.longitude() < 0 ? "west" : "east");
    }

    /** Coordinates as maps read them. */
    public static String coordinates(GeoPoint place) {
        return String.format(Locale.ROOT, "%.6f, %.6f", place.latitude(), place.longitude());
    }

    /** Shutter time, aperture, sensitivity and focal length, as far as they are known. */
    public String exposure(Exposure exposure) {
        List<String> parts = new ArrayList<>();
        if (exposure.seconds() != null && exposure.seconds() > 0) {
            parts.add(words.format("seconds", seconds(exposure.seconds())));
        }
        if (exposure.fNumber() != null && exposure.fNumber() > 0) {
            parts.add("f/" + number(exposure.fNumber(), 1));
        }
        if (exposure.iso() != null) {
            parts.add("ISO " + exposure.iso());
        }
        if (exposure.focalLength() != null && exposure.focalLength() > 0) {
            parts.add(number(exposure.focalLength(), 1) + " mm");
        }
        return String.join(BETWEEN, parts);
    }

    /** Width and height in pixels, and how many of them in all where that is not next to none. */
    public String dimensions(Facts facts) {
        if (facts.width() < 1 || facts.height() < 1) {
            return "";
        }
        double million = (double) facts.width() * facts.height() / 1e6;
        String sides = facts.width() + " × " + facts.height();
        return million < LEAST_MEGAPIXELS
                ? sides
                : sides + BETWEEN + words.format("megapixels", number(million, million < 10 ? 1 : 0));
    }

    /** Size of a file in decimal units. */
    public String fileSize(long bytes) {
        if (bytes < 0) {
            return "";
        }
        String[] units = {"bytes", "kilobytes", "megabytes", "gigabytes"};
        double size = bytes;
        int unit = 0;
        while (size >= 999.5 && unit < units.length - 1) {
            size /= 1000;
            unit++;
        }
        return words.format(units[unit], number(size, unit > 0 && size < 10 ? 1 : 0));
    }

    /** Format and size of a file, and whether its name says otherwise. */
    public String file(PhotoDetails details) {
        String size = fileSize(details.bytes());
        String file = size.isEmpty() ? details.format() : details.format() + BETWEEN + size;
        String name = details.name();
        return details.isMisnamed()
                ? file + "\n" + words.format("misnamed", details.format(), name.substring(name.lastIndexOf('.')))
                : file;
    }

    private String seconds(double seconds) {
        return seconds < 0.3 ? "1/" + number(1 / seconds, 0) : number(seconds, 1);
    }

    private String number(double number, int fractionDigits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(fractionDigits);
        return format.format(number);
    }

    private Locale locale() {
        return words.locale();
    }
}
