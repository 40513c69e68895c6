package photoscope.catalog;

import photoscope.photo.ContentHash;
import photoscope.photo.PartId;

/**
 * A frame of a film beside the one that stands for it.
 *
 * @param part that it is
 * @param milliseconds from the film's beginning
 * @param hash what its embedding and thumbnail are known by
 */
public record NewFrame(PartId part, int milliseconds, ContentHash hash) {}
