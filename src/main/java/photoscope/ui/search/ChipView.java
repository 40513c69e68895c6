package photoscope.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import photoscope.search.QueryTerm;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** A filter, phrase, addition or exclusion in front of the search text. */
final class ChipView extends HBox {
    private final Button label = new Button();

    ChipView(QueryTerm term, Words words, Runnable edit, Runnable remove) {
        getStyleClass().add("search-chip");
        setAlignment(Pos.CENTER_LEFT);
        boolean isNot = isNot(term);
        if (isNot) {
            getStyleClass().add("against");
        }
        label.getStyleClass().addAll("flat", "search-chip-label");
        label.setGraphic(shown(term, isNot));
        LateTooltip.install(label, term.text());
        label.setAccessibleText(words.format("chip.filter", term.text()));
        label.setOnAction(_ -> edit.run());
        label.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                edit.run();
                event.consume();
            }
        });
        Button close = SmallButton.of(Feather.X, words.format("chip.remove", term.text()), remove);
        close.setFocusTraversable(false); // Delete does it from the keyboard
        getChildren().addAll(label, close);
    }

    /** Moves the keyboard here. */
    void focus() {
        label.requestFocus();
    }

    boolean isFocusHere() {
        return label.isFocused();
    }

    private static HBox shown(QueryTerm term, boolean isNot) {
        HBox shown = new HBox();
        shown.setAlignment(Pos.CENTER_LEFT);
        shown.getStyleClass().add("search-chip-text");
        String sign = isNot ? "\u2212" : term instanceof QueryTerm.Addition ? "+" : "";
        if (!sign.isEmpty()) {
            shown.getChildren().add(styled(sign, "search-chip-sign"));
        }
        switch (term) {
            case QueryTerm.Restriction(var filter, _, _) ->
                shown.getChildren().addAll(styled(filter.operator().key(), "search-chip-key"), value(filter.value()));
            case QueryTerm.Addition(String text, _) -> shown.getChildren().add(styled(text, "search-chip-value"));
            case QueryTerm.Exclusion(String text, _) -> shown.getChildren().add(styled(text, "search-chip-value"));
            default -> shown.getChildren().add(styled(term.text(), "search-chip-value"));
        }
        return shown;
    }

    private static boolean isNot(QueryTerm term) {
        return term instanceof QueryTerm.Exclusion
                || (term instanceof QueryTerm.Restriction restriction && restriction.negated());
    }

    /** Of a path the end tells most. */
    private static Label value(String text) {
        Label value = styled(text, "search-chip-value");
        if (text.contains("/")) {
            value.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }
        return value;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
