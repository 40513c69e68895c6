package photoscope.library;

import photoscope.photo.AwayReason;
import photoscope.photo.FileRole;

/**
 * A file that a source tells of and that is not to be had on this computer: in iCloud only, for instance. It is indexed
 * once it is there.
 *
 * @param path where it would be, as its source writes it
 * @param name that people know it by
 * @param role what it is to its picture
 * @param reason why it is not there
 */
public record AwayFile(String path, String name, FileRole role, AwayReason reason) {}
