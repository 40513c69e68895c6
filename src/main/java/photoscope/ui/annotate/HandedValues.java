package photoscope.ui.annotate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import photoscope.annotations.Edit;

/** What is handed on from some photos to others: of all that can be, what was not taken out. */
final class HandedValues {
    private final Set<SharedValue> chosen = EnumSet.noneOf(SharedValue.class);
    private SheetContent from = SheetContent.NOTHING;

    /** Begins anew, with all that these photos have. */
    void begin(SheetContent content) {
        from = content;
        chosen.clear();
        chosen.addAll(offered());
    }

    /** What the photos have that can be handed on. */
    List<SharedValue> offered() {
        return Arrays.stream(SharedValue.values()).filter(value -> !value.edits(from.summary()).isEmpty()).toList();
    }

    boolean has(SharedValue value) {
        return chosen.contains(value);
    }

    void choose(SharedValue value, boolean isWanted) {
        if (isWanted) {
            chosen.add(value);
        } else {
            chosen.remove(value);
        }
    }

    /** The edits that hand it on. */
    List<Edit> edits() {
        return chosen.stream().flatMap(value -> value.edits(from.summary()).stream()).toList();
    }
}
