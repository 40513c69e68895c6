package photoscope.ui.notice;

import photoscope.library.LibraryException;
import photoscope.library.LibraryException.Kind;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/** Why something failed, in the window's language where the kind of trouble is known, else as the core says it. */
public final class Reasons {
    private final Words words;

    public Reasons(Language language) {
        words = language.wordsOf(Reasons.class);
    }

    /** What happened and what to do, in sentences. */
    public String of(Throwable failure) {
        return LibraryException.explaining(failure).map(this::known).orElse(String.valueOf(failure.getMessage()));
    }

    private String known(LibraryException trouble) {
        return trouble.kind() == Kind.OTHER
                ? String.valueOf(trouble.getMessage())
                : words.get("reason." + trouble.kind());
    }
}
