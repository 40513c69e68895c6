package photoscope.indexing;

import java.time.Duration;

import photoscope.media.JpegWriter;
import photoscope.media.MediaReader;

/**
 * How files become pictures and thumbnails.
 *
 * @param reader opens, hashes and decodes
 * @param thumbnailWriter writes the small pictures
 * @param filmInterval from one frame of a film that is looked at to the next
 */
public record PhotoReading(MediaReader reader, JpegWriter thumbnailWriter, Duration filmInterval) {
    /** Pixels of a thumbnail's short side. */
    public static final int THUMBNAIL_SHORT_SIDE = 256;

    /** Reads with this reader; thumbnails of a quality at which people see no difference in a grid. */
    public static PhotoReading with(MediaReader reader, Duration filmInterval) {
        return new PhotoReading(reader, new JpegWriter(0.8f), filmInterval);
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
