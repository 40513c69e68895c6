package photoscope.ui.shell;

import org.jspecify.annotations.Nullable;

import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.browse.Shown;
import photoscope.ui.status.StatusModel;

/** Tells the status bar how many photos are listed. */
final class ListedCount {
    private ListedCount() {}

    static void follow(BrowseModel browse, StatusModel status) {
        browse.shown().addListener((_, _, shown) -> say(shown, status));
        browse.visit().addListener((_, _, visit) -> {
            if (!(visit.place() instanceof Place.Photos)) {
                status.showNoList();
            }
        });
    }

    private static void say(@Nullable Shown shown, StatusModel status) {
        if (shown != null && shown.answer() != null) {
            status.showResults(shown.photos().size());
        } else if (shown != null) {
            status.showPhotos(shown.photos().size());
        }
    }
}
