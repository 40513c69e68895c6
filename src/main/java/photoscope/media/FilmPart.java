package photoscope.media;

import java.nio.file.Path;

/**
 * A film in a file.
 *
 * @param offset where its first byte is
 * @param length bytes; 0 where the whole file is the film
 */
public record FilmPart(Path path, long offset, long length) {
    /** A file that is a film. */
    public static FilmPart whole(Path path) {
        return new FilmPart(path, 0, 0);
    }
}
