package photoscope.catalog;

import photoscope.photo.ContentHash;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;

/**
 * What indexing found out about a photo.
 *
 * @param kind picture or film
 * @param type the format of the file it was read from
 * @param facts what the file says
 * @param hash of the file's content
 * @param folder the number of the file's folder
 * @param perceptualHash 64 bits that look-alikes share most of
 * @param averageColor 0xRRGGBB
 */
public record NewPhoto(MediaKind kind, FileType type, Facts facts, ContentHash hash, int folder,
        long perceptualHash,
        int averageColor) {}
