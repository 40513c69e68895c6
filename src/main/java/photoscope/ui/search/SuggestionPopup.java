package photoscope.ui.search;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import photoscope.search.QueryProblem;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Hanging;

/**
 * What hangs below the search field: what is wrong with the text, and what may complete it. The keyboard stays in the
 * field.
 */
final class SuggestionPopup {
    private static final double ROW_HEIGHT = 32;
    private static final int MOST_ROWS = 10;
    private static final double GAP = 4;
    private final SearchModel model;
    private final SearchWords words;
    private final Region owner;
    private final Hanging popup;
    private final VBox problems = new VBox();
    private final ListView<Suggestion> list;
    private final VBox content;
    private boolean isWanted;

    /**
     * @param owner below which it hangs
     */
    SuggestionPopup(SearchModel model, Words words, Region owner) {
        this.model = model;
        this.words = new SearchWords(words);
        this.owner = owner;
        problems.getStyleClass().add("search-problems");
        list = new ListView<>(model.suggestions().offered());
        list.getStyleClass().add("search-suggestions");
        list.setAccessibleText(words.get("suggestion.list"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new SuggestionCell(model, this.words));
        content = new VBox(problems, list);
        content.getStyleClass().add("search-popup");
        popup = new Hanging(owner, content, GAP);
        model.suggestions().offered().addListener((ListChangeListener<Suggestion>) _ -> update());
        model.suggestions().selected().addListener((_, _, _) -> select());
        model.problems().addListener((_, _, _) -> update());
    }

    /** Whether it may hang there, as while the keyboard is in the field. */
    void setWanted(boolean wanted) {
        isWanted = wanted;
        update();
    }

    private void select() {
        int index = model.suggestions().selected().get();
        list.getSelectionModel().clearSelection();
        if (index != SuggestionModel.NONE) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - MOST_ROWS + 2));
        }
    }

    private void update() {
        List<QueryProblem> wrong = model.problems().get();
        int rows = model.suggestions().offered().size();
        if (!isWanted || (wrong.isEmpty() && rows == 0)) {
            popup.hide();
            return;
        }
        show(problems, !wrong.isEmpty());
        problems.getChildren().setAll(wrong.stream().map(this::problem).toList());
        show(list, rows > 0);
        list.setPrefHeight(Math.min(rows, MOST_ROWS) * ROW_HEIGHT + 2);
        popup.show(owner.getWidth());
    }

    /** The text with the wrong piece marked, and what is wrong with it. */
    private VBox problem(QueryProblem problem) {
        String typed = model.field().get().text();
        int from = Math.min(problem.span().from(), typed.length());
        int to = Math.min(problem.span().to(), typed.length());
        Text wrong = text(typed.substring(from, to), "search-problem-piece");
        TextFlow marked = new TextFlow(text(typed.substring(0, from), "search-problem-text"), wrong,
                text(typed.substring(to), "search-problem-text"));
        Label sentence = new Label(words.problem(problem, typed));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("search-problem-sentence");
        return new VBox(marked, sentence);
    }

    private static Text text(String text, String style) {
        Text piece = new Text(text);
        piece.getStyleClass().add(style);
        return piece;
    }

    private static void show(Region region, boolean isShown) {
        region.setVisible(isShown);
        region.setManaged(isShown);
    }
}
