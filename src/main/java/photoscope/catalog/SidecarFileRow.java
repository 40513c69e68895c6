package photoscope.catalog;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;

/**
 * A file beside photos that says something of them, as it was when last looked at.
 *
 * @param size bytes
 * @param modified milliseconds since 1970 UTC
 * @param photo ordinal of the photo it is about, if that is known
 * @param held which values it held, as {@code annotations} writes that down; empty for what is no sidecar of ours
 * @param reason why it is not used; empty where it is
 */
public record SidecarFileRow(Path path, long size, long modified, SidecarState state, @Nullable Integer photo,
        String held, Sentence reason) {
    /** The same at another place. */
    public SidecarFileRow at(Path place) {
        return new SidecarFileRow(place, size, modified, state, photo, held, reason);
    }

    /** The same in another state, for this reason. */
    public SidecarFileRow with(SidecarState other, Sentence why) {
        return new SidecarFileRow(path, size, modified, other, photo, held, why);
    }
}
