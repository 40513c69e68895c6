package photoscope.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import photoscope.catalog.ClusterMembers;
import photoscope.photo.Embedding;
import photoscope.photo.Sentence;

/**
 * The direction in which to look for more of a cluster: Rocchio's (1971; Manning, Raghavan and Schütze, "Introduction
 * to Information Retrieval", 9.1.1, with the weights they recommend). The middle of those nobody has judged counts as
 * the query; approved ones draw it, rejected ones push it.
 */
final class Likeness {
    private static final float ALPHA = 1;
    private static final float BETA = 0.75f;
    private static final float GAMMA = 0.15f;

    private final Measuring measuring;

    Likeness(Measuring measuring) {
        this.measuring = measuring;
    }

    /**
     * @throws ClusterRefused if no member is there to be alike to
     */
    Embedding direction(ClusterMembers members) throws ClusterRefused {
        List<Embedding> middles = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        add(members, Verdict.UNDECIDED, ALPHA, middles, weights);
        add(members, Verdict.APPROVED, BETA, middles, weights);
        boolean hasWanted = !middles.isEmpty();
        add(members, Verdict.REJECTED, -GAMMA, middles, weights);
        if (!hasWanted) {
            throw new ClusterRefused(ClusterRefused.Reason.NOTHING_CHOSEN,
                    Sentence.of(
                            "None of its photos shows yet what is wanted. Add or approve one first; photos that were"
                                    + " just added have to be indexed."));
        }
        float[] each = new float[weights.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = weights.get(i);
        }
        return Embedding.centroid(middles, each);
    }

    private void add(ClusterMembers members, Verdict verdict, float weight, List<Embedding> middles,
            List<Float> weights) {
        int[] chosen = IntStream.range(0, members.size())
                .filter(i -> members.verdicts()[i] == verdict.ordinal())
                .map(i -> members.photos()[i])
                .toArray();
        int[] vectors = measuring.vectorsOf(chosen);
        if (vectors.length > 0) {
            middles.add(new Embedding(measuring.centroid(vectors)));
            weights.add(weight);
        }
    }
}
