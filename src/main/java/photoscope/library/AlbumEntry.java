package photoscope.library;

import java.util.List;

import photoscope.catalog.AlbumRow;

/**
 * An album of another program, as a list shows it. Those of one name in one folder are shown as one.
 *
 * @param folders titles of the folders that it lies in, the outermost first
 * @param title what people call it
 * @param photos how many photos are in it, those that lists leave out aside
 */
public record AlbumEntry(List<String> folders, String title, int photos) {
    public AlbumEntry {
        folders = List.copyOf(folders);
    }

    /** Folders and title, with slashes between: what it is searched for by. */
    public String path() {
        return AlbumRow.path(folders, title);
    }
}
