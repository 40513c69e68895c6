package photoscope.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import photoscope.photo.PhotoId;

/**
 * A file that was given to a photo whose own file was gone.
 *
 * @param file where it is
 * @param photo that got it
 * @param before where the photo was
 * @param at when; the same for all that one run found
 * @param isByHand whether a person gave it
 */
public record Relinked(Path file, PhotoId photo, List<Path> before, Instant at, boolean isByHand) {
    public Relinked {
        before = List.copyOf(before);
    }
}
