package photoscope.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Letters and digits that stand together, cut into words. Digits are always cut off; camelCase is read in both ways,
 * since who searches for iphone does not say how it was written. In dense scripts (Chinese, Japanese, Korean, Thai)
 * each character is a part, and pairs of them serve as words.
 *
 * @param parts lower case, at least one: beach, party, 2024 for {@code BeachParty2024}
 * @param joined the same with camelCase put together: beachparty, 2024
 * @param dense whether the parts are single characters of a script without spaces
 */
record Run(List<String> parts, List<String> joined, boolean dense) {
    /** The two ways to read a run. */
    private static final List<Function<Run, List<String>>> READINGS = List.of(Run::parts, Run::joined);

    /**
     * A word at its place.
     *
     * @param text as it is indexed
     * @param position counted in words or dense characters
     */
    record Token(String text, int position) {}

    Run {
        parts = List.copyOf(parts);
        joined = List.copyOf(joined);
    }

    /** All that a text can be found by: its words in both readings, the second far behind the first. */
    static List<Token> indexTokens(List<Run> runs, int gap) {
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        for (Function<Run, List<String>> reading : READINGS) {
            if (position > 0 && runs.stream().allMatch(run -> run.parts.equals(run.joined))) {
                break;
            }
            for (Run run : runs) {
                List<String> words = reading.apply(run);
                for (int i = 0; i < words.size(); i++) {
                    tokens.add(new Token(words.get(i), position + i));
                    if (run.dense && i + 1 < words.size()) {
                        tokens.add(new Token(words.get(i) + words.get(i + 1), position + i));
                    }
                }
                position += words.size();
            }
            position += gap;
        }
        return tokens;
    }

    /** What has to stand side by side for a text to match: one or two lists, any of which will do. */
    static List<List<Token>> queryTokens(List<Run> runs) {
        return READINGS.stream().map(reading -> queryTokens(runs, reading)).distinct().toList();
    }

    private static List<Token> queryTokens(List<Run> runs, Function<Run, List<String>> reading) {
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        for (Run run : runs) {
            List<String> words = reading.apply(run);
            boolean pairs = run.dense && words.size() > 1;
            for (int i = 0; i < words.size() - (pairs ? 1 : 0); i++) {
                tokens.add(new Token(pairs ? words.get(i) + words.get(i + 1) : words.get(i), position + i));
            }
            position += words.size();
        }
        return tokens;
    }
}
