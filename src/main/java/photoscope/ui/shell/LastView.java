package photoscope.ui.shell;

import java.util.Arrays;

import photoscope.library.AppSettings;
import photoscope.library.LibraryFolder;
import photoscope.search.SortOrder;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;

/** The place one was at last, to begin there again. Pictures that were searched with are not kept. */
final class LastView {
    private LastView() {}

    /** Where one was in this library; all photos where another one was open last. */
    static Place of(AppSettings settings, LibraryFolder library) {
        if (!settings.get(WindowSettings.LAST_LIBRARY).equals(library.root().toString())) {
            return Place.ALL;
        }
        String order = settings.get(WindowSettings.LAST_ORDER);
        return Place.Photos.of(settings.get(WindowSettings.LAST_QUERY))
                .in(Arrays.stream(SortOrder.values())
                        .filter(known -> known.name().equals(order))
                        .findFirst()
                        .orElse(SortOrder.NEWEST));
    }

    static void follow(BrowseModel browse, AppSettings settings, LibraryFolder library) {
        browse.shown().addListener((_, _, _) -> {
            if (browse.place() instanceof Place.Photos photos) {
                settings.set(WindowSettings.LAST_LIBRARY, library.root().toString());
                settings.set(WindowSettings.LAST_QUERY, photos.query());
                settings.set(WindowSettings.LAST_ORDER, photos.order().name());
            }
        });
    }
}
