package photoscope.ui.shell;

import java.util.List;

import photoscope.library.Region;
import photoscope.photo.PhotoId;
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
    public void closed(int index) {
        if (grid.items() instanceof Gallery gallery && index >= 0 && index < gallery.photos().size()) {
            int place = gallery.indexOf(index);
            grid.selection().select(place);
            grid.scrollTo(place);
        }
    }
}
