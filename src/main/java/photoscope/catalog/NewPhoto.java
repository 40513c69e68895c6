package photoscope.catalog;

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
 * @param part its one part: the whole picture
 * @param kind picture or film
 * @param type the format of the file it was read from
 * @param facts what the file says
 * @param hash of the file's content
 * @param folder the number of the file's folder
 * @param perceptualHash 64 bits that look-alikes share most of
 * @param averageColor 0xRRGGBB
 */
public record NewPhoto(PhotoId id, PartId part, MediaKind kind, FileType type, Facts facts, ContentHash hash,
        int folder, long perceptualHash, int averageColor) {}
