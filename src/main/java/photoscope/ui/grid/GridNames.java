package photoscope.ui.grid;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/** What is said of photos, aloud or under the mouse; descriptions are fetched when a view rests. */
final class GridNames {
    private final SpokenNames spoken;
    private final GridDescriptions descriptions;
    private final Supplier<GridItems> items;

    /**
     * @param items those that are shown now
     */
    GridNames(Words words, Background background, Supplier<GridItems> items) {
        spoken = new SpokenNames(words);
        descriptions = new GridDescriptions(background);
        this.items = items;
    }

    /** Before anything is known of a photo. */
    String plain() {
        return spoken.plain();
    }

    /** What a screen reader says; empty for what is not in the list any more. */
    String spoken(int index) {
        GridItems now = items.get();
        if (index >= now.size()) {
            return "";
        }
        return spoken.of(descriptions.get(now.id(index)), now.badges(index), now.duration(index), now.hoverText(index));
    }

    /** The hint's text once it is fetched; null while it is not. */
    @Nullable
    String tip(int index) {
        GridItems now = items.get();
        GridDescription description = descriptions.get(now.id(index));
        return description == null ? null : spoken.tooltip(description, now.badges(index));
    }

    void fetch(List<Long> ids, Runnable arrived) {
        descriptions.fetch(items.get(), ids, arrived);
    }

    void clear() {
        descriptions.clear();
    }
}
