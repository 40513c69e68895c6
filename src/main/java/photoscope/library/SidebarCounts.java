package photoscope.library;

import photoscope.catalog.Catalog;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.photo.MediaKind;

/**
 * How much there is of what the sidebar leads to, hidden photos aside.
 *
 * @param all photos and films
 * @param videos films
 * @param missing photos none of whose files is where it was
 * @param problems files and folders that could not be read and are not ignored
 * @param favourites of the photos and films
 */
public record SidebarCounts(int all, int videos, int missing, int problems, int favourites) {
    static SidebarCounts of(Catalog catalog) {
        PhotoColumns.View photos = catalog.photos().view();
        int all = 0;
        int videos = 0;
        int missing = 0;
        int favourites = 0;
        for (int photo = 0; photo < photos.size(); photo++) {
            if ((photos.flags()[photo] & PhotoFlags.UNLISTED) != 0) {
                continue;
            }
            all++;
            videos += photos.kinds()[photo] == MediaKind.VIDEO.ordinal() ? 1 : 0;
            favourites += (photos.flags()[photo] & PhotoFlags.FAVOURITE) != 0 ? 1 : 0;
            missing += (photos.flags()[photo] & PhotoFlags.MISSING) != 0 ? 1 : 0;
        }
        int problems = catalog.read(session -> (int) session.problems().count());
        return new SidebarCounts(all, videos, missing, problems, favourites);
    }
}
