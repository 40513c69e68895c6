package photoscope.ui.lightbox;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.language.Words;
import photoscope.ui.picture.LoadedPicture;
import photoscope.ui.picture.PictureKey;

/** A square piece of a thumbnail. It shows what it is given, and nothing of what it showed before. */
final class FilmstripCell extends StackPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Words words;
    private final ImageView image = new ImageView();
    private final FontIcon film = new FontIcon(Feather.FILM);
    private @Nullable PictureKey key;
    private int index;

    FilmstripCell(Words words, IntConsumer choose) {
        this.words = words;
        Region border = new Region();
        border.getStyleClass().add("border");
        film.getStyleClass().add("film");
        getStyleClass().add("filmstrip-cell");
        getChildren().addAll(image, film, border);
        setManaged(false);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose.accept(index);
            }
        });
        clear();
    }

    @Nullable
    PictureKey key() {
        return key;
    }

    void clear() {
        key = null;
        image.setImage(null);
        setVisible(false);
    }

    void show(PictureKey shown, int place, boolean isCurrent, LightboxPhotos photos) {
        key = shown;
        index = place;
        setVisible(true);
        setAccessibleText(words.format("photoOf", place + 1, photos.size()));
        pseudoClassStateChanged(CURRENT, isCurrent);
        setStyle(String.format("-fx-background-color: #%06x;", photos.averageColor(place) & 0xFFFFFF));
        film.setVisible(photos.isVideo(place));
    }

    void setPicture(LoadedPicture.@Nullable Ready picture) {
        Image pixels = picture == null ? null : picture.image();
        image.setImage(pixels);
        if (pixels != null) {
            double side = Math.min(pixels.getWidth(), pixels.getHeight());
            image.setViewport(
                    new Rectangle2D((pixels.getWidth() - side) / 2, (pixels.getHeight() - side) / 2, side, side));
            image.setFitWidth(getWidth());
            image.setFitHeight(getHeight());
        }
    }
}
