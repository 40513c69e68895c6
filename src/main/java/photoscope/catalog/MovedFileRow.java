package photoscope.catalog;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A file that was given to a photo whose own file was gone, with one place where that was.
 *
 * @param at when, the same for all of one run
 * @param photo that got the file
 * @param file its number
 * @param path where it is
 * @param former the photo it was of before, where a person gave it; null where it was found by itself
 * @param before where the photo was
 */
public record MovedFileRow(Instant at, int photo, long file, Path path, @Nullable Integer former, Path before) {}
