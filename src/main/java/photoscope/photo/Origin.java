package photoscope.photo;

import java.util.Arrays;

/**
 * Another program, or what it leaves behind, that says something of photos. The order is the precedence: where two say
 * different things, the earlier one holds.
 */
public enum Origin {
    /** The library of Apple's Photos itself. */
    PHOTOS(0, "Photos"),
    /** Sidecars that osxphotos wrote of such a library. */
    OSXPHOTOS(1, "osxphotos"),
    /**
     * XMP beside photos, as far as it tells what is no annotation: date, place and persons; and persons in photos' own
     * files.
     */
    XMP(6, "XMP"),
    /** A download of Google Photos. */
    TAKEOUT(2, "Google Takeout"),
    /** A download of iCloud Photos. */
    ICLOUD(3, "iCloud"),
    /** A download of a Facebook account. */
    FACEBOOK(4, "Facebook"),
    /** A download of an Instagram account. */
    INSTAGRAM(5, "Instagram");

    private final int code;
    private final String title;

    Origin(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Its number in the catalog, which never changes. */
    public int code() {
        return code;
    }

    /** What people call it, the same in every language. */
    public String title() {
        return title;
    }

    /**
     * @throws IllegalArgumentException if none has this number
     */
    public static Origin ofCode(int code) {
        return Arrays.stream(values())
                .filter(origin -> origin.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no other program has the number " + code));
    }
}
