package photoscope.catalog;

import photoscope.photo.ContentHash;
import photoscope.photo.PartId;
import photoscope.pixels.Region;

/**
 * A frame of a film, or a region of a picture, beside the part that stands for the photo.
 *
 * @param part that it is
 * @param milliseconds of a frame from the film's beginning; {@link PartColumns#TIMELESS} of a region
 * @param region which, {@link Region#packed}; {@link Region#WHOLE} of a frame
 * @param hash what its embedding and thumbnail are known by
 */
public record NewPart(PartId part, int milliseconds, int region, ContentHash hash) {}
