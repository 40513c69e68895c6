package photoscope.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.ui.browse.Place;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.gallery.Gallery;
import photoscope.ui.gallery.GalleryModel.Hung;
import photoscope.ui.grid.GridView;
import photoscope.ui.language.Words;
import photoscope.ui.lightbox.Lightbox;

/** Stacks in the window: the photos of one, as a place to go to and to come back from. */
final class StackWiring {
    private final LibraryModels models;
    private final GridView grid;
    private final Lightbox lightbox;
    private final Words words;
    /** Waits until the photo that is to be selected is listed. */
    private Subscription hanging = Subscription.EMPTY;

    StackWiring(LibraryModels models, GridView grid, Lightbox lightbox, Words words) {
        this.models = models;
        this.grid = grid;
        this.lightbox = lightbox;
        this.words = words;
    }

    void handle(CommandHandlers commands) {
        grid.setOnOpenStack(id -> open(new PhotoId(id), new PhotoId(id)));
        ObservableValue<String> alone = Bindings.createStringBinding(() -> leader() == null ? words.get("noStack") : "",
                grid.selection().changesProperty(), grid.selection().focusedIdProperty(), lightbox.index(),
                models.gallery().hung());
        commands.handle(Command.OPEN_STACK, this::open, alone);
    }

    /** Shows the photos of a stack, and selects one of them. */
    void open(PhotoId leader, PhotoId selected) {
        lightbox.close();
        Place.Photos stack = Place.Photos.stackOf(leader);
        hanging.unsubscribe();
        hanging = models.gallery().hung().subscribe((_, now) -> {
            if (now != null && now.visit().place().equals(stack)) {
                hanging.unsubscribe();
                hanging = grid.whenShown(now.gallery(), () -> select(selected));
            }
        });
        models.browse().go(stack);
        grid.requestFocus();
    }

    private void open() {
        PhotoId leader = leader();
        if (leader != null) {
            open(leader, leader);
        }
    }

    private void select(PhotoId photo) {
        int place = grid.indexOf(photo.value());
        if (place >= 0) {
            grid.selection().select(place);
        }
    }

    /** The photo that is looked at, where others stand behind it. */
    private @Nullable PhotoId leader() {
        Hung hung = models.gallery().hung().get();
        if (hung == null) {
            return null;
        }
        Gallery gallery = hung.gallery();
        int enlarged = lightbox.index().get();
        int photo = enlarged >= 0 ? enlarged : gallery.photoAt(grid.selection().focus());
        boolean isThere = photo >= 0 && photo < gallery.photos().size()
                && (enlarged >= 0 || grid.selection().count() > 0);
        return isThere && gallery.photos().behind(photo) > 0 ? new PhotoId(gallery.photos().id(photo)) : null;
    }

    void close() {
        hanging.unsubscribe();
    }
}
