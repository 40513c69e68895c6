package photoscope.vectors;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.photo.OrdinalSet;

/**
 * Decides what to build. Ordinals never change, so segments are spans of them: the last one grows, a step at a time,
 * each step a whole segment that serves at once, until it is as large as one may be, and the next begins. A segment
 * of which too much answers for nothing any more is built anew without that.
 *
 * @param least so many vectors outside of all graphs make a step worth its work
 * @param step how many are added at once: as much work is lost at most when the program is killed
 * @param most how many a segment spans at most
 */
record BuildPlan(int least, int step, int most) {
    /** Beyond this part of dead vectors walks pass too many in vain. */
    private static final double DEAD_AT_MOST = 0.3;

    /**
     * The next step, if one is worth while.
     *
     * @param segments in the order of their ordinals, none overlapping
     * @param size of the store
     * @param living the vectors that answer for something
     */
    Optional<BuildStep> next(List<GraphSegment> segments, int size, OrdinalSet living) {
        int covered = 0;
        GraphSegment before = null;
        for (GraphSegment segment : segments) {
            Optional<BuildStep> step = fill(before, covered, segment.header().first());
            if (step.isPresent()) {
                return step;
            }
            covered = segment.header().end();
            before = segment;
        }
        return fill(before, covered, size).or(() -> renew(segments, living));
    }

    private Optional<BuildStep> fill(@Nullable GraphSegment before, int from, int to) {
        if (to - from < least) {
            return Optional.empty();
        }
        if (before != null && before.header().end() == from && before.header().span() < most) {
            int first = before.header().first();
            return Optional.of(new BuildStep(first, from, Math.min(first + most, Math.min(to, from + step)), before));
        }
        return Optional.of(new BuildStep(from, from, Math.min(from + most, Math.min(to, from + step)), null));
    }

    private Optional<BuildStep> renew(List<GraphSegment> segments, OrdinalSet living) {
        for (GraphSegment segment : segments) {
            OrdinalSet dead = segment.header().reached().copy();
            dead.andNot(living);
            int number = dead.cardinality();
            if (number >= least && number > DEAD_AT_MOST * segment.header().span()) {
                int first = segment.header().first();
                return Optional.of(new BuildStep(first, first, segment.header().end(), null));
            }
        }
        return Optional.empty();
    }
}
