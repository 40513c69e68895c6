package photoscope.ui.lightbox;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
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
    private final ImageView film = new ImageView();

    PictureStage() {
        getStyleClass().add("picture-stage");
        image.setManaged(false);
        image.getStyleClass().add("picture");
        placeholder.setManaged(false);
        film.setManaged(false);
        film.getStyleClass().add("film");
        getChildren().addAll(placeholder, image, film);
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
        film.setX(left);
        film.setY(top);
        film.setFitWidth(placement.width());
        film.setFitHeight(placement.height());
        crop();
    }

    /** Shows a film's picture over that; null for none. One of another shape fills the place, and is cut off evenly. */
    void showFilm(@Nullable Image picture) {
        film.setImage(picture);
        crop();
    }

    private void crop() {
        Image picture = film.getImage();
        if (picture != null) {
            double scale = Math.max(film.getFitWidth() / picture.getWidth(), film.getFitHeight() / picture.getHeight());
            double width = Math.min(picture.getWidth(), film.getFitWidth() / scale);
            double height = Math.min(picture.getHeight(), film.getFitHeight() / scale);
            film.setViewport(new Rectangle2D((picture.getWidth() - width) / 2, (picture.getHeight() - height) / 2,
                    width, height));
        }
    }

    /** A picture that lies between the screen's pixels is blurred by it. */
    private static double onPixel(double position, double outputScale) {
        return Math.round(position * outputScale) / outputScale;
    }
}
