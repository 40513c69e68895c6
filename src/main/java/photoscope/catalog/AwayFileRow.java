package photoscope.catalog;

import photoscope.photo.AwayReason;
import photoscope.photo.FileRole;

/**
 * A file that a source tells of and that is not to be had on this computer.
 *
 * @param source the source's number
 * @param path where it would be, relative to the source; absolute where that is outside of it
 * @param name that people know it by
 * @param role what it is to its picture
 * @param reason why it is not there
 */
public record AwayFileRow(int source, String path, String name, FileRole role, AwayReason reason) {}
