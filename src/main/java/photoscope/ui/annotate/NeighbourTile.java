package photoscope.ui.annotate;

import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import photoscope.ui.annotate.Neighbours.Neighbour;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;
import photoscope.ui.thumbnail.Thumbnail;

/** A photo that may get values, with its score; pressed, it is taken out or back in. */
final class NeighbourTile extends ToggleButton {
    static final double SIDE = 96;
    private final Neighbour neighbour;
    private final ImageView picture = new ImageView();

    NeighbourTile(Neighbour neighbour, Words words) {
        this.neighbour = neighbour;
        String percent = NumberFormat.getPercentInstance(words.locale()).format(neighbour.score());
        Label score = new Label(percent);
        score.getStyleClass().add("neighbour-score");
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        StackPane pane = new StackPane(picture, score);
        pane.setMinSize(SIDE, SIDE);
        pane.setPrefSize(SIDE, SIDE);
        StackPane.setAlignment(score, Pos.BOTTOM_RIGHT);
        getStyleClass().add("neighbour");
        setGraphic(pane);
        String name = words.format("neighbour", neighbour.name(), percent);
        setAccessibleText(name);
        LateTooltip.install(this, name);
    }

    Neighbour neighbour() {
        return neighbour;
    }

    /** Shows the middle of a small picture. */
    void show(Thumbnail thumbnail) {
        Image image = thumbnail.image();
        double side = Math.min(image.getWidth(), image.getHeight());
        picture.setViewport(new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side));
        picture.setImage(image);
    }
}
