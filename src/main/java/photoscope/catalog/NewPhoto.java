package photoscope.catalog;

import java.util.List;

import photoscope.photo.ContentHash;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.PartId;
import photoscope.photo.PhotoId;

/**
 * What indexing found out about a photo.
 *
 * @param id the photo's name for ever
 * @param part its first part: the whole picture, or the frame that stands for the film
 * @param kind picture or film
 * @param type the format of the file it was read from
 * @param facts what the file says
 * @param hash of the file's content
 * @param folder the number of the file's folder
 * @param perceptualHash 64 bits that look-alikes share most of
 * @param averageColor 0xRRGGBB
 * @param milliseconds where in the film the first part is; {@link PartColumns#TIMELESS} for a picture
 * @param others further parts: frames of a film, regions of a picture
 */
public record NewPhoto(PhotoId id, PartId part, MediaKind kind, FileType type, Facts facts, ContentHash hash,
        int folder, long perceptualHash, int averageColor, int milliseconds, List<NewPart> others) {
    public NewPhoto {
        others = List.copyOf(others);
    }

    /** A picture. */
    public NewPhoto(PhotoId id, PartId part, MediaKind kind, FileType type, Facts facts, ContentHash hash, int folder,
            long perceptualHash, int averageColor) {
        this(id, part, kind, type, facts, hash, folder, perceptualHash, averageColor, PartColumns.TIMELESS, List.of());
    }
}
