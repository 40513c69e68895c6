package photoscope.photo;

import java.util.HexFormat;

/**
 * Names one photo for ever: a random 64-bit number that is never given out again.
 *
 * @param value the number
 */
public record PhotoId(long value) {
    /** A new id that no photo has had before. */
    public static PhotoId random() {
        return new PhotoId(RandomIds.next());
    }

    /** As it is written in files: 16 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().toHexDigits(value);
    }
}
