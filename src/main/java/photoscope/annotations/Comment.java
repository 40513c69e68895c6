package photoscope.annotations;

import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;

import photoscope.photo.RandomIds;

/**
 * A remark on a photo.
 *
 * @param id its name for ever, which tells when it was first written: see {@link #newId}
 * @param text what was written
 * @param source who wrote it
 * @param at when it was written as it is now
 */
public record Comment(String id, String text, ValueSource source, Instant at) {
    private static final int TIME_DIGITS = 12;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}-[0-9a-f]{8}");

    /** When it was first written. */
    public Instant writtenAt() {
        return Instant.ofEpochMilli(HexFormat.fromHexDigitsToLong(id.substring(0, TIME_DIGITS)));
    }

    /** The name of a new comment: milliseconds since 1970 and a random number, in hexadecimal digits. */
    public static String newId(Instant now) {
        String time = HexFormat.of().toHexDigits(Math.max(0, now.toEpochMilli()), TIME_DIGITS);
        return time + "-" + HexFormat.of().toHexDigits((int) RandomIds.next());
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
