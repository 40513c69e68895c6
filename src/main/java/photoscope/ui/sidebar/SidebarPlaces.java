package photoscope.ui.sidebar;

import java.nio.file.Path;
import java.util.List;

import photoscope.library.AlbumEntry;
import photoscope.library.SavedSearch;
import photoscope.search.Operator;
import photoscope.search.SortOrder;
import photoscope.ui.browse.Place;

/** Where the sidebar's entries lead. */
final class SidebarPlaces {
    static final Place RECENT = Place.ALL.in(SortOrder.ADDED);
    static final Place VIDEOS = Place.Photos.of("type:video");
    static final Place FAVOURITES = Place.Photos.of("is:favourite");
    static final Place CLUSTERS = new Place.Clusters();
    static final Place PROBLEMS = new Place.Problems();

    private SidebarPlaces() {}

    /** All that lies in a folder; the slash at the end keeps those out whose names only begin like it. */
    static Place folder(Path folder) {
        return Place.Photos.of(Operator.FOLDER.quoting(folder.toString().replace('\\', '/') + "/"));
    }

    static Place tag(String tag) {
        return Place.Photos.of(Operator.TAG.quoting(tag));
    }

    /** By its folders too: another folder may have an album of the same title. */
    static Place album(AlbumEntry album) {
        return Place.Photos.of(Operator.ALBUM.quoting(album.path()));
    }

    static Place search(SavedSearch search) {
        return new Place.Photos(search.query(), List.of(), search.order(), null);
    }

    /**
     * How much an entry's place is where one is: 0 for not at all. Another order of the same photos is still the same
     * place, but for the one whose order is its point.
     */
    static int likeness(Place entry, Place here) {
        if (entry.equals(here)) {
            return 2;
        }
        return entry instanceof Place.Photos photos && here instanceof Place.Photos shown && !entry.equals(RECENT)
                && shown.pictures().isEmpty() && (!shown.query().isEmpty() || shown.isAll())
                && photos.query().equals(shown.query()) ? 1 : 0;
    }
}
