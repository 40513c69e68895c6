package photoscope.annotations;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;

/**
 * A field that was changed here and in the photo's sidecar too. The value here holds until somebody chooses.
 *
 * @param file the photo's; null if it has none
 * @param field {@code rating}, {@code favourite}, {@code hidden}, {@code status}, {@code title}, {@code caption}, or
 *            {@code tag:}, {@code comment:}, {@code custom:}, {@code cluster:} and a name
 * @param mine the value here; null where it was cleared or is not set
 * @param mineAt when it was set; null where it is not set
 * @param theirs the value in the sidecar; null where it was cleared or taken away
 * @param theirsAt when it was set or, where that is not known, noticed
 */
public record Conflict(PhotoId photo, @Nullable Path file, String field, @Nullable String mine,
        @Nullable Instant mineAt, @Nullable String theirs, Instant theirsAt) {
    /** Which side is to hold. */
    public enum Choice {
        MINE,
        THEIRS
    }
}
