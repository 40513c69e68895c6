package photoscope.tidying;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a layout may say of a photo.
 *
 * @param taken on the wall clock of the place
 * @param camera maker and model; null where that is not known
 * @param type its format
 * @param album the album it is in; null where it is in none
 * @param sourceFolder the name of the card or folder that it comes from
 * @param name of its file, without the ending
 */
public record LayoutValues(LocalDateTime taken, @Nullable String camera, String type, @Nullable String album,
        String sourceFolder, String name) {}
