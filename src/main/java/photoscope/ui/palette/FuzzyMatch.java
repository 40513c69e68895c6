package photoscope.ui.palette;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares what someone types with a title, regardless of case and accents, and forgives what is left out. */
final class FuzzyMatch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int WHOLE = 1000;
    private static final int START = 500;
    private static final int WORD_START = 300;
    private static final int INITIALS = 250;
    private static final int INSIDE = 100;
    private static final int SCATTERED = 20;

    private final String[] typed;

    FuzzyMatch(String typed) {
        this.typed = fold(typed).isEmpty() ? new String[0] : fold(typed).split(" ");
    }

    /** How well a title fits, more is better; empty if it does not. Each word that was typed has to fit. */
    OptionalInt score(String title) {
        String folded = fold(title);
        int sum = 0;
        for (String part : typed) {
            int score = score(part, folded);
            if (score == 0) {
                return OptionalInt.empty();
            }
            sum += score;
        }
        return OptionalInt.of(sum - folded.length());
    }

    private static int score(String part, String title) {
        if (title.equals(part)) {
            return WHOLE;
        }
        if (title.startsWith(part)) {
            return START;
        }
        if (title.contains(" " + part)) {
            return WORD_START;
        }
        if (part.length() > 1 && initials(title).contains(part)) {
            return INITIALS;
        }
        if (title.contains(part)) {
            return INSIDE;
        }
        return isScattered(part, title) ? SCATTERED : 0;
    }

    private static String initials(String title) {
        return Arrays.stream(title.split(" ")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** All letters are there in this order, the first at the start of a word. */
    private static boolean isScattered(String part, String title) {
        if (part.length() < 3) {
            return false;
        }
        int at = title.startsWith(part.substring(0, 1)) ? 0 : title.indexOf(" " + part.charAt(0));
        for (int i = 0; i < part.length() && at >= 0; i++) {
            at = title.indexOf(part.charAt(i), at);
            at = at < 0 ? at : at + 1;
        }
        return at > 0;
    }

    private static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
