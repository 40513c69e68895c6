package photoscope.catalog;

import java.util.List;

import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.PhotoId;

/**
 * A photo with all that is known of it.
 *
 * @param ordinal its place in {@link PhotoColumns}
 * @param id its name for ever
 * @param changed number of the catalog's last change to it
 * @param type format
 * @param facts what its file says
 * @param perceptualHash 64 bits that look-alikes share most of
 * @param averageColor 0xRRGGBB
 * @param files where it lies, files that are there first
 */
public record PhotoRow(int ordinal, PhotoId id, long changed, FileType type, Facts facts, long perceptualHash,
        int averageColor, List<FileRow> files) {}
