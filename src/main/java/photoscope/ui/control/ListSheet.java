package photoscope.ui.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.overlay.Overlay;

/** A sheet over the window: a title, a list that is filled anew when there is news, and below it what went wrong. */
public abstract class ListSheet extends BorderPane implements Overlay {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 640;
    private final VBox list = new VBox();
    private final Button close = new Button(null, new FontIcon(Feather.X));

    /**
     * @param closing what the button says that closes it
     * @param failure what went wrong last; empty if nothing did
     * @param tools beside the title
     */
    @SuppressWarnings("this-escape") // only to what JavaFX keeps for its nodes
    protected ListSheet(String title, String closing, ObservableValue<String> failure, Node... tools) {
        getStyleClass().addAll("list-sheet", "overlay-panel");
        setPrefSize(WIDTH, HEIGHT);
        setTop(header(title, closing, tools));
        list.getStyleClass().add("list");
        setCenter(new VerticalScroll(list));
        Label trouble = new Label();
        trouble.getStyleClass().add("failure");
        trouble.setWrapText(true);
        trouble.textProperty().bind(failure);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        setBottom(trouble);
    }

    private HBox header(String text, String closing, Node... tools) {
        Label title = new Label(text);
        title.getStyleClass().add("sheet-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText(closing);
        LateTooltip.install(close, closing);
        HBox row = new HBox(8, title, gap);
        row.getChildren().addAll(tools);
        row.getChildren().add(close);
        row.getStyleClass().add("sheet-header");
        return row;
    }

    /** Reads again what there is to show; whenever it is opened. */
    protected abstract void refresh();

    /** The lines. */
    protected final VBox list() {
        return list;
    }

    /**
     * Shows these lines; the keyboard stays in the sheet.
     *
     * @param nothing is said where there are none
     */
    protected final void fill(List<Node> lines, String nothing) {
        list.getChildren().setAll(lines);
        if (lines.isEmpty()) {
            Label empty = new Label(nothing);
            empty.getStyleClass().add("nothing");
            empty.setWrapText(true);
            list.getChildren().add(empty);
        }
        if (getScene() != null && (getScene().getFocusOwner() == null || getScene().getFocusOwner().isDisabled())) {
            close.requestFocus();
        }
    }

    /** What stands above some lines. */
    protected static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("heading");
        label.setWrapText(true);
        return label;
    }

    @Override
    public final Region content() {
        return this;
    }

    @Override
    public final Node firstFocus() {
        return close;
    }

    @Override
    public final void opened(Runnable whenClosed) {
        close.setOnAction(_ -> whenClosed.run());
        refresh();
    }
}
