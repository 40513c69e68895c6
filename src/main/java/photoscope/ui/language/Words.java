package photoscope.ui.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import photoscope.library.LibraryException;
import photoscope.photo.Sentence;
import photoscope.photo.SentenceWords;

/** The words of one view, and what the core says, in one language. */
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** How numbers and dates are written. */
    public Locale locale() {
        return locale;
    }

    /** The words of a key, which has to be in the bundle. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** The words of a key if the bundle has it, else others. */
    public String getOr(String key, String others) {
        return bundle.containsKey(key) ? bundle.getString(key) : others;
    }

    /** A sentence with gaps ({@link MessageFormat}: apostrophes are doubled in the bundle), filled. */
    public String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** What the core says. */
    public String said(Sentence sentence) {
        return SentenceWords.in(locale).of(sentence);
    }

    /** What happened where something failed, and what to do. */
    public String reason(Throwable failure) {
        return said(LibraryException.reason(failure));
    }
}
