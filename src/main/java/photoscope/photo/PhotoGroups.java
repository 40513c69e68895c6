package photoscope.photo;

import java.util.List;

/**
 * In which albums of other programs a photo is, and who is on it.
 *
 * @param albums their titles, each once
 * @param persons their names, each once
 */
public record PhotoGroups(List<String> albums, List<String> persons) {
    /** In no album and of nobody. */
    public static final PhotoGroups NONE = new PhotoGroups(List.of(), List.of());

    public PhotoGroups {
        albums = albums.stream().distinct().toList();
        persons = persons.stream().distinct().toList();
    }
}
