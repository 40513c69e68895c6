package photoscope.media;

import photoscope.photo.Facts;
import photoscope.photo.FileType;

/**
 * What a film says of itself.
 *
 * @param type by content
 * @param facts among them how long it is
 */
public record FilmResult(FileType type, Facts facts) {}
