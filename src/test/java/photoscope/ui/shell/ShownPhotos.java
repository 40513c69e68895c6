package photoscope.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;

import photoscope.ui.grid.GridDescription;
import photoscope.ui.grid.GridItems;

/** The photos that the grid of a window shows, and someone's hands on them. */
final class ShownPhotos {
    /** What {@link #names} calls a picture that is not of the library. */
    static final String QUERY = "(query)";
    private final LibraryWindow window;

    ShownPhotos(LibraryWindow window) {
        this.window = window;
    }

    /** Clicks on the picture with this number. */
    void click(int number, KeyCode... held) {
        Node cell = cell(number);
        window.hands().press(held).clickOn(cell).release(held);
        window.test().settle();
    }

    /** Where the picture with this number stands; waits until it does. */
    Node cell(int number) {
        String name = String.valueOf(window.library().photo(number).getFileName());
        window.await(() -> find(name).isPresent());
        return window.test().call(() -> find(name).orElseThrow());
    }

    private Optional<Node> find(String name) {
        return window.grid()
                .lookupAll(".photo-cell")
                .stream()
                .filter(node -> node.isVisible() && node.getAccessibleText() != null
                        && node.getAccessibleText().contains(name))
                .findFirst();
    }

    /** A photo that is spoken of like this. */
    Node cell(String spoken) {
        return find(spoken).orElseThrow();
    }

    /** Names of all photos that are shown, in order. */
    List<String> names() throws Exception {
        GridItems items = window.test().call(() -> window.grid().items());
        List<Long> ids = IntStream.range(0, items.size()).mapToObj(items::id).toList();
        Map<Long, GridDescription> described = items.describe(ids);
        return ids.stream()
                .map(id -> described.containsKey(id) ? Objects.requireNonNull(described.get(id)).name() : QUERY)
                .toList();
    }

    /** Waits until the first photos that are shown are called like this. */
    void awaitFirst(int photos, Predicate<String> name) {
        window.await(() -> window.grid().items().size() >= photos);
        window.await(() -> {
            try {
                List<String> names = names();
                return names.size() >= photos && names.subList(0, photos).stream().allMatch(name);
            } catch (Exception e) {
                throw new AssertionError("the photos can't be described", e);
            }
        });
    }

    /** Waits until the grid has so many photos, also while something lies over it. */
    void awaitBehind(int number) {
        window.await(() -> window.grid().items().size() == number);
    }

    /** Names of what is selected. */
    List<String> selectedNames() {
        long[] ids = window.test().call(() -> window.grid().selection().ids());
        GridItems items = window.test().call(() -> window.grid().items());
        try {
            Map<Long, GridDescription> described = items.describe(LongStream.of(ids).boxed().toList());
            return LongStream.of(ids).mapToObj(id -> Objects.requireNonNull(described.get(id)).name()).toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** How many photos are selected. */
    int selectedCount() {
        return window.grid().selection().count();
    }

    /** Asks for the menu of what is selected. */
    void openMenu() {
        window.test().run(() -> {
            Bounds bounds = window.grid().localToScreen(window.grid().getLayoutBounds());
            Event.fireEvent(window.grid(), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5,
                    bounds.getMinX() + 5, bounds.getMinY() + 5, false, null));
        });
    }
}
