package photoscope.vectors;

import org.jspecify.annotations.Nullable;

/**
 * What is to be built next.
 *
 * @param first ordinal of the segment's first vector
 * @param from the first that is not in the base
 * @param end the ordinal behind the last
 * @param base a segment with the same first ordinal whose graph is taken over; null where there is none
 */
record BuildStep(int first, int from, int end, @Nullable GraphSegment base) {}
