package photoscope.ui.gallery;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import photoscope.search.EmptiedBy;
import photoscope.search.QueryParser;
import photoscope.search.QueryTerm;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.browse.Visit;
import photoscope.ui.gallery.GalleryModel.Hung;
import photoscope.ui.grid.GridView;
import photoscope.ui.notice.Message;
import photoscope.ui.notice.MessagePane;
import photoscope.ui.notice.Messages;

/** The grid with the photos of the place one is at; where there are none, what that means and what to do. */
public final class GalleryPane extends StackPane {
    private final BrowseModel browse;
    private final GridView grid;
    private final Messages messages;
    private final Function<Throwable, String> reasons;
    private final MessagePane message = new MessagePane();
    private final ObservableBooleanValue isIndexing;
    private final Runnable addFolders;
    private @Nullable Visit shownVisit;

    /**
     * @param reasons say why the photos of a place could not be found
     * @param isIndexing whether photos are being taken in, so that an empty library will not stay empty
     */
    public GalleryPane(BrowseModel browse, GalleryModel gallery, GridView grid, Messages messages,
            Function<Throwable, String> reasons, ObservableBooleanValue isIndexing, Runnable addFolders) {
        this.browse = browse;
        this.grid = grid;
        this.messages = messages;
        this.reasons = reasons;
        this.isIndexing = isIndexing;
        this.addFolders = addFolders;
        getChildren().addAll(grid, message);
        message.setVisible(false);
        gallery.hung().addListener((_, _, hung) -> show(hung));
        browse.failure().addListener((_, _, _) -> update(gallery.hung().get()));
        isIndexing.addListener((_, _, _) -> update(gallery.hung().get()));
        show(gallery.hung().get());
    }

    private void show(@Nullable Hung hung) {
        if (hung != null) {
            hang(hung);
        }
        update(hung);
    }

    /** At another place the grid begins at the top, or where one left it; at the same place nothing moves. */
    private void hang(Hung hung) {
        if (hung.visit().equals(shownVisit)) {
            grid.show(hung.gallery());
        } else {
            if (asksAnew(hung.visit())) {
                grid.selection().clear();
            }
            shownVisit = hung.visit();
            grid.showAt(hung.gallery(), hung.visit().topPhoto());
        }
    }

    /** What was selected for one question is not meant by the next; another order or threshold is no new question. */
    private boolean asksAnew(Visit visit) {
        return shownVisit == null || !(shownVisit.place() instanceof Place.Photos before)
                || !(visit.place() instanceof Place.Photos now) || !before.query().equals(now.query())
                || !before.pictures().equals(now.pictures()) || !before.sight().equals(now.sight());
    }

    private void update(@Nullable Hung hung) {
        Optional<Message> said = message(hung);
        said.ifPresent(message::show);
        message.setVisible(said.isPresent());
        grid.setVisible(said.isEmpty());
    }

    private Optional<Message> message(@Nullable Hung hung) {
        Exception failure = browse.failure().get();
        if (failure != null) {
            return Optional.of(messages.failed(reasons.apply(failure), browse::refresh));
        }
        if (hung == null) {
            return Optional.of(messages.loading());
        }
        return hung.gallery().size() > 0 ? Optional.empty() : Optional.of(empty(hung));
    }

    private Message empty(Hung hung) {
        Runnable clear = () -> browse.go(Place.ALL);
        Optional<EmptiedBy> emptied = hung.gallery().photos().emptiedBy();
        if (emptied.isPresent()) {
            EmptiedBy by = emptied.get();
            String filters = by.terms().stream().map(QueryTerm::text).collect(Collectors.joining(" "));
            return messages.emptiedBy(filters, by.photos(), () -> drop(by), clear);
        }
        if (hung.visit().place() instanceof Place.Photos photos && photos.isAll()) {
            return isIndexing.get() ? messages.indexingBegins() : messages.noPhotos(addFolders);
        }
        return messages.nothingFound(clear);
    }

    private void drop(EmptiedBy filters) {
        if (browse.place() instanceof Place.Photos photos) {
            browse.go(photos.asking(QueryParser.parse(photos.query()).without(filters.terms()).text()));
        }
    }
}
