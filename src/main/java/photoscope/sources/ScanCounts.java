package photoscope.sources;

/**
 * How far a scan is.
 *
 * @param folders that were entered
 * @param candidates files that are probably pictures
 * @param unsupported pictures and films that can't be read yet
 * @param ignored other files, and links to what is seen elsewhere
 * @param unread files and folders that could not be looked at
 * @param folder where the scan is at, relative to the source
 */
public record ScanCounts(long folders, long candidates, long unsupported, long ignored, long unread, String folder) {}
