package photoscope.catalog;

import org.jspecify.annotations.Nullable;

import photoscope.photo.FileType;
import photoscope.photo.MediaKind;

/**
 * A file that is where it was, and what it is of.
 *
 * @param photo its photo's ordinal
 * @param name with its ending
 * @param kind picture or film
 * @param type format
 * @param filmMilliseconds how long a film is; 0 for a picture
 * @param contentIdentifier what it shares with the other half of a Live Photo; null where it says none
 * @param burst what it shares with other pictures of its burst; null where it says none
 * @param camera the number of its camera, 0 where that is not known
 * @param taken seconds since 1970 on the wall clock of the place
 */
public record StackCandidate(int photo, String name, MediaKind kind, FileType type, int filmMilliseconds,
        @Nullable String contentIdentifier, @Nullable String burst, int camera, long taken) {}
