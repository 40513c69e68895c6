package photoscope.ui.shell;

import java.util.List;

import photoscope.photo.PhotoId;
import photoscope.pixels.Region;
import photoscope.ui.gallery.Gallery;
import photoscope.ui.grid.GridView;
import photoscope.ui.lightbox.LightboxActions;
import photoscope.ui.search.Seed;

/** What the window does when the lightbox closes: the grid shows the photo that was looked at last. */
final class LightboxReturn implements LightboxActions {
    private final LibraryModels models;
    private final GridView grid;

    LightboxReturn(LibraryModels models, GridView grid) {
        this.models = models;
        this.grid = grid;
    }

    @Override
    public void findSimilar(PhotoId photo, Region region) {
        models.seeds().searchLike(List.of(new Seed.Part(photo, region)));
    }

    @Override
    public void closed(PhotoId photo, int index) {
        int place = placeOf(photo, index);
        if (place >= 0) {
            grid.selection().select(place);
            grid.scrollTo(place);
        }
    }

    /** Where the photo stands now, or the one that took its place when it left the list; -1 in an empty list. */
    private int placeOf(PhotoId photo, int index) {
        int place = grid.indexOf(photo.value());
        if (place >= 0 || !(grid.items() instanceof Gallery gallery)) {
            return place;
        }
        return Math.min(gallery.indexOf(index), gallery.size() - 1);
    }
}
