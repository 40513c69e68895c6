package photoscope.library;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;

/**
 * The film of the moment in which a photo was taken: a Live Photo's, or the one in the file of a motion photo.
 *
 * @param file where it lies, or lay
 * @param offset of its first byte; 0 where the whole file is the film
 * @param length bytes
 * @param film the photo that the film is itself; null where it lies in the picture's own file
 */
public record Motion(Path file, long offset, long length, @Nullable PhotoId film) {}
