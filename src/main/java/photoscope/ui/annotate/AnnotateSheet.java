package photoscope.ui.annotate;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.photo.PhotoId;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.control.VerticalScroll;
import photoscope.ui.language.Words;
import photoscope.ui.theme.Stylesheet;

/**
 * Beside the photos: all that people say of those that are selected. It follows the selection, saves by itself, and
 * leaves the rest of the window in use.
 */
public final class AnnotateSheet extends BorderPane {
    private static final double WIDTH = 384;

    private final SheetParts parts;
    private final AnnotateModel model;
    private final Words words;
    private final Label title = new Label();
    private final FieldsPane fields;
    private final NeighboursPane neighbours;
    private final WholeClusterPane whole;
    private final ScrollPane scroll;
    private final Node footer;
    private final Label state = new Label();
    private final Button again = new Button();
    private final Button propagate = new Button();
    private final Button toCluster = new Button();
    private boolean isFocusWanted;

    public AnnotateSheet(SheetParts parts) {
        this.parts = parts;
        words = parts.language().wordsOf(AnnotateSheet.class);
        model = new AnnotateModel(parts.source(), parts.edits(), parts.background());
        fields = new FieldsPane(model, parts, words);
        neighbours = new NeighboursPane(new NeighboursModel(parts.neighbours(), model, parts.background()), words,
                parts.thumbnails(), this::showFields);
        whole = new WholeClusterPane(new WholeClusterModel(parts.cluster(), model, parts.background()), words,
                this::showFields);
        scroll = new VerticalScroll(fields);
        getStyleClass().add("annotate");
        Stylesheet.addTo(this, AnnotateSheet.class);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.get("title"));
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setTop(header());
        setCenter(scroll);
        footer = footer();
        setBottom(footer);
        model.content().subscribe(this::render);
        model.state().subscribe(this::tell);
        model.failure().subscribe(this::tell);
        tell();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fields.sceneProperty().subscribe(this::focusIfWanted);
    }

    /** Shows photos. What was typed for those before is saved for them. */
    public void show(List<PhotoId> photos) {
        fields.commit();
        model.show(photos);
    }

    /** Reads again what is said of the photos, after it was changed. */
    public void reload() {
        model.reload();
    }

    /** Saves what was typed. */
    public void commit() {
        fields.commit();
    }

    /** Puts the keyboard into the first text, as soon as that can be written in. */
    public void focusTitle() {
        isFocusWanted = true;
        focusIfWanted();
    }

    /** Puts the keyboard into the field for tags. */
    public void focusTags() {
        fields.focusTags();
    }

    private Node header() {
        title.getStyleClass().add("sheet-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(title, gap, icon(Feather.CHEVRON_UP, "previous", () -> move(-1)),
                icon(Feather.CHEVRON_DOWN, "next", () -> move(1)), icon(Feather.X, "close", this::close));
        row.getStyleClass().add("sheet-header");
        return row;
    }

    private Node footer() {
        state.getStyleClass().add("save-state");
        state.setWrapText(true);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        again.setText(words.get("tryAgain"));
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(_ -> model.retry());
        propagate.setText(words.get("propagate"));
        propagate.setMinWidth(USE_PREF_SIZE);
        propagate.setOnAction(_ -> {
            showPage(neighbours);
            neighbours.look();
        });
        toCluster.setText(words.get("whole"));
        toCluster.setMinWidth(USE_PREF_SIZE);
        toCluster.visibleProperty().bind(parts.cluster().name().map(name -> !name.isEmpty()));
        toCluster.managedProperty().bind(toCluster.visibleProperty());
        LateTooltip.install(toCluster, () -> words.format("whole.tip", parts.cluster().name().getValue()));
        toCluster.setOnAction(_ -> {
            showPage(whole);
            whole.look();
        });
        HBox row = new HBox(8, state, again, propagate, toCluster);
        row.getStyleClass().add("sheet-footer");
        return row;
    }

    private void showPage(Node page) {
        fields.commit();
        setCenter(page);
        setBottom(null);
    }

    private Button icon(Feather icon, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", name);
        button.setAccessibleText(words.get(name));
        LateTooltip.install(button, words.get(name) + "  (" + words.get(name + ".key") + ")");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void render(SheetContent content) {
        title.setText(content.name().isEmpty() ? words.format("photos", content.photos().size()) : content.name());
        propagate.setDisable(content.photos().isEmpty());
        toCluster.setDisable(content.photos().isEmpty());
        fields.setDisable(content.photos().isEmpty());
        if (!getCenter().equals(scroll) && !content.photos().equals(fields.shown())) {
            showFields();
        }
        fields.show(content);
        focusIfWanted();
    }

    /** The fields come into the scene with the first layout, which may be before or after they are read. */
    private void focusIfWanted() {
        if (isFocusWanted && fields.getScene() != null && !fields.isDisabled()) {
            isFocusWanted = false;
            fields.focusTitle();
        }
    }

    private void tell() {
        SaveState now = model.state().get();
        state.setText(now == SaveState.FAILED
                ? words.format("save.FAILED", words.said(model.failure().get()))
                : words.get("save." + now.name()));
        state.setGraphic(new FontIcon(switch (now) {
            case SAVED -> Feather.CHECK;
            case SAVING -> Feather.LOADER;
            case FAILED -> Feather.ALERT_TRIANGLE;
        }));
        state.getStyleClass().remove("failed");
        if (now == SaveState.FAILED) {
            state.getStyleClass().add("failed");
        }
        again.setVisible(now == SaveState.FAILED);
        again.setManaged(now == SaveState.FAILED);
    }

    private void showFields() {
        setCenter(scroll);
        setBottom(footer);
        fields.focusTitle();
    }

    private void move(int by) {
        fields.commit();
        parts.actions().move(by);
    }

    private void close() {
        fields.commit();
        parts.actions().close();
    }

    private void pressed(KeyEvent event) {
        boolean isUpOrDown = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.getCode() == KeyCode.ESCAPE && !getCenter().equals(scroll)) {
            showFields();
        } else if ((event.getCode() == KeyCode.ESCAPE && !fields.isSuggesting())
                || (event.getCode() == KeyCode.ENTER && event.isShortcutDown())) {
            close();
        } else if (isUpOrDown && event.isAltDown()) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }
}
