package photoscope.ui.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import photoscope.ui.language.Words;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/**
 * Makes a whole scene take pictures that are dropped or pasted, and search with them. A control that takes a drop
 * itself consumes its event and comes first. Nothing is ever fetched from the network.
 */
public final class PictureDrop {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private final SeedModel seeds;
    private final Latest looking;
    private final Words words;
    private final Supplier<Clipboard> clipboard;
    private final Consumer<List<Path>> onFolders;
    private final Consumer<String> notice;
    private final ReadOnlyObjectWrapper<DropTarget> target = new ReadOnlyObjectWrapper<>(DropTarget.NONE);
    /** What the disk said of the files that are dragged; looked up once for each drag. */
    private @Nullable List<Path> asked;
    private boolean isFolders;
    private @Nullable Node adding;

    /**
     * @param words those of {@link SearchBar}
     * @param clipboard the system's; asked when something is pasted and at no other key
     * @param onFolders takes folders that are dropped
     * @param notice told in a sentence what can't be used, and what to do
     */
    public PictureDrop(SeedModel seeds, Background background, Words words, Supplier<Clipboard> clipboard,
            Consumer<List<Path>> onFolders, Consumer<String> notice) {
        this.seeds = seeds;
        this.looking = new Latest(background);
        this.words = words;
        this.clipboard = clipboard;
        this.onFolders = onFolders;
        this.notice = notice;
    }

    /** What is to become of what is dragged over the window now. */
    public ReadOnlyObjectProperty<DropTarget> target() {
        return target.getReadOnlyProperty();
    }

    /**
     * Takes what is dropped on a scene, or pasted in it.
     *
     * @return to take no more
     */
    public Subscription install(Scene scene) {
        return Subscription.combine(handle(scene, DragEvent.DRAG_OVER, this::over),
                handle(scene, DragEvent.DRAG_DROPPED, this::dropped), handle(scene, DragEvent.DRAG_DONE, _ -> left()),
                filter(scene, DragEvent.DRAG_EXITED_TARGET, event -> {
                    if (scene.getRoot().equals(event.getTarget())) {
                        left();
                    }
                }), filter(scene, KeyEvent.KEY_PRESSED, event -> pressed(scene, event)));
    }

    private static <T extends Event> Subscription handle(Scene scene, EventType<T> type, EventHandler<T> handler) {
        scene.addEventHandler(type, handler);
        return () -> scene.removeEventHandler(type, handler);
    }

    private static <T extends Event> Subscription filter(Scene scene, EventType<T> type, EventHandler<T> filter) {
        scene.addEventFilter(type, filter);
        return () -> scene.removeEventFilter(type, filter);
    }

    private void pressed(Scene scene, KeyEvent event) {
        // no other key asks the clipboard: while GTK looks what it holds, later keys come through before this one
        if (PASTE.match(event) && isPicture(clipboard.get(), scene)) {
            paste();
            event.consume();
        }
    }

    private static boolean isPicture(Clipboard board, Scene scene) {
        boolean isText = scene.getFocusOwner() instanceof TextInputControl && board.hasString();
        return !isText && PictureBoard.mayHoldPicture(board);
    }

    /** What is dropped on this node is searched with besides what is searched with already. */
    public void addOn(Node node) {
        adding = node;
    }

    /** Searches with what is on the system's clipboard. */
    public void paste() {
        take(PictureBoard.of(clipboard.get()), false);
    }

    private void over(DragEvent event) {
        if (!PictureBoard.mayHoldPicture(event.getDragboard())) {
            return;
        }
        event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        event.consume();
        lookAt(event.getDragboard());
        if (isFolders) {
            target.set(DropTarget.FOLDERS);
        } else {
            target.set(isAdding(event) ? DropTarget.ADD : DropTarget.SEARCH);
        }
    }

    private void dropped(DragEvent event) {
        PictureBoard board = PictureBoard.of(event.getDragboard());
        boolean isUsed = !(board instanceof PictureBoard.Nothing || board instanceof PictureBoard.Address);
        boolean isAdding = isAdding(event);
        left();
        event.setDropCompleted(isUsed);
        event.consume();
        take(board, isAdding);
    }

    private void left() {
        looking.cancel();
        asked = null;
        isFolders = false;
        target.set(DropTarget.NONE);
    }

    private boolean isAdding(DragEvent event) {
        if (adding == null || seeds.seeds().isEmpty()) {
            return false;
        }
        return adding.localToScene(adding.getBoundsInLocal()).contains(event.getSceneX(), event.getSceneY());
    }

    private void lookAt(Clipboard dragged) {
        List<Path> paths = PictureBoard.photos(dragged).isEmpty() ? PictureBoard.paths(dragged) : List.of();
        if (!paths.equals(asked)) {
            asked = paths;
            looking.run(() -> isAllFolders(paths), all -> isFolders = all, _ -> isFolders = false);
        }
    }

    private void take(PictureBoard board, boolean isAdding) {
        switch (board) {
            case PictureBoard.Nothing _ -> notice.accept(words.get("drop.nothing"));
            case PictureBoard.Address _ -> notice.accept(words.get("drop.address"));
            case PictureBoard.Photos(var ids) -> search(Seed.ofPhotos(ids), isAdding);
            case PictureBoard.Pixels(var image) ->
                search(List.of(new Seed.Image(() -> PngImage.write(image), words.get("drop.title"))), isAdding);
            case PictureBoard.Files(var paths) -> looking.run(() -> isAllFolders(paths), all -> {
                if (all) {
                    onFolders.accept(paths);
                } else {
                    search(paths.stream().<Seed>map(Seed.File::new).toList(), isAdding);
                }
            }, trouble -> notice.accept(words.format("seed.failed", trouble.toString())));
        }
    }

    private void search(List<Seed> from, boolean isAdding) {
        if (isAdding) {
            seeds.add(from, true);
        } else {
            seeds.searchLike(from);
        }
    }

    private static boolean isAllFolders(List<Path> paths) {
        return !paths.isEmpty() && paths.stream().allMatch(Files::isDirectory);
    }
}
