package photoscope.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import photoscope.catalog.Catalog;
import photoscope.catalog.PartColumns;
import photoscope.photo.PhotoId;
import photoscope.thumbnails.ThumbnailStore;

/** The moments of films, from the columns in memory. */
final class FilmMoments {
    private final Catalog catalog;
    private final ThumbnailStore store;

    FilmMoments(Catalog catalog, ThumbnailStore store) {
        this.catalog = catalog;
        this.store = store;
    }

    List<FilmMoment> of(PhotoId film) {
        int[] parts = catalog.parts().ofPhoto(catalog.photos().ordinalOf(film));
        PartColumns.View view = catalog.parts().view();
        return IntStream.of(parts)
                .filter(part -> view.milliseconds()[part] != PartColumns.TIMELESS)
                .mapToObj(part -> new FilmMoment(view.milliseconds()[part], view.hashes()[part]))
                .distinct()
                .sorted(Comparator.comparingInt(FilmMoment::milliseconds))
                .toList();
    }

    Optional<byte[]> thumbnail(FilmMoment moment) {
        return store.getBeginning(moment.thumbnail());
    }
}
