package photoscope.platform;

import java.nio.file.Path;

/**
 * A disk or share as it is now.
 *
 * @param identity stays the same wherever it is mounted, as far as the system tells; begins with how it was found out
 * @param mountPoint paths on the volume are relative to this
 * @param label what people call it; may be empty
 * @param attachment whether it comes and goes
 */
public record VolumeInfo(String identity, Path mountPoint, String label, Attachment attachment) {
    static final String MARKER = "marker:";

    /** Whether a volume comes and goes. */
    public enum Attachment {
        /** Part of the computer. */
        FIXED,
        /** A card, a stick, a disk on a cable. */
        REMOVABLE,
        /** On another computer. */
        NETWORK,
        /** The system does not say. */
        UNKNOWN
    }

    /** Whether the identity is the volume's own, so that it is known wherever it is mounted. */
    public boolean hasOwnIdentity() {
        return isOwn(identity);
    }

    /** Whether an identity that was written down is that of a marker file. */
    public static boolean isMarker(String identity) {
        return identity.startsWith(MARKER);
    }

    /** Whether an identity that was written down is the volume's own. */
    public static boolean isOwn(String identity) {
        return !identity.startsWith("mount:") && !identity.startsWith("store:");
    }
}
