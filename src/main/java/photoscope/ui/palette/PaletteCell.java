package photoscope.ui.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows one row of the palette: what, where it belongs, its key, or why not. */
final class PaletteCell extends ListCell<PaletteRow> {
    private static final PseudoClass OBJECTED = PseudoClass.getPseudoClass("objected");
    private final KeyCaps keyCaps;
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label group = new Label();
    private final Label objection = new Label();
    private final HBox keys = new HBox();
    private final HBox line;

    PaletteCell(KeyCaps keyCaps) {
        this.keyCaps = keyCaps;
        title.getStyleClass().add("palette-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        group.getStyleClass().add("palette-group");
        objection.getStyleClass().add("palette-objection");
        keys.setAlignment(Pos.CENTER_RIGHT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(10, icon, title, group, gap, objection, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(OBJECTED, false);
            return;
        }
        icon.setIconCode(row.icon());
        title.setText(row.title());
        group.setText(row.group());
        objection.setText(row.objection());
        keys.getChildren().clear();
        if (row.canRun()) {
            row.shortcuts().stream().limit(1).map(keyCaps::of).forEach(keys.getChildren()::add);
        }
        pseudoClassStateChanged(OBJECTED, !row.canRun());
        setAccessibleText(spoken(row));
        setGraphic(line);
    }

    private String spoken(PaletteRow row) {
        String key = row.shortcuts().isEmpty() ? "" : ", " + keyCaps.spoken(row.shortcuts().getFirst());
        return row.title() + ", " + row.group() + (row.canRun() ? key : ", " + row.objection());
    }
}
