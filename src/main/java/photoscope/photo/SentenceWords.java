package photoscope.photo;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says sentences in one language. What has no translation stays English. Patterns may come from a catalog or another
 * process, so that only the few gaps of {@link Sentence} mean something, and what else they hold is text.
 */
public final class SentenceWords {
    /** A gap, with the number of its argument where a translation puts them in another order. */
    static final Pattern GAP = Pattern.compile("%(?:([1-9])\\$)?(,d|d|s)|%%");
    private final ResourceBundle translations;
    private final Locale locale;

    private SentenceWords(ResourceBundle translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    /** In the language of a locale, with numbers as they are written there. */
    public static SentenceWords in(Locale locale) {
        return new SentenceWords(ResourceBundle.getBundle(Translations.NAME, locale, new Translations()), locale);
    }

    public String of(Sentence sentence) {
        String pattern = translations.containsKey(sentence.pattern())
                ? translations.getString(sentence.pattern())
                : sentence.pattern();
        return sentence.arguments().isEmpty() ? pattern : filled(pattern, sentence.arguments());
    }

    private String filled(String pattern, List<Object> arguments) {
        StringBuilder text = new StringBuilder();
        Matcher gaps = GAP.matcher(pattern);
        int next = 0;
        while (gaps.find()) {
            MatchResult gap = gaps.toMatchResult();
            String filling = "%";
            if (gap.group(2) != null) {
                int place = gap.group(1) == null ? next++ : Integer.parseInt(gap.group(1)) - 1;
                filling = place < arguments.size() ? written(arguments.get(place), gap.group(2)) : gap.group();
            }
            gaps.appendReplacement(text, Matcher.quoteReplacement(filling));
        }
        return gaps.appendTail(text).toString();
    }

    private String written(Object argument, String form) {
        return switch (argument) {
            case Sentence sentence -> of(sentence);
            case Long number when form.equals(",d") -> NumberFormat.getIntegerInstance(locale).format(number);
            default -> argument.toString();
        };
    }
}
