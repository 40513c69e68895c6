package photoscope.catalog;

import photoscope.photo.OutsideFacts;
import photoscope.photo.Teller;

/**
 * What one of other programs says of a photo.
 *
 * @param teller who says it
 * @param facts what it says
 */
public record Told(Teller teller, OutsideFacts facts) {}
