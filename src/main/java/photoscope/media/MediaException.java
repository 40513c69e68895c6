package photoscope.media;

import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Stage;

/** One file could not be read or shown; the problem says why in words for a person. */
public final class MediaException extends Exception {
    private final transient Problem problem;

    public MediaException(Problem problem) {
        super(problem.reason());
        this.problem = problem;
    }

    MediaException(Problem problem, Throwable cause) {
        super(problem.reason(), cause);
        this.problem = problem;
    }

    static MediaException reading(ProblemKind kind, String reason) {
        return new MediaException(new Problem(Stage.READ, kind, reason));
    }

    static MediaException decoding(ProblemKind kind, String reason) {
        return new MediaException(new Problem(Stage.DECODE, kind, reason));
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }
}
