package photoscope.clusters;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;

/**
 * What the user did to clusters in one step, with what was before, so that it can be undone.
 *
 * @param number in the journal, from 1 on
 * @param at when
 * @param undoes number of the change that this takes back; 0 for none
 * @param what was done, in a word
 * @param clusters what became of each
 */
record ClusterChange(long number, Instant at, long undoes, String what, List<Delta> clusters) {
    ClusterChange {
        clusters = List.copyOf(clusters);
    }

    /**
     * What the user says of a cluster as a whole.
     *
     * @param bands null for what is usual
     */
    record Head(ClusterKind kind, String name, String description, int colour, @Nullable Bands bands) {
        Head named(String other) {
            return new Head(kind, other, description, colour, bands);
        }

        Head of(ClusterKind other) {
            return new Head(other, name, description, colour, bands);
        }

        Head described(String other) {
            return new Head(kind, name, other, colour, bands);
        }

        Head coloured(int other) {
            return new Head(kind, name, description, other, bands);
        }

        Head within(@Nullable Bands other) {
            return new Head(kind, name, description, colour, other);
        }
    }

    /** What is said of a member. */
    record Standing(@Nullable Float score, Verdict verdict) {}

    /**
     * A cluster's change.
     *
     * @param from null where there was none; a job's where the user took it over, with all its members as they stay
     * @param to null where it is gone; a job's where undoing gives it back
     */
    record Delta(ClusterId id, @Nullable Head from, @Nullable Head to, List<MemberDelta> members) {
        Delta {
            members = List.copyOf(members);
        }

        Delta reversed() {
            return new Delta(id, to, from, members.stream().map(MemberDelta::reversed).toList());
        }
    }

    /**
     * A member's change.
     *
     * @param hashFirst first eight bytes of the photo's content hash, by which it is found after it was indexed anew
     * @param from null where it was no member
     * @param to null where it is none any more
     */
    record MemberDelta(PhotoId photo, long hashFirst, @Nullable Standing from, @Nullable Standing to) {
        MemberDelta reversed() {
            return new MemberDelta(photo, hashFirst, to, from);
        }
    }
}
