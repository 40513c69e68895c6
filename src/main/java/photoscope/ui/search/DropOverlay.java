package photoscope.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.language.Words;

/** Says, over all else in the window, what becomes of what is dragged over it. To be laid on top of the scene. */
public final class DropOverlay extends StackPane {
    /**
     * @param words those of {@link SearchBar}
     */
    public DropOverlay(PictureDrop drop, Words words) {
        getStyleClass().add("search-drop");
        setMouseTransparent(true);
        Label label = new Label();
        label.getStyleClass().add("search-drop-label");
        getChildren().add(label);
        drop.target().subscribe(target -> {
            setVisible(target != DropTarget.NONE);
            switch (target) {
                case NONE -> label.setText("");
                case SEARCH -> say(label, words.get("drop.search"), Feather.SEARCH);
                case ADD -> say(label, words.get("drop.add"), Feather.PLUS_CIRCLE);
                case FOLDERS -> say(label, words.get("drop.folders"), Feather.FOLDER_PLUS);
            }
        });
    }

    private static void say(Label label, String text, Feather icon) {
        label.setText(text);
        label.setGraphic(new FontIcon(icon));
    }
}
