package photoscope.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import photoscope.models.ScoreScale;
import photoscope.photo.Embedding;
import photoscope.search.Reason.Example;

/**
 * A query's texts and pictures as one direction, and how a cosine with it reads as a score.
 *
 * <p>In a CLIP-like space texts and pictures lie apart (the modality gap: Liang et al. 2022, "Mind the Gap"): the
 * cosine of two pictures is as a rule far above that of a picture and its caption, so in a plain centroid of both the
 * pictures would drown the words. Each kind is therefore first read on its own scale, s(c) = (c - low) / (high - low)
 * with the pack's values for that kind, and the mean of the two is the score. As that is linear in a photo's vector x,
 * the weighted sum q of both centroids ranks exactly so in one search: score = |q| cos(q, x) + offset.
 *
 * <p>What is not wanted is taken off likewise, all of it together with weight {@value #PUSH}: enough to turn the
 * order among alike photos, too little to make the opposite of a thing the best match.
 *
 * @param direction to search with
 * @param slope score per cosine
 * @param offset score at cosine 0
 * @param weak the score below which the pack calls a match weak
 * @param example what it was made of
 */
record QueryVector(Embedding direction, double slope, double offset, float weak, Example example) {
    static final double PUSH = 0.3;
    /**
     * By how much of the score a region has to be better than other photos as a whole. Measured with the starter pack and
     * five regions a photo: captions found their own photo among the first ten in 53 % without regions, in 50 % with
     * regions on a par, in 52 % with this; small things were found nearly as well (34 % instead of 38 %, without regions
     * 8 %).
     */
    static final double REGION_HANDICAP = 0.1;
    private static final double VANISHING = 1e-6;

    /**
     * An example.
     *
     * @param embedding its direction
     * @param isPicture whether it comes from a picture, not a text
     * @param isWanted whether photos should be like it
     */
    record Term(Embedding embedding, boolean isPicture, boolean isWanted) {}

    /** The vector of these examples; empty if none is wanted or they cancel out. */
    static Optional<QueryVector> of(List<Term> terms, ScoreScale textScores, ScoreScale pictureScores) {
        if (terms.stream().noneMatch(Term::isWanted)) {
            return Optional.empty();
        }
        Sum sum = new Sum(terms.getFirst().embedding().dimensions());
        boolean text = terms.stream().anyMatch(term -> term.isWanted() && !term.isPicture());
        boolean picture = terms.stream().anyMatch(term -> term.isWanted() && term.isPicture());
        double share = text && picture ? 0.5 : 1;
        int unwanted = (int) terms.stream().filter(term -> !term.isWanted()).count();
        double weak = 0;
        for (boolean isPicture : new boolean[]{false, true}) {
            ScoreScale scale = isPicture ? pictureScores : textScores;
            List<Embedding> wanted = select(terms, isPicture, true);
            if (!wanted.isEmpty()) {
                sum.add(middle(wanted), share, scale);
                weak += share * scale.shown(scale.weak());
            }
            for (Embedding embedding : select(terms, isPicture, false)) {
                sum.add(embedding, -PUSH / unwanted, scale);
            }
        }
        Example example = text && picture ? Example.BOTH : text ? Example.WORDS : Example.PICTURE;
        return sum.vector((float) weak, example);
    }

    /** What is taken off a region's cosine. */
    float regionHandicap() {
        return (float) (REGION_HANDICAP / slope);
    }

    /** The score shown for a cosine with the direction, 0 to 1. */
    float shown(float cosine) {
        return (float) Math.clamp(unclamped(cosine), 0, 1);
    }

    /** The same, going on beyond 0 and 1. */
    double unclamped(float cosine) {
        return slope * cosine + offset;
    }

    private static List<Embedding> select(List<Term> terms, boolean isPicture, boolean isWanted) {
        return terms.stream()
                .filter(term -> term.isPicture() == isPicture && term.isWanted() == isWanted)
                .map(Term::embedding)
                .toList();
    }

    private static Embedding middle(List<Embedding> embeddings) {
        if (embeddings.size() == 1) {
            return embeddings.getFirst();
        }
        Sum sum = new Sum(embeddings.getFirst().dimensions());
        embeddings.forEach(embedding -> sum.add(embedding, 1));
        return sum.isVanishing() ? embeddings.getFirst() : sum.direction();
    }

    /** A weighted sum of directions and of the offsets of their scales. */
    private static final class Sum {
        private final double[] values;
        private final List<Embedding> added = new ArrayList<>();
        private double offset;

        Sum(int dimensions) {
            this.values = new double[dimensions];
        }

        void add(Embedding embedding, double weight, ScoreScale scale) {
            double slope = weight / (scale.high() - scale.low());
            add(embedding, slope);
            offset -= slope * scale.low();
        }

        void add(Embedding embedding, double weight) {
            added.add(embedding);
            for (int i = 0; i < values.length; i++) {
                values[i] += weight * embedding.values()[i];
            }
        }

        boolean isVanishing() {
            return length() < VANISHING;
        }

        /** Of a single direction that very one, so that rounding does not touch its ranking. */
        Embedding direction() {
            if (added.size() == 1) {
                return added.getFirst();
            }
            float[] rounded = new float[values.length];
            for (int i = 0; i < rounded.length; i++) {
                rounded[i] = (float) values[i];
            }
            return Embedding.normalized(rounded);
        }

        Optional<QueryVector> vector(float weak, Example example) {
            return isVanishing()
                    ? Optional.empty()
                    : Optional.of(new QueryVector(direction(), length(), offset, weak, example));
        }

        private double length() {
            double sum = 0;
            for (double value : values) {
                sum += value * value;
            }
            return Math.sqrt(sum);
        }
    }
}
