package photoscope.sources;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Pictures that people have but this version does not read: told by the file name's ending alone. */
public enum OtherFormat {
    JPEG_XL("JPEG XL", "jxl");

    private final String title;
    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> extensions;

    OtherFormat(String title, String... extensions) {
        this.title = title;
        this.extensions = Set.of(extensions);
    }

    /** What people call it: "a JPEG XL file". */
    public String title() {
        return title;
    }

    /** The format that a file's name promises, if it is one of these. */
    public static Optional<OtherFormat> ofName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (OtherFormat format : values()) {
            if (format.extensions.contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
