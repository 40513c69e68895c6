package photoscope.annotations;

import java.nio.file.Path;

/**
 * Where a library keeps what the user wrote, the catalog aside.
 *
 * @param journal folder of the journal
 * @param sidecars folder of the sidecars that can't lie beside their photos
 * @param library the library's id, which its sidecars carry
 */
public record AnnotationPlaces(Path journal, Path sidecars, String library) {}
