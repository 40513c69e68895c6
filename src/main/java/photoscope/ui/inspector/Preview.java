package photoscope.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.photo.PhotoId;
import photoscope.ui.picture.LoadedPicture;
import photoscope.ui.picture.PictureKey;
import photoscope.ui.picture.PictureLoader;
import photoscope.ui.picture.PictureSource;
import photoscope.ui.task.Background;

/** The photo, small: its thumbnail at once, then sharper. The last photo's stays until the next one's is here. */
final class Preview extends StackPane {
    private static final double HEIGHT = 220;
    private static final double MARGIN = 12;
    /** Sharp on a screen with two pixels to a unit, as wide as the panel usually is. */
    private static final int MAX_SIDE = 640;
    private static final long KEPT_BYTES = 16L << 20;

    private final ImageView image = new ImageView();
    private final PictureLoader loader;
    private @Nullable PhotoId photo;

    Preview(PictureSource source, Background background) {
        loader = new PictureLoader(source, background, KEPT_BYTES, _ -> draw());
        getStyleClass().add("preview");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setManaged(false);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        FontIcon nothing = new FontIcon(Feather.IMAGE);
        nothing.visibleProperty().bind(image.imageProperty().isNull());
        getChildren().addAll(nothing, image);
    }

    void show(Optional<PhotoId> shown) {
        photo = shown.orElse(null);
        if (photo == null) {
            loader.clear();
            image.setImage(null);
        } else {
            draw();
        }
    }

    private void draw() {
        if (photo == null) {
            return;
        }
        PictureKey sharp = new PictureKey(photo, MAX_SIDE);
        PictureKey small = PictureKey.thumbnail(photo);
        loader.want(loader.get(sharp) == null ? List.of(small, sharp) : List.of(sharp));
        LoadedPicture.Ready best = loader.ready(sharp) == null ? loader.ready(small) : loader.ready(sharp);
        if (best != null) {
            image.setImage(best.image());
        } else if (loader.get(sharp) != null && loader.get(small) != null) {
            image.setImage(null);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Image pixels = image.getImage();
        if (pixels != null) {
            double width = getWidth() - 2 * MARGIN;
            double height = getHeight() - 2 * MARGIN;
            double scale = Math.min(width / pixels.getWidth(), height / pixels.getHeight());
            image.setFitWidth(pixels.getWidth() * scale);
            image.setFitHeight(pixels.getHeight() * scale);
            image.setX(Math.rint((getWidth() - image.getFitWidth()) / 2));
            image.setY(Math.rint((getHeight() - image.getFitHeight()) / 2));
        }
    }
}
