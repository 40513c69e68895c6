package photoscope.ui.browse;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.clusters.Bands;
import photoscope.clusters.Bands.Band;
import photoscope.clusters.Cluster;
import photoscope.clusters.Member;
import photoscope.clusters.Verdict;
import photoscope.library.PhotoList;

/** A cluster that is open, and what it says of the photos of a list at their places; as it was when they were listed. */
public final class ClusterPhotos {
    private final Cluster cluster;
    private final Bands bands;
    private final boolean areMembers;
    private final float[] scores;
    private final Verdict[] verdicts;
    private final Map<Band, Integer> inBands = new EnumMap<>(Band.class);
    private final Map<Verdict, Integer> judged = new EnumMap<>(Verdict.class);

    /**
     * @param areMembers whether the photos are in the cluster, and not only like it
     * @param members by the numbers of their photos, all of the list and more
     */
    ClusterPhotos(Cluster cluster, Bands bands, boolean areMembers, PhotoList list, Map<Long, Member> members) {
        this.cluster = cluster;
        this.bands = bands;
        this.areMembers = areMembers;
        scores = new float[list.size()];
        verdicts = new Verdict[list.size()];
        Arrays.fill(verdicts, Verdict.UNDECIDED);
        Arrays.fill(scores, Float.NaN);
        for (int i = 0; i < scores.length; i++) {
            Member member = members.get(list.id(i));
            if (member != null) {
                scores[i] = member.score() == null ? Float.NaN : member.score();
                verdicts[i] = member.verdict();
                judged.merge(member.verdict(), 1, Integer::sum);
                inBands.merge(bands.of(member.score()), 1, Integer::sum);
            }
        }
    }

    /** Those of a part of the list, with the numbers of the whole. */
    ClusterPhotos narrowed(PhotoList part, Map<Long, Member> members) {
        ClusterPhotos narrow = new ClusterPhotos(cluster, bands, areMembers, part, members);
        narrow.inBands.clear();
        narrow.inBands.putAll(inBands);
        narrow.judged.clear();
        narrow.judged.putAll(judged);
        return narrow;
    }

    public Cluster cluster() {
        return cluster;
    }

    /** What is strong and what is fair. */
    public Bands bands() {
        return bands;
    }

    /** Whether the photos are in the cluster, and not only like it. */
    public boolean areMembers() {
        return areMembers;
    }

    /** How well a photo fits, 0 to 1; null where that is not known. */
    public @Nullable Float score(int index) {
        return Float.isNaN(scores[index]) ? null : scores[index];
    }

    public Band band(int index) {
        return bands.of(score(index));
    }

    public Verdict verdict(int index) {
        return verdicts[index];
    }

    /** How many of the cluster are in a band, whether they are shown or not. */
    public int count(Band band) {
        return inBands.getOrDefault(band, 0);
    }

    /** How many of the cluster are judged so, whether they are shown or not. */
    public int count(Verdict verdict) {
        return judged.getOrDefault(verdict, 0);
    }

    /** Whether any has a score, so that bands mean something. */
    public boolean hasScores() {
        return inBands.keySet().stream().anyMatch(band -> band != Band.BY_HAND);
    }
}
