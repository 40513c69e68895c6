package photoscope.ui.lightbox;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import photoscope.ui.picture.LoadedPicture;

/** Draws a picture where the placement says; until there is one, its average colour. */
final class PictureStage extends Pane {
    /** From here on one looks at pixels, which smoothing would blur. */
    private static final double PIXELS = 4;

    private final Rectangle placeholder = new Rectangle();
    private final ImageView image = new ImageView();

    PictureStage() {
        getStyleClass().add("picture-stage");
        image.setManaged(false);
        placeholder.setManaged(false);
        getChildren().addAll(placeholder, image);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /**
     * Shows a picture, whatever its number of pixels, in the same place.
     *
     * @param color 0xRRGGBB, instead of a picture
     * @param outputScale pixels of the screen in a unit of the view
     */
    void show(Placement placement, LoadedPicture.@Nullable Ready picture, int color, double outputScale) {
        double left = onPixel(placement.left(), outputScale);
        double top = onPixel(placement.top(), outputScale);
        placeholder.setVisible(picture == null);
        placeholder.setFill(Color.rgb(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF));
        placeholder.setX(left);
        placeholder.setY(top);
        placeholder.setWidth(placement.width());
        placeholder.setHeight(placement.height());
        image.setImage(picture == null ? null : picture.image());
        image.setSmooth(placement.scale() < PIXELS || picture == null || picture.fullWidth() == 0);
        image.setX(left);
        image.setY(top);
        image.setFitWidth(placement.width());
        image.setFitHeight(placement.height());
    }

    /** A picture that lies between the screen's pixels is blurred by it. */
    private static double onPixel(double position, double outputScale) {
        return Math.round(position * outputScale) / outputScale;
    }
}
