package photoscope.ui.search;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import photoscope.search.QueryTerm;
import photoscope.ui.language.Words;

/** The chips in front of the search text, in one row that scrolls when there are many: the last is what one sees. */
final class ChipStrip extends ScrollPane {
    private final SearchModel model;
    private final Words words;
    private final Runnable toText;
    private final HBox row = new HBox();

    /**
     * @param toText moves the keyboard to the text behind the chips
     */
    ChipStrip(SearchModel model, Words words, Runnable toText) {
        this.model = model;
        this.words = words;
        this.toText = toText;
        getStyleClass().add("search-chips");
        row.getStyleClass().add("search-chip-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setContent(row);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFitToHeight(true);
        setMinWidth(0);
        prefViewportWidthProperty().bind(row.widthProperty());
        row.widthProperty().addListener(_ -> setHvalue(1));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        model.chips().addListener((ListChangeListener<QueryTerm>) _ -> fill());
        fill();
    }

    /** Moves the keyboard to the last chip. */
    void focusLast() {
        focus(row.getChildren().size() - 1);
    }

    private void fill() {
        boolean hadFocus = focused() >= 0;
        row.getChildren().clear();
        for (int i = 0; i < model.chips().size(); i++) {
            int index = i;
            row.getChildren().add(new ChipView(model.chips().get(i), words, () -> {
                model.edit(index);
                toText.run();
            }, () -> model.remove(index)));
        }
        boolean isEmpty = model.chips().isEmpty();
        setManaged(!isEmpty);
        setVisible(!isEmpty);
        if (hadFocus) {
            toText.run();
        }
    }

    private void move(KeyEvent event) {
        int at = focused();
        if (at >= 0 && event.getCode() == KeyCode.LEFT) {
            focus(Math.max(0, at - 1));
            event.consume();
        } else if (at >= 0 && event.getCode() == KeyCode.RIGHT) {
            focus(at + 1);
            event.consume();
        }
    }

    private void focus(int chip) {
        if (chip >= row.getChildren().size()) {
            toText.run();
        } else if (row.getChildren().get(chip) instanceof ChipView view) {
            view.focus();
            double hidden = row.getWidth() - getViewportBounds().getWidth();
            setHvalue(hidden <= 0 ? 0 : view.getBoundsInParent().getMinX() / hidden);
        }
    }

    private int focused() {
        for (int i = 0; i < row.getChildren().size(); i++) {
            if (row.getChildren().get(i) instanceof ChipView view && view.isFocusHere()) {
                return i;
            }
        }
        return -1;
    }
}
