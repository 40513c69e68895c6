package photoscope.media;

import photoscope.media.process.DecoderProcesses.Refusal;
import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;

/** Says to people why a decoder's process has no picture of a file. */
final class Refusals {
    private Refusals() {}

    static Problem problem(Refusal refusal, Sentence detail, FileType type) {
        return switch (refusal) {
            case DAMAGED -> damaged(type, detail);
            case UNSUPPORTED -> unsupported(type, detail);
            case TOO_LARGE -> new Problem(Stage.DECODE, ProblemKind.TOO_LARGE,
                    detail.isEmpty()
                            ? Sentence.of("The picture is too large for the memory there is.")
                            : Sentence.of("The picture is too large for the memory there is (%s).", detail));
            case TIMED_OUT -> new Problem(Stage.DECODE, ProblemKind.TIMED_OUT,
                    Sentence.of("Decoding took too long and was given up; the file may be damaged."));
            case CRASHED -> new Problem(Stage.DECODE, ProblemKind.DAMAGED,
                    Sentence.of("The decoder broke off at this %s file: it is damaged, or made to do harm.", type));
        };
    }

    static Problem damaged(FileType type, Sentence detail) {
        return new Problem(Stage.DECODE, ProblemKind.DAMAGED,
                detail.isEmpty()
                        ? Sentence.of("The %s file is damaged, no picture can be made of it.", type)
                        : Sentence.of("The %s file is damaged, no picture can be made of it (%s).", type, detail));
    }

    static Problem unsupported(FileType type, Sentence detail) {
        return new Problem(Stage.DECODE, ProblemKind.UNSUPPORTED,
                detail.isEmpty()
                        ? Sentence.of("This kind of %s file can't be read yet.", type)
                        : Sentence.of("This kind of %s file can't be read yet (%s).", type, detail));
    }
}
