package photoscope.media;

import java.nio.file.FileSystemException;
import java.util.Locale;

import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;

/** Says in a sentence why no reader made a picture of a file. */
final class DecodeFailure {
    private DecodeFailure() {}

    static Problem problem(FileType type, Throwable failure) {
        if (failure instanceof FileSystemException) {
            return new Problem(Stage.DECODE, ProblemKind.UNREADABLE,
                    Sentence.of("The file can't be read again: check that its disk is still connected."));
        }
        String detail = detail(failure);
        if (detail.contains("arithmetic coding")) {
            return new Problem(Stage.DECODE, ProblemKind.UNSUPPORTED,
                    Sentence.of("This JPEG file is compressed by arithmetic coding, which can't be read yet."));
        }
        String lower = detail.toLowerCase(Locale.ROOT);
        if (lower.contains("unsupported") || lower.contains("not supported") || lower.contains("not implemented")) {
            return Refusals.unsupported(type, Sentence.verbatim(detail));
        }
        return Refusals.damaged(type, Sentence.verbatim(detail));
    }

    /** What the reader said, where it reads like words. */
    private static String detail(Throwable failure) {
        String message = failure.getMessage();
        boolean programming = failure instanceof RuntimeException || failure.getCause() instanceof RuntimeException;
        if (message == null || programming || message.length() > 200 || message.contains("Exception")
                || message.contains("null") || message.contains("\n") || !message.strip().contains(" ")) {
            return "";
        }
        return message.strip().replaceAll("[.!\\s]+$", "");
    }
}
