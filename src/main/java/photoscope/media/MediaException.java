package photoscope.media;

import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;
import photoscope.photo.Told;

/** One file could not be read or shown; the problem says why in words for a person. */
public final class MediaException extends Exception implements Told {
    private final transient Problem problem;

    public MediaException(Problem problem) {
        super(problem.reason().english());
        this.problem = problem;
    }

    MediaException(Problem problem, Throwable cause) {
        super(problem.reason().english(), cause);
        this.problem = problem;
    }

    static MediaException reading(ProblemKind kind, Sentence reason) {
        return new MediaException(new Problem(Stage.READ, kind, reason));
    }

    static MediaException decoding(ProblemKind kind, Sentence reason) {
        return new MediaException(new Problem(Stage.DECODE, kind, reason));
    }

    @Override
    public Sentence sentence() {
        return problem.reason();
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }
}
