package photoscope.ui.problems;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/** Shows one line of the page of problems. */
final class ProblemCell extends ListCell<ProblemRow> {
    private static final PseudoClass IGNORED = PseudoClass.getPseudoClass("ignored");
    private static final List<String> KINDS = List.of("kind", "folder", "file");
    private final ProblemCells cells;

    ProblemCell(ProblemCells cells) {
        this.cells = cells;
        getStyleClass().add("problem-cell");
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            ProblemRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                cells.toggle(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ProblemRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(KINDS);
        setText(null);
        pseudoClassStateChanged(IGNORED, row != null && row.isIgnored());
        if (row == null) {
            setGraphic(null);
            setContextMenu(null);
            setAccessibleText("");
            return;
        }
        getStyleClass().add(switch (row) {
            case ProblemRow.OfKind _ -> "kind";
            case ProblemRow.InFolder _ -> "folder";
            case ProblemRow.OfFile _ -> "file";
        });
        setGraphic(cells.content(row));
        setContextMenu(cells.menu(row));
        setAccessibleText(cells.spoken(row));
    }
}
