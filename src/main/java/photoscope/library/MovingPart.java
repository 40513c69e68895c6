package photoscope.library;

import java.nio.file.Path;

/**
 * What moves behind a photo.
 *
 * @param path of the film, or of the photo that has it in it
 * @param offset where the film's first byte is in the file
 * @param length bytes of the film; 0 where it is the whole file
 */
public record MovingPart(Path path, long offset, long length) {}
