package photoscope.vectors;

import io.github.jbellis.jvector.graph.similarity.BuildScoreProvider;
import io.github.jbellis.jvector.graph.similarity.DefaultSearchScoreProvider;
import io.github.jbellis.jvector.graph.similarity.ScoreFunction;
import io.github.jbellis.jvector.graph.similarity.SearchScoreProvider;
import io.github.jbellis.jvector.vector.types.VectorFloat;

/** Compares the nodes of a graph with each other while it is built. */
final class BuildScores implements BuildScoreProvider {
    private final CodeScores scores;

    BuildScores(CodeScores scores) {
        this.scores = scores;
    }

    CodeScores codes() {
        return scores;
    }

    /** Compares nodes with one code. */
    record ToCode(CodeScores scores, QueryCode code) implements ScoreFunction.ExactScoreFunction {
        @Override
        public float similarityTo(int node) {
            return scores.similarity(node, code);
        }
    }

    @Override
    public SearchScoreProvider searchProviderFor(int node) {
        return new DefaultSearchScoreProvider(new ToCode(scores, scores.code(node)));
    }

    @Override
    public SearchScoreProvider diversityProviderFor(int node) {
        return searchProviderFor(node);
    }

    /** So that the builder asks for no second, exact pass. */
    @Override
    public boolean isExact() {
        return true;
    }

    @Override
    public SearchScoreProvider searchProviderFor(VectorFloat<?> vector) {
        throw new UnsupportedOperationException("nodes are compared by their codes");
    }

    @Override
    public VectorFloat<?> approximateCentroid() {
        throw new UnsupportedOperationException("nodes are compared by their codes");
    }
}
