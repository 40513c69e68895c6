package photoscope.photo;

/**
 * Where a photo's date was found, best first: the first of these that gives a plausible date is used. The catalog stores
 * the position: what came later stands at the end.
 */
public enum DateSource {
    /** EXIF DateTimeOriginal: when the shutter opened. */
    EXIF_ORIGINAL,
    /** EXIF DateTimeDigitized: when it became a file; for scans not the day of the picture. */
    EXIF_DIGITIZED,
    /** XMP or IPTC: {@code exif:DateTimeOriginal}, {@code photoshop:DateCreated}, {@code xmp:CreateDate}, in this order. */
    XMP,
    /** A date written in the file's name, as in {@code IMG_20240317_142530.jpg}. */
    FILE_NAME,
    /** The file's modification time: the last resort. */
    FILE_TIME,
    /** What a film's container says. */
    VIDEO,
    /** Another program, such as Photos, where its word counts for more than the file's. */
    OTHER_PROGRAM
}
