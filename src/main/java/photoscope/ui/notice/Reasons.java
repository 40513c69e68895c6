package photoscope.ui.notice;

import java.util.Locale;
import java.util.concurrent.CompletionException;

import photoscope.library.LibraryException;
import photoscope.library.LibraryException.Kind;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/**
 * Why something failed: in the window's language where the kind of trouble is known, else as the core says it, which
 * speaks English and knows more.
 */
public final class Reasons {
    private final Words words;
    private final boolean isEnglish;

    public Reasons(Language language) {
        isEnglish = language.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        words = language.wordsOf(Reasons.class);
    }

    /** What happened and what to do, in sentences. */
    public String of(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return LibraryException.explaining(cause)
                .map(LibraryException::kind)
                .filter(kind -> kind != Kind.OTHER && !isEnglish)
                .map(kind -> words.get("reason." + kind))
                .orElseGet(() -> LibraryException.reason(cause));
    }
}
