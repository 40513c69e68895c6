package photoscope.search;

import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import photoscope.words.Folding;

/** Names by number with case and accents folded, read again only when a number comes up that is not known. */
final class FoldedNames {
    private final Supplier<Map<Integer, String>> names;
    private volatile @Nullable String[] folded = new String[0];

    FoldedNames(Supplier<Map<Integer, String>> names) {
        this.names = names;
    }

    /**
     * Which names contain a text.
     *
     * @param highest the highest number that is of interest
     * @return by number, 0 to {@code highest}
     */
    boolean[] containing(String text, int highest) {
        String wanted = Folding.wholly(text);
        @Nullable
        String[] known = upTo(highest);
        boolean[] containing = new boolean[highest + 1];
        for (int number = 0; number <= highest && number < known.length; number++) {
            String name = known[number];
            containing[number] = name != null && name.contains(wanted);
        }
        return containing;
    }

    private @Nullable String[] upTo(int highest) {
        @Nullable
        String[] known = folded;
        if (highest >= known.length) {
            Map<Integer, String> read = names.get();
            @Nullable
            String[] fresh = new String[Math.max(highest, read.isEmpty() ? 0 : Collections.max(read.keySet())) + 1];
            read.forEach((number, name) -> fresh[number] = Folding.wholly(name));
            folded = fresh;
            known = fresh;
        }
        return known;
    }
}
