package photoscope.platform;

/**
 * A volume at one of the places where it is mounted now.
 *
 * @param volume as it is there
 * @param device tells apart two disks that say they are the same one, as a copied disk does; one disk that is mounted
 *        at two places has the same
 */
public record Mounted(VolumeInfo volume, String device) {}
