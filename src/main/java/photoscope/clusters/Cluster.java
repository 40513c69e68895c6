package photoscope.clusters;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import photoscope.photo.PhotoId;

/**
 * A group of photos, as a card shows it.
 *
 * @param id its name for ever
 * @param kind who made it, and how
 * @param name no other has it
 * @param description in the user's words; may be empty
 * @param colour 0xRRGGBB; -1 for none
 * @param bands how its members' scores fall into bands: as the user said, else as is usual
 * @param size how many members
 * @param spread mean cosine similarity of members and centroid: 1 where all are the same; 0 where nothing is known
 * @param samples up to four members nearest the centroid, nearest first
 * @param suggestions what it may show, only ever suggested, the likeliest first
 * @param firstTaken seconds since 1970 on the wall clock of the place
 * @param lastTaken the same
 */
public record Cluster(ClusterId id, ClusterKind kind, String name, String description, int colour, Bands bands,
        int size, float spread, List<PhotoId> samples, List<NameWord> suggestions, long firstTaken, long lastTaken) {
    public Cluster {
        samples = List.copyOf(samples);
        suggestions = List.copyOf(suggestions);
    }

    /** The search that lists its photos. */
    public String query() {
        return queryFor(name);
    }

    /** The search that lists the photos of a cluster of this name. */
    public static String queryFor(String name) {
        return "cluster:" + (name.matches("[\\p{L}\\p{N}_.-]+") ? name : "\"" + name + "\"");
    }

    /** When the first of its photos was taken. */
    public Optional<LocalDateTime> from() {
        return at(firstTaken);
    }

    /** When the last of its photos was taken. */
    public Optional<LocalDateTime> until() {
        return at(lastTaken);
    }

    private Optional<LocalDateTime> at(long seconds) {
        return size == 0 ? Optional.empty() : Optional.of(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC));
    }
}
