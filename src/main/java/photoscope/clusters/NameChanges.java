package photoscope.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import photoscope.photo.PhotoId;

/** Which photos may be in other clusters of the user's than they were, and in which they are now. */
public final class NameChanges {
    private final long upTo;
    private final Set<String> names;
    private final List<PhotoId> photos;
    private final int[] ordinals;
    private final Map<String, int[]> members;

    /**
     * @param ordinals of the photos, in the same order
     * @param members ordinals of each cluster's, ascending
     */
    NameChanges(long upTo, Set<String> names, List<PhotoId> photos, int[] ordinals, Map<String, int[]> members) {
        this.upTo = upTo;
        this.names = Set.copyOf(names);
        this.photos = List.copyOf(photos);
        this.ordinals = ordinals;
        this.members = members;
    }

    /** The number of the last change that is counted in. */
    public long upTo() {
        return upTo;
    }

    /** Names of clusters that were given, taken, or whose members have changed. */
    public Set<String> names() {
        return names;
    }

    /** In pages of so many photos: the names of the clusters that each is in, those that reject it left out. */
    public List<Map<PhotoId, Set<String>>> pages(int size) {
        List<Map<PhotoId, Set<String>>> pages = new ArrayList<>();
        for (int i = 0; i < ordinals.length; i++) {
            if (i % size == 0) {
                pages.add(new LinkedHashMap<>());
            }
            pages.getLast().put(photos.get(i), holding(ordinals[i]));
        }
        return pages;
    }

    private Set<String> holding(int photo) {
        Set<String> holding = new LinkedHashSet<>();
        members.forEach((name, photos) -> {
            if (Arrays.binarySearch(photos, photo) >= 0) {
                holding.add(name);
            }
        });
        return holding;
    }
}
