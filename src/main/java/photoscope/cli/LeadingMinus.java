package photoscope.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lets words of a query begin with a minus, as in {@code search "-people beach"}, though options do, too. */
final class LeadingMinus {
    private static final Pattern WORD = Pattern.compile("-[^-].*", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("-h|-n|-n=?[0-9]+");

    private LeadingMinus() {}

    /** The arguments, with such words of a search behind the mark that ends options. */
    static String[] endOptions(String... arguments) {
        List<String> all = Arrays.asList(arguments);
        int search = all.indexOf("search");
        int mark = all.indexOf("--");
        int end = mark < 0 ? all.size() : mark;
        if (search < 0 || search > end) {
            return arguments;
        }
        List<String> options = new ArrayList<>(all.subList(0, search));
        List<String> words = new ArrayList<>();
        for (String argument : all.subList(search, end)) {
            boolean isWord = WORD.matcher(argument).matches() && !OPTION.matcher(argument).matches();
            (isWord ? words : options).add(argument);
        }
        options.add("--");
        options.addAll(words);
        options.addAll(all.subList(Math.min(end + 1, all.size()), all.size()));
        return options.toArray(String[]::new);
    }
}
