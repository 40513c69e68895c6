package photoscope.ui.grid;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Says that a photo is selected. Plain shapes: selecting all makes one for each photo in view, at once. */
final class CheckMark extends Group {
    private static final double RADIUS = 10;
    private static final double RIM = 1.5;

    CheckMark() {
        Circle rim = new Circle(RADIUS, RADIUS, RADIUS, Color.WHITE);
        Circle disc = new Circle(RADIUS, RADIUS, RADIUS - RIM);
        disc.getStyleClass().add("check-ground");
        Polyline tick = new Polyline(6, 10.2, 8.9, 13, 14, 7.4);
        tick.setStroke(Color.WHITE);
        tick.setStrokeWidth(1.6);
        tick.setStrokeLineCap(StrokeLineCap.ROUND);
        tick.setStrokeLineJoin(StrokeLineJoin.ROUND);
        getChildren().addAll(rim, disc, tick);
        setMouseTransparent(true);
        setManaged(false);
    }
}
