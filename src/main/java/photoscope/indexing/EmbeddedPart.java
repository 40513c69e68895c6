package photoscope.indexing;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.PartColumns;
import photoscope.photo.ContentHash;
import photoscope.photo.Embedding;
import photoscope.pixels.Region;

/**
 * A frame of a film or a region of a picture after the encoder.
 *
 * @param milliseconds of a frame from the film's beginning; {@link PartColumns#TIMELESS} of a region
 * @param region which, {@link Region#packed}; {@link Region#WHOLE} of a frame
 * @param hash of the frame or region
 * @param thumbnail JPEG; null of a region, which is seen in its picture
 * @param embedding what was made of it; null where nothing was
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
record EmbeddedPart(int milliseconds, int region, ContentHash hash, byte @Nullable [] thumbnail,
        @Nullable Embedding embedding) {
    static EmbeddedPart ofRegion(int region, ContentHash hash, @Nullable Embedding embedding) {
        return new EmbeddedPart(PartColumns.TIMELESS, region, hash, null, embedding);
    }
}
