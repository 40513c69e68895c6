package photoscope.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/**
 * Five stars. It shows what its owner sets, and tells its owner what people want: they click a star, the last one once
 * more to take all away, or use arrows, Home, End and digits. To a screen reader it is a slider.
 */
public final class StarRating extends HBox {
    private static final int MOST = 5;
    private static final String STAR = "M12 2 15.09 8.26 22 9.27 17 14.14 18.18 21.02 12 17.77 5.82 21.02 7 14.14"
            + " 2 9.27 8.91 8.26Z";
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Words words;
    private final IntConsumer rate;
    private final ReadOnlyIntegerWrapper stars = new ReadOnlyIntegerWrapper();
    private final List<StackPane> shapes = new ArrayList<>();

    /**
     * @param rate told of the stars that people give, 0 to 5
     */
    public StarRating(Language language, IntConsumer rate) {
        this.words = language.wordsOf(StarRating.class);
        this.rate = rate;
        getStyleClass().add("star-rating");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        for (int i = 1; i <= MOST; i++) {
            getChildren().add(star(i));
        }
        setMaxWidth(USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> fill(stars.get()));
        setStars(0);
    }

    /** The stars that are shown, 0 to 5. */
    public ReadOnlyIntegerProperty stars() {
        return stars.getReadOnlyProperty();
    }

    /** Shows stars; less than 0, a rejected photo's, are none. */
    public void setStars(int count) {
        stars.set(Math.clamp(count, 0, MOST));
        fill(stars.get());
        setAccessibleText(words.format("rating", stars.get()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) stars.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) MOST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private StackPane star(int number) {
        SVGPath path = new SVGPath();
        path.setContent(STAR);
        path.getStyleClass().add("star");
        StackPane pane = new StackPane(path);
        pane.getStyleClass().add("star-box");
        pane.setOnMouseEntered(_ -> fill(number));
        pane.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                rate.accept(number == stars.get() ? 0 : number);
            }
        });
        shapes.add(pane);
        return pane;
    }

    private void fill(int count) {
        for (int i = 0; i < shapes.size(); i++) {
            shapes.get(i).pseudoClassStateChanged(FILLED, i < count);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int wanted = switch (event.getCode()) {
            case LEFT, DOWN -> Math.max(0, stars.get() - 1);
            case RIGHT, UP -> Math.min(MOST, stars.get() + 1);
            case HOME -> 0;
            case END -> MOST;
            default -> digit(event.getText());
        };
        if (wanted >= 0) {
            event.consume();
            if (wanted != stars.get()) {
                rate.accept(wanted);
            }
        }
    }

    private static int digit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '5' ? text.charAt(0) - '0' : -1;
    }
}
