package photoscope.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.Embedding;
import photoscope.search.QueryPicture;
import photoscope.search.SortOrder;
import photoscope.ui.SmallLibrary;
import photoscope.ui.browse.Place;
import photoscope.ui.browse.Shown;
import photoscope.ui.browse.Visit;
import photoscope.ui.gallery.GalleryModel.Hung;
import photoscope.ui.language.Language;

class GalleryThumbnailsTest {
    private static final byte[] DROPPED = {1, 2, 3};
    private static final byte[] PHOTO = {4};

    @Test
    void queryPicturesFromElsewhereAreKnownWhileTheyHangAndPhotosAlways(@TempDir Path folder) throws Exception {
        SimpleObjectProperty<@Nullable Hung> hung = new SimpleObjectProperty<>();
        GalleryThumbnails thumbnails = new GalleryThumbnails(id -> id == 7 ? Optional.of(PHOTO) : Optional.empty(),
                _ -> Optional.empty());
        thumbnails.follow(hung);
        assertThat(thumbnails.jpeg(7)).as("before anything hangs").contains(PHOTO);
        try (SmallLibrary small = new SmallLibrary(folder)) {
            Gallery gallery = gallery(small, List.of(dropped()));
            long id = gallery.id(0);
            assertThat(thumbnails.jpeg(id)).isEmpty();
            hung.set(hung(gallery));
            assertThat(thumbnails.jpeg(id)).contains(DROPPED);
            assertThat(thumbnails.jpeg(7)).contains(PHOTO);
            hung.set(hung(gallery(small, List.of())));
            assertThat(thumbnails.jpeg(id)).isEmpty();
        }
    }

    private static QueryPicture dropped() {
        return new QueryPicture.Outside(new Embedding(new float[]{1}), "dropped.jpg", true, DROPPED);
    }

    private static Gallery gallery(SmallLibrary small, List<QueryPicture> pictures) {
        Place.Photos place = Place.ALL.with(pictures);
        return new Gallery(new Shown(place, small.library().photos().list("", SortOrder.NEWEST), null, null),
                _ -> Map.of(), new Language(Locale.ENGLISH).wordsOf(GalleryModel.class));
    }

    private static Hung hung(Gallery gallery) {
        return new Hung(gallery, new Visit(Place.ALL, 0));
    }
}
