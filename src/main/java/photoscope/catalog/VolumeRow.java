package photoscope.catalog;

/**
 * A disk or share.
 *
 * @param id the catalog's number for it
 * @param identity what the operating system knows it by, whatever its path
 * @param label its name for people
 * @param mountPoint where it was last seen
 */
public record VolumeRow(int id, String identity, String label, String mountPoint) {}
