package photoscope.ui.search;

import java.io.ByteArrayInputStream;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.search.QueryPicture;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** A picture that is searched with: small, with its sign and a way to take it away. */
final class SeedView extends HBox {
    private static final double SIDE = 32;
    private static final double ROUNDING = 8;
    private final ImageView picture = new ImageView();

    SeedView(SeedModel model, int index, Words words) {
        QueryPicture seed = model.seeds().get(index);
        getStyleClass().add("search-seed");
        setAlignment(Pos.CENTER_LEFT);
        if (!seed.isWanted()) {
            getStyleClass().add("against");
        }
        String title = switch (seed) {
            case QueryPicture.InLibrary _ -> words.get("seed.photo");
            case QueryPicture.Outside outside -> outside.label();
        };
        String sign = words.get(seed.isWanted() ? "seed.wanted" : "seed.unwanted");
        Button turn = new Button(null, new FontIcon(seed.isWanted() ? Feather.PLUS : Feather.MINUS));
        turn.getStyleClass().addAll("button-icon", "flat", "search-icon-button", "search-seed-sign");
        turn.setAccessibleRole(AccessibleRole.BUTTON);
        turn.setAccessibleText(words.format("seed.name", title, sign));
        LateTooltip.install(turn, sign);
        turn.setOnAction(_ -> model.toggle(index));
        turn.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                model.remove(index);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                model.toggle(index);
                event.consume();
            }
        });
        Button remove = SmallButton.of(Feather.X, words.get("seed.remove"), () -> model.remove(index));
        remove.setFocusTraversable(false); // Delete does it from the keyboard
        getChildren().addAll(frame(title), turn, remove);
        model.thumbnail(seed, SeedView::decode, this::show);
    }

    private StackPane frame(String title) {
        Rectangle rounded = new Rectangle(SIDE, SIDE);
        rounded.setArcWidth(ROUNDING);
        rounded.setArcHeight(ROUNDING);
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        picture.setClip(rounded);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("search-seed-picture");
        frame.setMinSize(SIDE, SIDE);
        frame.setPrefSize(SIDE, SIDE);
        LateTooltip.install(frame, title);
        return frame;
    }

    /** Twice the size shown, for dense screens. */
    private static Image decode(byte[] jpeg) {
        return new Image(new ByteArrayInputStream(jpeg), 4 * SIDE, 4 * SIDE, true, true);
    }

    /** Its middle, as a square. */
    private void show(Image image) {
        double side = Math.min(image.getWidth(), image.getHeight());
        if (side > 0) {
            picture.setViewport(
                    new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side));
            picture.setImage(image);
        }
    }
}
