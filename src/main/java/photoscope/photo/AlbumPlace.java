package photoscope.photo;

import java.util.List;

/**
 * A photo's place in an album of another program.
 *
 * @param identity tells the album from others of the same {@link Origin}, for ever
 * @param title what people call it
 * @param folders titles of the folders that it lies in, the outermost first
 * @param position of the photo in the album, from 0; the same for several where the program tells no order
 */
public record AlbumPlace(String identity, String title, List<String> folders, int position) {
    public AlbumPlace {
        folders = List.copyOf(folders);
    }
}
