package photoscope.indexing;

import photoscope.media.FilmSampling;
import photoscope.media.JpegWriter;
import photoscope.media.MediaReader;

/**
 * How files become pictures and thumbnails.
 *
 * @param reader opens, hashes and decodes
 * @param thumbnailWriter writes the small pictures
 * @param films which of their frames are looked at
 * @param hasRegions whether pictures are looked at region by region too
 */
public record PhotoReading(MediaReader reader, JpegWriter thumbnailWriter, FilmSampling films, boolean hasRegions) {
    /** Pixels of a thumbnail's short side. */
    public static final int THUMBNAIL_SHORT_SIDE = 256;

    /** Reads with this reader; thumbnails of a quality at which people see no difference in a grid. */
    public static PhotoReading with(MediaReader reader, FilmSampling films, boolean hasRegions) {
        return new PhotoReading(reader, new JpegWriter(0.8f), films, hasRegions);
    }

    /**
     * The short side at which a picture is decoded: enough for thumbnail and encoder, and twice the encoder's size, so
     * that scaling down twice leaves the embedding as scaling down once would.
     *
     * @param encoderSide pixels of the encoder's square input
     */
    public static int decodeShortSide(int encoderSide) {
        return Math.max(THUMBNAIL_SHORT_SIDE, 2 * encoderSide);
    }
}
