package photoscope.ui.language;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The language that the window speaks.
 *
 * @param locale also says how numbers and dates are written
 */
public record Language(Locale locale) {
    /** The words of a view: the bundle {@code words} in the package of its class, English where it has no other. */
    public Words wordsOf(Class<?> view) {
        return new Words(ResourceBundle.getBundle(view.getPackageName() + ".words", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)), locale);
    }
}
