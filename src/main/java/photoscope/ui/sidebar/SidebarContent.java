package photoscope.ui.sidebar;

import java.util.List;

import photoscope.annotations.TagUse;
import photoscope.library.SavedSearch;

/**
 * What the sidebar shows beside the sources.
 *
 * @param all photos and films
 * @param videos films
 * @param favourites photos that are marked so
 * @param clusters groups of photos
 * @param problems files and folders that could not be read
 * @param tags by name
 * @param searches in the user's order
 */
public record SidebarContent(int all, int videos, int favourites, int clusters, int problems, List<TagUse> tags,
        List<SavedSearch> searches) {
    static final SidebarContent EMPTY = new SidebarContent(0, 0, 0, 0, 0, List.of(), List.of());

    public SidebarContent {
        tags = List.copyOf(tags);
        searches = List.copyOf(searches);
    }
}
