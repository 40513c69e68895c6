package photoscope.ui.clusters;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.clusters.ClusterPickerModel.Choice;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** Asks which cluster photos go to. One types; arrows choose, Enter takes; the keyboard stays in the field. */
public final class ClusterPicker implements Overlay {
    private static final double ROW = 34;
    private static final int ROWS = 7;
    private final ClusterPickerModel model;
    private final Words words;
    private final Consumer<String> chosen;
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final VBox content = new VBox();
    private Runnable close = () -> {};

    /**
     * @param chosen is given the name of a cluster, which may be new
     */
    public ClusterPicker(ClusterPickerModel model, Words words, Consumer<String> chosen) {
        this.model = model;
        this.words = words;
        this.chosen = chosen;
        field.setPromptText(words.get("pick.prompt"));
        field.setAccessibleText(words.get("pick.prompt"));
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setItems(model.choices());
        list.setCellFactory(_ -> new ChoiceCell());
        list.setFixedCellSize(ROW);
        resize();
        list.setFocusTraversable(false);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.get("pick.list"));
        list.setOnMouseClicked(_ -> take());
        Label nothing = new Label(words.get("pick.nothing"));
        nothing.getStyleClass().add("placeholder-text");
        list.setPlaceholder(nothing);
        model.choices().addListener((ListChangeListener<Choice>) _ -> {
            list.getSelectionModel().selectFirst();
            resize();
        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(choice -> field.setAccessibleHelp(choice == null ? "" : text(choice)));
        content.getStyleClass().addAll("overlay-panel", "cluster-picker");
        content.setMinHeight(Region.USE_PREF_SIZE);
        Stylesheet.addTo(content, ClusterPicker.class);
        content.getChildren().addAll(field, list);
    }

    /** As high as what it offers, as far as that is not much. */
    private void resize() {
        list.setPrefHeight(Math.clamp(model.choices().size(), 1, ROWS) * ROW + 2);
    }

    private String text(Choice choice) {
        return choice.cluster().isPresent() ? choice.name() : words.format("pick.new", choice.name());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> take();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 1));
        event.consume();
    }

    private void take() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            close.run();
            chosen.accept(choice.name());
        }
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return field;
    }

    @Override
    public void opened(Runnable closing) {
        close = closing;
        model.reset();
    }

    private final class ChoiceCell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null ? null : text(choice));
            setGraphic(
                    choice == null ? null : new FontIcon(choice.cluster().isPresent() ? Feather.LAYERS : Feather.PLUS));
        }
    }
}
