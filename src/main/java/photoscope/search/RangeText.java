package photoscope.search;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The bounds in a text such as {@code 3}, {@code 3..5}, {@code 3..}, {@code ..5}, {@code >=3} or {@code <5}.
 *
 * @param least the lower bound as written; null where it is open
 * @param beyondLeast whether the lower bound itself is left out
 * @param most the upper bound as written; null where it is open
 * @param belowMost whether the upper bound itself is left out
 */
record RangeText(@Nullable String least, boolean beyondLeast, @Nullable String most, boolean belowMost) {
    static Optional<RangeText> of(String text) {
        int dots = text.indexOf("..");
        RangeText range;
        if (dots >= 0) {
            range = new RangeText(blankToNull(text.substring(0, dots)), false, blankToNull(text.substring(dots + 2)),
                    false);
        } else if (text.startsWith(">=")) {
            range = new RangeText(blankToNull(text.substring(2)), false, null, false);
        } else if (text.startsWith("<=")) {
            range = new RangeText(null, false, blankToNull(text.substring(2)), false);
        } else if (text.startsWith(">")) {
            range = new RangeText(blankToNull(text.substring(1)), true, null, false);
        } else if (text.startsWith("<")) {
            range = new RangeText(null, false, blankToNull(text.substring(1)), true);
        } else {
            range = new RangeText(blankToNull(text), false, blankToNull(text), false);
        }
        return range.least == null && range.most == null ? Optional.empty() : Optional.of(range);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
