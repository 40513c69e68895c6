package photoscope.ui.sidebar;

import java.util.List;
import java.util.OptionalInt;

import photoscope.library.SavedSearch;

/**
 * What the sidebar shows beside the sources.
 *
 * @param all photos and films
 * @param videos films
 * @param favourites photos that are marked so; empty where nobody counts them
 * @param problems files and folders that could not be read
 * @param tags by name
 * @param searches in the user's order
 */
public record SidebarContent(int all, int videos, OptionalInt favourites, int problems, List<TagCount> tags,
        List<SavedSearch> searches) {
    static final SidebarContent EMPTY = new SidebarContent(0, 0, OptionalInt.empty(), 0, List.of(), List.of());

    public SidebarContent {
        tags = List.copyOf(tags);
        searches = List.copyOf(searches);
    }

    /**
     * A tag and how many photos have it.
     *
     * @param tag as it is written
     * @param photos that have it
     */
    public record TagCount(String tag, int photos) {}
}
