package photoscope.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.search.Operator;

/** One suggestion: what it is, what it means, how it is used. */
final class SuggestionCell extends ListCell<Suggestion> {
    private final SearchWords words;
    private final FontIcon icon = new FontIcon(Feather.SEARCH);
    private final Label title = new Label();
    private final Label meaning = new Label();
    private final Label example = new Label();
    private final HBox row = new HBox(icon, title, meaning, example);

    SuggestionCell(SearchModel model, SearchWords words) {
        this.words = words;
        getStyleClass().add("search-suggestion");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("search-suggestion-row");
        meaning.getStyleClass().add("search-suggestion-meaning");
        example.getStyleClass().add("search-suggestion-example");
        meaning.setMaxWidth(Double.MAX_VALUE);
        example.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        setPrefWidth(0); // as wide as the list, longer text is cut
        setOnMousePressed(event -> {
            if (getItem() != null) {
                model.take(getItem());
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Suggestion suggestion, boolean isEmpty) {
        super.updateItem(suggestion, isEmpty);
        setText(null);
        if (isEmpty || suggestion == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setMinWidth(suggestion instanceof Suggestion.Filter ? USE_PREF_SIZE : 0);
        title.setText(words.title(suggestion));
        meaning.setText(words.meaning(suggestion));
        example.setText(suggestion instanceof Suggestion.Filter filter ? filter.operator().example() : "");
        icon.setIconCode(switch (suggestion) {
            case Suggestion.Filter _ -> Feather.FILTER;
            case Suggestion.Value value ->
                value.text().contains(Operator.TAG.key() + ":") ? Feather.TAG : Feather.FILTER;
            case Suggestion.Group _ -> Feather.LAYERS;
            case Suggestion.Recent _ -> Feather.CLOCK;
            case Suggestion.Saved _ -> Feather.BOOKMARK;
        });
        setAccessibleText(words.line(suggestion));
        setGraphic(row);
    }
}
