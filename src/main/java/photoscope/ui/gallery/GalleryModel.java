package photoscope.ui.gallery;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Shown;
import photoscope.ui.browse.Visit;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** Follows what is shown at a place with what the grid shows; long lists are cut into months on a worker. */
public final class GalleryModel {
    /**
     * What the grid shows.
     *
     * @param gallery the photos
     * @param visit that they were found for
     */
    public record Hung(Gallery gallery, Visit visit) {}

    private final BrowseModel browse;
    private final Descriptions descriptions;
    private final Latest hanging;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Hung> hung = new ReadOnlyObjectWrapper<>();

    public GalleryModel(BrowseModel browse, Descriptions descriptions, Background background, Language language) {
        this.browse = browse;
        this.descriptions = descriptions;
        this.hanging = new Latest(background);
        this.words = language.wordsOf(GalleryModel.class);
        browse.shown().addListener((_, _, shown) -> hang(shown));
        hang(browse.shown().get());
    }

    /** What the grid shows; null before anything was found. */
    public ReadOnlyObjectProperty<@Nullable Hung> hung() {
        return hung.getReadOnlyProperty();
    }

    private void hang(@Nullable Shown shown) {
        if (shown != null) {
            Visit visit = browse.visit().get();
            hanging.run(() -> new Gallery(shown, descriptions, words), gallery -> hung.set(new Hung(gallery, visit)),
                    failure -> {
                        throw new IllegalStateException("The photos can't be shown", failure);
                    });
        }
    }
}
