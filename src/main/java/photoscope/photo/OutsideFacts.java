package photoscope.photo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * All that one {@link Teller} says of one photo; null or empty where it says nothing.
 *
 * @param words title, caption, keywords, rating, favourite, hidden
 * @param takenAt when it was taken
 * @param place where it was taken, as people may have corrected it in the program
 * @param recordedPlace where the file said it was taken when the program read it: counts where the file says nothing now
 * @param albums that it is in, each once, by identity
 * @param persons on it
 */
public record OutsideFacts(OutsideWords words, @Nullable OutsideDate takenAt, @Nullable GeoPoint place,
        @Nullable GeoPoint recordedPlace, List<AlbumPlace> albums, List<PersonPlace> persons) {
    /** Nothing at all. */
    public static final OutsideFacts NONE = new OutsideFacts(OutsideWords.NONE, null, null, null, List.of(), List.of());

    public OutsideFacts {
        Map<String, AlbumPlace> byIdentity = new TreeMap<>();
        albums.forEach(album -> byIdentity.putIfAbsent(album.identity(), album));
        albums = List.copyOf(byIdentity.values());
        persons = persons.stream().filter(person -> !person.name().isEmpty()).toList();
    }

    /** Of a photo of which it is only told in which albums it is. */
    public static OutsideFacts inAlbums(List<AlbumPlace> albums) {
        return new OutsideFacts(OutsideWords.NONE, null, null, null, albums, List.of());
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
