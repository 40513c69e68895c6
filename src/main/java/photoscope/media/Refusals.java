package photoscope.media;

import photoscope.media.process.DecoderProcesses.Refusal;
import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Stage;

/** Says to people why a decoder's process has no picture of a file. */
final class Refusals {
    private Refusals() {}

    static Problem problem(Refusal refusal, String detail, FileType type) {
        String said = detail.isEmpty() ? "" : " (" + detail + ")";
        return switch (refusal) {
            case DAMAGED -> new Problem(Stage.DECODE, ProblemKind.DAMAGED,
                    "The " + type + " file is damaged, no picture can be made of it" + said + ".");
            case UNSUPPORTED -> new Problem(Stage.DECODE, ProblemKind.UNSUPPORTED,
                    "This kind of " + type + " file can't be read yet" + said + ".");
            case TOO_LARGE -> new Problem(Stage.DECODE, ProblemKind.TOO_LARGE,
                    "The picture is too large for the memory there is" + said + ".");
            case TIMED_OUT -> new Problem(Stage.DECODE, ProblemKind.TIMED_OUT,
                    "Decoding took too long and was given up; the file may be damaged.");
            case CRASHED -> new Problem(Stage.DECODE, ProblemKind.DAMAGED,
                    "The decoder broke off at this " + type + " file: it is damaged, or made to do harm.");
        };
    }
}
