package photoscope.search;

import java.util.Collections;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import photoscope.words.Folding;

/** Names by number with case and accents folded, read again when a number comes up that is not known, or names change. */
final class FoldedNames {
    private final Supplier<Map<Integer, String>> names;
    private final LongSupplier changes;
    private volatile Known known = new Known(new String[0], 0);

    @SuppressWarnings("ArrayRecordComponent") // read only
    private record Known(@Nullable String[] folded, long changes) {}

    /**
     * @param changes a number that grows when names change
     */
    FoldedNames(Supplier<Map<Integer, String>> names, LongSupplier changes) {
        this.names = names;
        this.changes = changes;
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
        String[] all = upTo(highest);
        boolean[] containing = new boolean[highest + 1];
        for (int number = 0; number <= highest && number < all.length; number++) {
            String name = all[number];
            containing[number] = name != null && name.contains(wanted);
        }
        return containing;
    }

    private @Nullable String[] upTo(int highest) {
        Known now = known;
        long changed = changes.getAsLong();
        if (highest < now.folded.length && changed == now.changes) {
            return now.folded;
        }
        Map<Integer, String> read = names.get();
        @Nullable
        String[] fresh = new String[Math.max(highest, read.isEmpty() ? 0 : Collections.max(read.keySet())) + 1];
        read.forEach((number, name) -> fresh[number] = Folding.wholly(name));
        known = new Known(fresh, changed);
        return fresh;
    }
}
