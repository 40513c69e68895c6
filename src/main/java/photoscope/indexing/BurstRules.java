package photoscope.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import photoscope.catalog.StackCandidate;
import photoscope.indexing.StackNames.Burst;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;

/**
 * Finds the pictures of one folder that were taken in one burst: by what their files share, else by their names, of
 * one camera and within seconds. The one that the camera marked stands for all, else the first.
 */
final class BurstRules {
    private static final int LONGEST_GAP_SECONDS = 5;
    private final Stacks stacks;

    BurstRules(Stacks stacks) {
        this.stacks = stacks;
    }

    /** A picture with what tells its burst from others. */
    private record Shot(StackCandidate picture, boolean isCover) {
        long taken() {
            return picture.taken();
        }

        String name() {
            return picture.name();
        }
    }

    void decide(List<StackCandidate> folder) {
        Map<String, List<Shot>> told = new TreeMap<>();
        Map<String, List<Shot>> named = new TreeMap<>();
        for (StackCandidate one : folder) {
            if (one.kind() != MediaKind.PHOTO || one.type() == FileType.RAW) {
                continue;
            }
            Burst name = StackNames.burst(StackNames.stem(one.name())).orElse(null);
            if (one.burst() != null) {
                told.computeIfAbsent(one.burst().toUpperCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(new Shot(one, name != null && name.isCover()));
            } else if (name != null && (!name.isPlain() || one.camera() != 0)) {
                named.computeIfAbsent(name.key() + "/" + one.camera(), _ -> new ArrayList<>())
                        .add(new Shot(one, name.isCover()));
            }
        }
        told.values().forEach(this::stack);
        named.values().forEach(this::stackWithoutGaps);
    }

    private void stackWithoutGaps(List<Shot> shots) {
        shots.sort(Comparator.comparingLong(Shot::taken));
        List<Shot> burst = new ArrayList<>();
        for (Shot shot : shots) {
            if (!burst.isEmpty() && shot.taken() - burst.getLast().taken() > LONGEST_GAP_SECONDS) {
                stack(burst);
                burst.clear();
            }
            burst.add(shot);
        }
        stack(burst);
    }

    private void stack(List<Shot> shots) {
        shots.sort(Comparator.comparing((Shot shot) -> !shot.isCover)
                .thenComparing(shot -> shot.name().toLowerCase(Locale.ROOT))
                .thenComparingInt(shot -> shot.picture.photo()));
        // an edit of one of them stands for it
        List<Integer> photos = shots.stream().map(shot -> stacks.leader(shot.picture.photo())).distinct().toList();
        for (int photo : photos.subList(Math.min(1, photos.size()), photos.size())) {
            stacks.putIntoBurst(photo, photos.getFirst());
        }
    }
}
