package photoscope.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

import photoscope.library.Library;
import photoscope.photo.PhotoId;
import photoscope.ui.annotate.AnnotateSheet;
import photoscope.ui.annotate.ConflictsModel;
import photoscope.ui.annotate.ConflictsView;
import photoscope.ui.annotate.SheetActions;
import photoscope.ui.annotate.SheetParts;
import photoscope.ui.annotate.WholeCluster;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.gallery.Gallery;
import photoscope.ui.grid.GridView;
import photoscope.ui.search.TimedPause;
import photoscope.ui.task.Late;
import photoscope.ui.task.Latest;
import photoscope.ui.thumbnail.ThumbnailCache;

/** The sheet of annotations beside the photos, and what was written in two places, in the window. */
final class AnnotateWiring implements SheetActions {
    /** Longer than people stop within a sentence. */
    private static final Duration BEFORE_SAVING = Duration.millis(1500);

    private final Library library;
    private final WindowParts window;
    private final LibraryModels models;
    private final GridView grid;
    private final BorderPane pane = new BorderPane();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Late<AnnotateSheet> sheet;
    private final ConflictsModel conflicts;
    private final Latest looking;
    private Subscription focus = Subscription.EMPTY;

    AnnotateWiring(Library library, WindowParts window, LibraryModels models, GridView grid, ThumbnailCache thumbnails,
            EditCommands editing, WholeCluster cluster) {
        this.library = library;
        this.window = window;
        this.models = models;
        this.grid = grid;
        WindowThreads threads = window.threads();
        this.looking = new Latest(threads.working());
        this.sheet = new Late<>(() -> new AnnotateSheet(new SheetParts(window.language(), threads.working(),
                new LibraryAnnotations(library), new LibraryEdits(library.annotating(), threads.edits(), editing::tell),
                new LibraryTags(library.annotating()), new LibraryNeighbours(library), cluster, thumbnails,
                new TimedPause(BEFORE_SAVING), this)));
        this.conflicts = new ConflictsModel(
                new LibraryDisagreements(library, threads.edits(), editing::tell, editing::changed), threads.working());
    }

    /** Where the sheet stands when it is open: at the right of the photos. */
    Region beside(Region content) {
        pane.setCenter(content);
        return pane;
    }

    ReadOnlyBooleanProperty isOpen() {
        return open;
    }

    /**
     * @param read is told when annotations were looked for that others have changed
     */
    void begin(CommandHandlers commands, Runnable read) {
        Late<ConflictsView> view = new Late<>(() -> new ConflictsView(conflicts, window.language()));
        commands.handle(Command.CONFLICTS, () -> window.overlays().open(view.get()));
        models.status().conflicts().bind(conflicts.count());
        conflicts.refresh();
        models.indexing().onEnded(() -> read(List.of(), read));
        focus = window.stage().focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                look(read);
            }
        });
    }

    /** Others may have written about the photos while people were elsewhere. */
    private void look(Runnable read) {
        if (!(grid.items() instanceof Gallery gallery)) {
            return;
        }
        List<PhotoId> visible = grid.visibleIds()
                .stream()
                .filter(id -> gallery.outside(id).isEmpty())
                .map(PhotoId::new)
                .toList();
        read(visible, read);
    }

    /** What is not looked at now may be read as well: what was indexed may have brought sidecars along. */
    private void read(List<PhotoId> visible, Runnable read) {
        looking.run(() -> {
            library.annotating().look(visible);
            library.annotating().awaitSidecars();
            return visible.size();
        }, _ -> {
            edited();
            grid.refreshMarks();
            read.run();
        }, window::tellFailure);
    }

    /** Opens the sheet with photos. */
    void open(List<PhotoId> photos) {
        pane.setRight(sheet.get());
        open.set(true);
        sheet.get().show(photos);
        sheet.get().focusTitle();
    }

    /** Shows other photos if the sheet is open. */
    void show(List<PhotoId> photos) {
        if (open.get()) {
            sheet.get().show(photos);
        }
    }

    /** Puts the keyboard into the field for tags. */
    void editTags() {
        sheet.get().focusTags();
    }

    /** Reads again, after something was changed. */
    void edited() {
        conflicts.refresh();
        if (open.get()) {
            sheet.get().reload();
        }
    }

    /** Counts again what waits for a decision: reading and writing sidecars finds it at any time. */
    void changedOutside() {
        conflicts.refresh();
    }

    @Override
    public void move(int by) {
        int there = grid.selection().focus() + by;
        if (there >= 0 && there < grid.items().size()) {
            grid.selection().select(there);
            grid.scrollTo(there);
        }
    }

    /** Saves what was typed and takes the sheet away. */
    @Override
    public void close() {
        sheet.ifMade().ifPresent(AnnotateSheet::commit);
        pane.setRight(null);
        open.set(false);
        grid.requestFocus();
    }

    /** Ends with the window's library. */
    void end() {
        sheet.ifMade().ifPresent(AnnotateSheet::commit);
        focus.unsubscribe();
        looking.cancel();
        models.status().conflicts().unbind();
    }
}
