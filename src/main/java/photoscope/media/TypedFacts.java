package photoscope.media;

import photoscope.photo.Facts;
import photoscope.photo.FileType;

/**
 * What a file is and says.
 *
 * @param type by its content
 * @param facts what it says
 */
public record TypedFacts(FileType type, Facts facts) {}
