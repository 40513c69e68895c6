package photoscope.catalog;

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
 */
public record StackCandidate(int photo, String name, MediaKind kind, FileType type, int filmMilliseconds) {}
