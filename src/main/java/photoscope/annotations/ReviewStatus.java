package photoscope.annotations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was decided about a photo. */
public enum ReviewStatus {
    /** Nothing yet, or no longer. */
    UNDECIDED,
    /** It is wanted. */
    APPROVED,
    /** It is not wanted; nothing is deleted for that. */
    REJECTED;

    /** As it is written in files and queries. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status that is written like this; empty if there is none. */
    public static Optional<ReviewStatus> ofKey(String key) {
        return Arrays.stream(values()).filter(status -> status.key().equalsIgnoreCase(key.strip())).findFirst();
    }
}
