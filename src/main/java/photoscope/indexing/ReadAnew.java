package photoscope.indexing;

import java.util.List;
import java.util.stream.IntStream;

import photoscope.catalog.Catalog;
import photoscope.catalog.PartColumns;
import photoscope.catalog.PhotoColumns;
import photoscope.media.FilmSampling;
import photoscope.photo.MediaKind;
import photoscope.photo.OrdinalSet;

/** The photos that have all their parts, but other ones than are wanted now. */
final class ReadAnew {
    private ReadAnew() {}

    /** The films whose frames were chosen otherwise, and the pictures without regions where these are wanted. */
    static OrdinalSet of(Catalog catalog, FilmSampling films, boolean hasRegions) {
        PhotoColumns.View columns = catalog.photos().view();
        List<Integer> known = IntStream.range(0, columns.size())
                .filter(photo -> columns.kinds()[photo] == MediaKind.VIDEO.ordinal())
                .boxed()
                .toList();
        OrdinalSet photos = known.isEmpty()
                ? new OrdinalSet(0)
                : catalog.read(session -> session.photos()
                        .sampledOtherwise(known, films.name(), FilmSampling.STANDARD.name()));
        if (hasRegions) {
            addWithoutRegions(catalog, photos);
        }
        return photos;
    }

    private static void addWithoutRegions(Catalog catalog, OrdinalSet photos) {
        PartColumns.View parts = catalog.parts().view();
        OrdinalSet looked = new OrdinalSet(0);
        for (int part = 0; part < parts.size(); part++) {
            if (parts.isRegion(part)) {
                looked.set(parts.photos()[part]);
            }
        }
        PhotoColumns.View columns = catalog.photos().view();
        for (int photo = 0; photo < columns.size(); photo++) {
            if (columns.kinds()[photo] == MediaKind.PHOTO.ordinal() && !looked.contains(photo)) {
                photos.set(photo);
            }
        }
    }
}
