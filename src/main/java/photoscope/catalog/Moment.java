package photoscope.catalog;

import org.jspecify.annotations.Nullable;

import photoscope.photo.GeoPoint;
import photoscope.photo.TakenAt;

/**
 * When and where a photo was taken.
 *
 * @param takenAt date and where it came from
 * @param place null where it is not known
 */
public record Moment(TakenAt takenAt, @Nullable GeoPoint place) {}
