package photoscope.ui.sidebar;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds a line by letters that are typed shortly after each other. */
final class TypeAhead {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private final InstantSource clock;
    private String typed = "";
    private long last;

    TypeAhead() {
        this(InstantSource.system());
    }

    TypeAhead(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The next line that begins with what was typed, from the top again behind the last.
     *
     * @param at the line one is on, -1 for none; it is passed over by the first letter
     */
    OptionalInt find(String character, int at, List<SidebarRow> rows) {
        if (character.isEmpty() || Character.isISOControl(character.charAt(0))) {
            return OptionalInt.empty();
        }
        long now = clock.millis();
        boolean isNew = now - last > PAUSE.toMillis();
        last = now;
        typed = (isNew ? "" : typed) + character.toLowerCase(Locale.ROOT);
        int from = Math.max(0, isNew ? at + 1 : at);
        for (int i = 0; i < rows.size(); i++) {
            int index = (from + i) % rows.size();
            if (rows.get(index) instanceof SidebarRow.Entry entry
                    && entry.name().toLowerCase(Locale.ROOT).startsWith(typed)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }
}
