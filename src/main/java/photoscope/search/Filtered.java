package photoscope.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.OrdinalSet;
import photoscope.photo.Sentence;

/**
 * What a query's filters leave.
 *
 * @param photos ordinals
 * @param count how many
 * @param emptiedBy where none is left: which filter did it
 * @param notes what could not be looked up, for people
 */
record Filtered(OrdinalSet photos, int count, @Nullable EmptiedBy emptiedBy, List<Sentence> notes) {}
