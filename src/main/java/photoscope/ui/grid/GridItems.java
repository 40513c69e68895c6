package photoscope.ui.grid;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a grid shows: an immutable list that a new one replaces. All but {@link #describe} is called on the JavaFX thread
 * (and, for long lists, on workers too) up to a million times in a row: it answers from memory and allocates nothing.
 */
public interface GridItems {
    /** How many there are. */
    int size();

    /** The name of an item for ever, unique in the list: selection and place are kept by it. */
    long id(int index);

    /** Names its small picture: its own, unless what was found in it is to be seen. */
    default long picture(int index) {
        return id(index);
    }

    /** What was found in it; null where that is the whole. */
    default @Nullable Finding finding(int index) {
        return null;
    }

    /** Width by height of the upright picture, more than 0; 1 where unknown. */
    float aspect(int index);

    /** What stands in its place until the picture comes, as 0xRRGGBB. */
    int averageColor(int index);

    /** Its marks, made by {@link GridBadges}. */
    default int badges(int index) {
        return GridBadges.NONE;
    }

    /** How long a film is, in milliseconds; 0 where there is nothing to say of it. */
    default int duration(int index) {
        return 0;
    }

    /** Where sections begin, by rising start; what comes before the first start has no title. */
    default List<GridSection> sections() {
        return List.of();
    }

    /** A line to show on the picture under the mouse, such as a score. */
    default @Nullable String hoverText(int index) {
        return null;
    }

    /**
     * Names and dates of a few photos, for tooltips and screen readers. Called on a worker thread, so it may read; what
     * it leaves out goes without.
     */
    default Map<Long, GridDescription> describe(List<Long> ids) throws Exception {
        return Map.of();
    }

    /** No items. */
    static GridItems none() {
        return NoItems.INSTANCE;
    }
}
