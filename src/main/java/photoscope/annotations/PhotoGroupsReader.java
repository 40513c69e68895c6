package photoscope.annotations;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import photoscope.catalog.AlbumRow;
import photoscope.catalog.CatalogSession;
import photoscope.photo.PersonPlace;
import photoscope.photo.PhotoGroups;

/** Albums and persons of many photos, read at once. */
public final class PhotoGroupsReader {
    private final Map<Integer, List<AlbumRow>> albums;
    private final Map<Integer, List<PersonPlace>> persons;

    public PhotoGroupsReader(CatalogSession session, Collection<Integer> photos) {
        this.albums = session.albums().ofPhotos(photos);
        this.persons = session.persons().ofPhotos(photos);
    }

    /** Those of one of the photos. */
    public PhotoGroups of(int photo) {
        return albums.containsKey(photo) || persons.containsKey(photo)
                ? new PhotoGroups(albums.getOrDefault(photo, List.of()).stream().map(AlbumRow::title).toList(),
                        persons.getOrDefault(photo, List.of()).stream().map(PersonPlace::name).toList())
                : PhotoGroups.NONE;
    }
}
