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

    /** Of a photo of which it is only told who is on it. */
    public static OutsideFacts ofPersons(List<PersonPlace> persons) {
        return new OutsideFacts(OutsideWords.NONE, null, null, null, List.of(), persons);
    }

    /** The same with faces where they are in the upright picture, which are told of it as it is stored. */
    public OutsideFacts upright(int orientation) {
        List<PersonPlace> turned = persons.stream()
                .map(person -> new PersonPlace(person.name(),
                        person.face() == null ? null : person.face().upright(orientation)))
                .toList();
        return new OutsideFacts(words, takenAt, place, recordedPlace, albums, turned);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
