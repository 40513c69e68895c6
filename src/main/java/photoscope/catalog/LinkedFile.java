package photoscope.catalog;

import photoscope.photo.MediaKind;

/**
 * A file that is where it was, with what a library of another program says it belongs to.
 *
 * @param photo its photo's ordinal
 * @param name with its ending
 * @param kind picture or film
 * @param link what it belongs to
 */
public record LinkedFile(int photo, String name, MediaKind kind, AssetFileRow link) {}
