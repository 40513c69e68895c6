package photoscope.clusters;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import photoscope.catalog.ClusterMembers;
import photoscope.catalog.ClusterRow;
import photoscope.clusters.ClusterChange.Delta;
import photoscope.photo.PhotoId;

/** Which photos may be in other clusters of the user's than they were, and in which they are now. */
public final class NameChanges {
    private final long upTo;
    private final Set<String> names;
    private final int[] photos;
    private final long[] ids;
    private final Map<String, int[]> members;

    /**
     * @param photos ordinals
     * @param ids of all photos, by their ordinals
     * @param members ordinals of each cluster's, ascending
     */
    private NameChanges(long upTo, Set<String> names, int[] photos, long[] ids, Map<String, int[]> members) {
        this.upTo = upTo;
        this.names = Set.copyOf(names);
        this.photos = photos;
        this.ids = ids;
        this.members = members;
    }

    /**
     * What some changes may have changed.
     *
     * @param upTo number of the last of them
     */
    static NameChanges of(List<ClusterChange> changes, long upTo, ClusterCatalog clusters) {
        Map<String, int[]> members = new LinkedHashMap<>();
        Map<ClusterId, int[]> ofCluster = new HashMap<>();
        for (ClusterRow row : clusters.rows()) {
            if (!ClusterCatalog.kind(row).isAutomatic()) {
                ClusterId id = new ClusterId(row.id());
                int[] photos = accepted(clusters.members(id));
                members.put(row.name(), photos);
                ofCluster.put(id, photos);
            }
        }
        Set<String> names = new LinkedHashSet<>();
        BitSet photos = new BitSet();
        for (Delta delta : changes.stream().flatMap(change -> change.clusters().stream()).toList()) {
            Stream.of(delta.from(), delta.to())
                    .filter(Objects::nonNull)
                    .filter(head -> !head.kind().isAutomatic())
                    .forEach(head -> names.add(head.name()));
            delta.members()
                    .stream()
                    .mapToInt(member -> clusters.find(member.photo(), member.hashFirst()))
                    .filter(photo -> photo >= 0)
                    .forEach(photos::set);
            if (isRenamed(delta)) {
                Arrays.stream(ofCluster.getOrDefault(delta.id(), new int[0])).forEach(photos::set);
            }
        }
        return new NameChanges(upTo, names, photos.stream().toArray(), clusters.ids(), members);
    }

    private static boolean isRenamed(Delta delta) {
        return delta.from() != null && delta.to() != null && !delta.from().name().equals(delta.to().name());
    }

    private static int[] accepted(ClusterMembers members) {
        return IntStream.range(0, members.size())
                .filter(i -> members.verdicts()[i] != Verdict.REJECTED.ordinal())
                .map(i -> members.photos()[i])
                .toArray();
    }

    /** The number of the last change that is counted in. */
    public long upTo() {
        return upTo;
    }

    /** Names of clusters that were given, taken, or whose members have changed. */
    public Set<String> names() {
        return names;
    }

    /** How many photos there are. */
    public int size() {
        return photos.length;
    }

    /**
     * Some of the photos: the names of the clusters that each is in, those that reject it left out.
     *
     * @param from place of the first
     * @param most so many, or those that are left
     */
    public Map<PhotoId, Set<String>> page(int from, int most) {
        Map<PhotoId, Set<String>> page = new LinkedHashMap<>();
        for (int i = from; i < Math.min(photos.length, from + most); i++) {
            page.put(new PhotoId(ids[photos[i]]), holding(photos[i]));
        }
        return page;
    }

    private Set<String> holding(int photo) {
        Set<String> holding = new LinkedHashSet<>();
        members.forEach((name, accepted) -> {
            if (Arrays.binarySearch(accepted, photo) >= 0) {
                holding.add(name);
            }
        });
        return holding;
    }
}
