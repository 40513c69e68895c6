package photoscope.tidying;

import java.nio.file.Path;

/**
 * One file's way to another place.
 *
 * @param from where it lies before
 * @param to where it lies after
 * @param bytes its size
 * @param modified its time of modification, milliseconds since 1970 UTC
 * @param isMedia whether it is a photo or film, and not what belongs to one
 */
public record FileMove(Path from, Path to, long bytes, long modified, boolean isMedia) {
    FileMove reversed() {
        return new FileMove(to, from, bytes, modified, isMedia);
    }
}
