package photoscope.catalog;

import java.util.List;

import photoscope.photo.Origin;

/**
 * An album of another program.
 *
 * @param id its number in the catalog
 * @param identity tells it from others of its origin
 * @param title what people call it
 * @param folders titles of the folders that it lies in, the outermost first
 * @param photos how many photos are in it; 0 where that was not asked
 */
public record AlbumRow(int id, Origin origin, String identity, String title, List<String> folders, int photos) {
    public AlbumRow {
        folders = List.copyOf(folders);
    }

    /** Folders and title, with slashes between. */
    public String path() {
        return path(folders, title);
    }

    /** The same of an album's folders and title. */
    public static String path(List<String> folders, String title) {
        return folders.isEmpty() ? title : String.join("/", folders) + "/" + title;
    }
}
