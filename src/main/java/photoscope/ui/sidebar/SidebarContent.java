package photoscope.ui.sidebar;

import java.util.List;

import photoscope.annotations.TagUse;
import photoscope.library.AlbumEntry;
import photoscope.library.SavedSearch;

/**
 * What the sidebar shows beside the sources.
 *
 * @param all photos and films
 * @param videos films
 * @param favourites photos that are marked so
 * @param clusters groups of photos
 * @param problems files and folders that could not be read
 * @param albums of other programs, folder by folder
 * @param tags by name
 * @param searches in the user's order
 */
public record SidebarContent(int all, int videos, int favourites, int clusters, int problems, List<AlbumEntry> albums,
        List<TagUse> tags, List<SavedSearch> searches) {
    static final SidebarContent EMPTY = new SidebarContent(0, 0, 0, 0, 0, List.of(), List.of(), List.of());

    public SidebarContent {
        albums = List.copyOf(albums);
        tags = List.copyOf(tags);
        searches = List.copyOf(searches);
    }
}
