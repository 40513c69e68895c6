package photoscope.ui.grid;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;
import photoscope.ui.thumbnail.ThumbnailCache;
import photoscope.ui.thumbnail.ThumbnailRequests;

/**
 * A grid of photos, ten or a million. Give it a list ({@link #show}) and say what its gestures mean; it keeps
 * selection, focus and place by id when the list is replaced. {@link #close} it with its window.
 */
public final class GridView extends Region implements AutoCloseable {
    /** Smallest height of rows, in pixels of the scene. */
    public static final double SMALLEST_ROW = 80;
    /** Largest height of rows, in pixels of the scene. */
    public static final double LARGEST_ROW = 480;

    private static final double ZOOM_STEP = 1.15;
    private static final Duration AT_REST = Duration.millis(150);

    private final DoubleProperty rowHeight = new SimpleDoubleProperty(this, "rowHeight", 200);
    private final BooleanProperty square = new SimpleBooleanProperty(this, "square");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion",
            Platform.getPreferences().isReducedMotion());
    private final ObservableList<GridAction> actions = FXCollections.observableArrayList();
    private final SimpleBooleanProperty filled = new SimpleBooleanProperty(this, "filled");

    private final Words words;
    private final GridNames names;
    private final ThumbnailCache cache;
    private final GridModel model;
    private final GridFlow flow;
    private final GridBars bars;
    private final GridAccess access;
    private final GridHover hover;
    private final GridScroll scroll;
    private final GridFileDrag drag;
    private final ThumbnailRequests requests;
    private final GridThumbnails thumbnails;
    private final PauseTransition rest = new PauseTransition(AT_REST);
    private LongConsumer onOpen = id -> {};
    private LongConsumer onPreview = id -> {};
    private LongConsumer onOpenStack = id -> {};
    private @Nullable ContextMenu contextMenu;
    private boolean byKeyboard = true;

    /**
     * Makes an empty grid.
     *
     * @param cache shared with other views of the window, and closed by its owner
     * @param background for long lists, descriptions and files to drag
     */
    public GridView(ThumbnailCache cache, Background background, Language language) {
        words = language.wordsOf(GridView.class);
        names = new GridNames(words, background, this::items);
        this.cache = cache;
        model = new GridModel(background, new GridMetrics(0, rowHeight.get(), false));
        flow = new GridFlow(this, model, cache);
        scroll = new GridScroll(model, reducedMotion::get);
        bars = new GridBars(model, scroll, words);
        access = new GridAccess(model, flow, bars.scrollBar());
        hover = new GridHover(this, flow, names, actions, reducedMotion::get);
        drag = new GridFileDrag(background);
        requests = cache.requests(ids -> {
            flow.arrived(ids, !reducedMotion.get() && rest.getStatus() != Animation.Status.RUNNING);
            updateFilled();
        });
        thumbnails = new GridThumbnails(model, cache, requests);
        BandSelection band = new BandSelection(model);
        GridNavigation navigation = new GridNavigation();
        new GridMouse(this, flow, model, navigation, band, drag);
        GridKeyboard keyboard = new GridKeyboard(this, model, navigation);

        getStyleClass().add("photo-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.get("grid"));
        flow.getChildren().addAll(hover.node(), band.shape());
        getChildren().add(flow);
        getChildren().addAll(bars.nodes());

        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            byKeyboard = true;
            flow.updateStates();
            keyboard.pressed(event);
        });
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        rest.setOnFinished(event -> settle());
        listen();
    }

    private void listen() {
        model.contentProperty().addListener((property, old, content) -> {
            if (!old.shows(content.items())) {
                names.clear();
                notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
            }
            hover.at(-1);
            filled.set(false);
            bars.layoutChanged(content.layout());
            requestLayout();
        });
        model.positionProperty().addListener((property, old, position) -> {
            hover.at(-1);
            filled.set(false);
            requestLayout();
        });
        model.selection().changesProperty().addListener((property, old, change) -> {
            flow.updateStates();
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
        });
        model.selection().focusedIdProperty().addListener((property, old, id) -> {
            flow.updateStates();
            rest.playFromStart();
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        });
        focusedProperty().addListener((property, was, is) -> flow.updateStates());
        rowHeight.addListener((property, old, height) -> requestLayout());
        square.addListener((property, old, is) -> requestLayout());
    }

    /** Replaces the list and keeps the place, by the topmost photo that is still there; at the top it stays there. */
    public void show(GridItems items) {
        model.show(items);
    }

    /** Replaces the list and begins at a photo, as when one comes back to it; at the top where the photo is gone. */
    public void showAt(GridItems items, long top) {
        scroll.stop();
        model.showAt(items, top);
    }

    /** The photo that is topmost; 0 in an empty grid. */
    public long topId() {
        return model.position() == 0 ? 0 : model.top();
    }

    /** Shows the marks of what can be seen as they are now, after they have changed within the list. */
    public void refreshMarks() {
        flow.updateMarks();
    }

    /** Ids of what can be seen now. */
    public List<Long> visibleIds() {
        GridItems items = items();
        return visible(items).mapToObj(items::id).toList();
    }

    /** What is shown; a long list stands here once it is laid out. */
    public GridItems items() {
        return model.content().items();
    }

    /** Does something once, as soon as a list stands here: a long one is laid out first. End it to wait no longer. */
    public Subscription whenShown(GridItems items, Runnable then) {
        return model.whenShown(items, then);
    }

    /** What is selected and focused. */
    public GridSelection selection() {
        return model.selection();
    }

    /** The height that rows come near to, {@link #SMALLEST_ROW} to {@link #LARGEST_ROW}. */
    public DoubleProperty rowHeightProperty() {
        return rowHeight;
    }

    /** Whether all tiles are squares; else they have their pictures' proportions. */
    public BooleanProperty squareProperty() {
        return square;
    }

    /** Whether nothing glides or fades. At first as the system wishes. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Whether each photo in view has its picture, or is known to have none. */
    public ReadOnlyBooleanProperty filledProperty() {
        return filled;
    }

    /** Buttons on the picture under the mouse. */
    public ObservableList<GridAction> actions() {
        return actions;
    }

    /** Enter, or a double click: is given the focused photo. */
    public void setOnOpen(LongConsumer open) {
        onOpen = open;
    }

    /** Space: is given the focused photo. */
    public void setOnPreview(LongConsumer preview) {
        onPreview = preview;
    }

    /** A click on the number of photos in a stack: is given the photo that stands for them. */
    public void setOnOpenStack(LongConsumer open) {
        onOpenStack = open;
    }

    /** The menu for what is selected. */
    public void setContextMenu(ContextMenu menu) {
        contextMenu = menu;
    }

    /** What moves behind photos, to be seen under the mouse. */
    public void setMotion(GridMotion moving) {
        hover.setMotion(moving);
    }

    /** Where the files of dragged photos are. */
    public void setFiles(GridFiles files) {
        drag.setFiles(files);
    }

    /** Scrolls as little as brings an item into view. */
    public void scrollTo(int index) {
        scroll.stop();
        model.reveal(index);
    }

    /** The place of a photo in the list, -1 where it is absent. */
    public int indexOf(long id) {
        return model.content().index().of(id);
    }

    /** Scrolls to a part of the whole, 0 (top) to 1. */
    public void scrollToPlace(double place) {
        scroll.jumpTo(place * model.furthest());
    }

    /** Scrolls by some pixels, negative for up. */
    public void scrollBy(double pixels) {
        scroll.jumpTo(model.position() + pixels);
    }

    /** Makes rows higher or lower by some steps. */
    public void zoom(int steps) {
        rowHeight.set(Math.clamp(rowHeight.get() * Math.pow(ZOOM_STEP, steps), SMALLEST_ROW, LARGEST_ROW));
    }

    /** Asks for nothing any more. */
    @Override
    public void close() {
        requests.close();
        names.clear();
        scroll.stop();
        rest.stop();
        hover.stop();
    }

    Words words() {
        return words;
    }

    GridNames names() {
        return names;
    }

    double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    boolean showsLead() {
        return isFocused() && byKeyboard;
    }

    void usedMouse() {
        byKeyboard = false;
        hover.hideHint();
        flow.updateStates();
    }

    /** The first item whose row is not cut off, -1 where there is none. */
    int firstWholly() {
        return IntStream.range(flow.firstVisible(), flow.endVisible())
                .filter(item -> model.layout().tile(item).y() >= model.position())
                .findFirst()
                .orElse(flow.endVisible() - 1);
    }

    void open() {
        if (model.selection().focus() >= 0) {
            onOpen.accept(items().id(model.selection().focus()));
        }
    }

    void openStack() {
        if (model.selection().focus() >= 0) {
            onOpenStack.accept(items().id(model.selection().focus()));
        }
    }

    void preview() {
        if (model.selection().focus() >= 0) {
            onPreview.accept(items().id(model.selection().focus()));
        }
    }

    void hover(int index) {
        hover.at(index);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom((int) Math.signum(event.getDeltaY()));
        } else if (event.getDeltaY() != 0) {
            scroll.wheel(event);
        }
        event.consume();
    }

    private void showMenu(ContextMenuEvent event) {
        ContextMenu menu = contextMenu;
        if (menu == null || items().size() == 0) {
            return;
        }
        GridCell lead = event.isKeyboardTrigger() ? flow.cell(model.selection().focus()) : null;
        hover.hideHint();
        if (lead == null) {
            menu.show(this, event.getScreenX(), event.getScreenY());
        } else {
            var corner = lead.localToScreen(lead.getWidth() / 2, lead.getHeight() / 2);
            menu.show(this, corner.getX(), corner.getY());
        }
        event.consume();
    }

    /** Nothing has moved for a while: time to learn what is in view. */
    private void settle() {
        GridItems items = items();
        names.fetch(visible(items).mapToObj(items::id).toList(), () -> {
            flow.updateNames();
            hover.refreshHint();
        });
    }

    /** A list that has become shorter out of sight is not laid out yet. */
    private IntStream visible(GridItems items) {
        return IntStream.range(flow.firstVisible(), Math.min(items.size(), flow.endVisible()));
    }

    private void updateFilled() {
        GridItems items = items();
        boolean all = visible(items)
                .allMatch(item -> cache.get(items.picture(item)) != null || cache.hasFailed(items.picture(item)));
        filled.set(all && items.size() > 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double side = bars.width();
        flow.resizeRelocate(0, 0, width, height);
        model.setMetrics(new GridMetrics(width - side - 2 * GridMetrics.MARGIN, rowHeight.get(), square.get()));
        if (height != model.viewport()) {
            model.setViewport(height);
            bars.layoutChanged(model.layout());
        }
        bars.place(width - side, side, height, rowHeight.get());
        boolean moved = flow.update();
        thumbnails.want(flow.firstVisible(), flow.endVisible(), outputScale());
        updateFilled();
        if (moved) {
            rest.playFromStart();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return access.answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SHOW_ITEM && parameters[0] instanceof GridCell cell) {
            scrollTo(cell.index());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
