package photoscope.clusters;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.ClusterMembers;
import photoscope.clusters.ClusterChange.Standing;

/** Members while they are being changed, by the photo's ordinal. */
final class MemberMap {
    private final TreeMap<Integer, Standing> standings = new TreeMap<>();

    static MemberMap of(ClusterMembers members) {
        MemberMap map = new MemberMap();
        for (int i = 0; i < members.size(); i++) {
            float score = members.scores()[i];
            map.standings.put(members.photos()[i],
                    new Standing(Float.isNaN(score) ? null : score, Verdict.values()[members.verdicts()[i]]));
        }
        return map;
    }

    @Nullable
    Standing get(int photo) {
        return standings.get(photo);
    }

    Map<Integer, Standing> all() {
        return standings;
    }

    void set(int photo, @Nullable Standing standing) {
        if (standing == null) {
            standings.remove(photo);
        } else {
            standings.put(photo, standing);
        }
    }

    int[] photos() {
        return standings.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    ClusterMembers packed() {
        int[] photos = photos();
        float[] scores = new float[photos.length];
        byte[] verdicts = new byte[photos.length];
        int i = 0;
        for (Standing standing : standings.values()) {
            scores[i] = standing.score() == null ? Float.NaN : standing.score();
            verdicts[i++] = (byte) standing.verdict().ordinal();
        }
        return new ClusterMembers(photos, scores, verdicts);
    }
}
