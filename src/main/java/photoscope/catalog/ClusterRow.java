package photoscope.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A group of photos, without its members.
 *
 * @param id its name for ever
 * @param kind a number for who made it, and how
 * @param position in lists; those that stay keep theirs
 * @param name no other has it
 * @param description in the user's words; may be empty
 * @param colour 0xRRGGBB; -1 for none
 * @param fair the least score that is fair, 0 to 1; null for what is usual
 * @param strong the least score that is strong, 0 to 1; null for what is usual
 * @param size how many members
 * @param facts what was measured
 */
public record ClusterRow(long id, int kind, int position, String name, String description, int colour,
        @Nullable Float fair, @Nullable Float strong, int size, Facts facts) {
    /**
     * What was measured of the members.
     *
     * @param fingerprint of the model whose vectors were measured; 0 where none were
     * @param spread mean cosine similarity of members and centroid, -1 to 1
     * @param centroid of unit length; empty where no member has a vector
     * @param samples ordinals of the members nearest the centroid, nearest first
     * @param words keys of what it may show, the likeliest first
     * @param firstTaken seconds since 1970 on the wall clock of the place; 0 where there is no member
     * @param lastTaken the same
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, read only
    public record Facts(long fingerprint, float spread, float[] centroid, List<Integer> samples, List<String> words,
            long firstTaken, long lastTaken) {
        public static final Facts NONE = new Facts(0, 0, new float[0], List.of(), List.of(), 0, 0);

        public Facts {
            samples = List.copyOf(samples);
            words = List.copyOf(words);
        }
    }
}
