package photoscope.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
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
    /** Room for the corners of the photos below. */
    private static final double STACK_MARGIN = 28;
    /** Sharp on a screen with two pixels to a unit, as wide as the panel usually is. */
    private static final int MAX_SIDE = 640;
    private static final long KEPT_BYTES = 16L << 20;

    private final Region[] sheets = {sheet(4), sheet(-3)};
    private final Label count = new Label();
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
        count.getStyleClass().add("count");
        StackPane.setAlignment(count, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(count, new Insets(0, MARGIN, MARGIN, 0));
        getChildren().add(nothing);
        getChildren().addAll(sheets);
        getChildren().addAll(image, count);
        show(Optional.empty());
    }

    private static Region sheet(double degrees) {
        Region sheet = new Region();
        sheet.getStyleClass().add("sheet");
        sheet.setManaged(false);
        sheet.setRotate(degrees);
        return sheet;
    }

    void show(Optional<PhotoId> shown) {
        show(shown, "");
    }

    /**
     * Shows the first of several photos on top of a stack.
     *
     * @param howMany in words
     */
    void showStack(PhotoId first, String howMany) {
        show(Optional.of(first), howMany);
    }

    private void show(Optional<PhotoId> shown, String howMany) {
        count.setText(howMany);
        count.setVisible(!howMany.isEmpty());
        setAccessibleText(howMany);
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
        boolean isStack = count.isVisible() && pixels != null;
        for (Region sheet : sheets) {
            sheet.setVisible(isStack);
        }
        if (pixels != null) {
            double margin = isStack ? STACK_MARGIN : MARGIN;
            double width = getWidth() - 2 * margin;
            double height = getHeight() - 2 * margin;
            double scale = Math.min(width / pixels.getWidth(), height / pixels.getHeight());
            image.setFitWidth(pixels.getWidth() * scale);
            image.setFitHeight(pixels.getHeight() * scale);
            image.setX(Math.rint((getWidth() - image.getFitWidth()) / 2));
            image.setY(Math.rint((getHeight() - image.getFitHeight()) / 2));
            for (Region sheet : sheets) {
                sheet.resizeRelocate(image.getX(), image.getY(), image.getFitWidth(), image.getFitHeight());
            }
        }
    }
}
