package photoscope.sources;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;

/** Says in words for people why something could not be looked at. */
final class ScanProblems {
    private ScanProblems() {}

    static Problem unreadable(IOException why) {
        if (cause(why).toLowerCase(Locale.ROOT).contains("name too long")) {
            return problem(
                    Sentence.of("The path is longer than this system can open. Shorten the names of the folders around"
                            + " it, or move it higher up."));
        }
        return problem(why instanceof AccessDeniedException
                ? Sentence.of("You have no permission to read this. Change its permissions, or exclude it.")
                : Sentence.of("The system could not read this (%s). Check the drive; it is tried again at the next"
                        + " scan.", cause(why)));
    }

    static Problem brokenLink() {
        return problem(Sentence.of("This link leads nowhere: what it points to was moved, or its drive is away."));
    }

    static Problem notUnicode() {
        return problem(Sentence.of(
                "The name has characters that are not valid text on this system. Rename it to have it" + " found."));
    }

    private static String cause(IOException why) {
        String reason = why instanceof FileSystemException detailed ? detailed.getReason() : why.getMessage();
        return reason == null ? why.getClass().getSimpleName() : reason;
    }

    private static Problem problem(Sentence reason) {
        return new Problem(Stage.SCAN, ProblemKind.UNREADABLE, reason);
    }
}
