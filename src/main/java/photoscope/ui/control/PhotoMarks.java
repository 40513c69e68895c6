package photoscope.ui.control;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/** Stars, and whether photos are favourites and hidden: it shows what it is given, and tells what people want. */
public final class PhotoMarks extends HBox {
    private final Words words;
    private final StarRating stars;
    private final Label remark = new Label();
    private final ToggleButton favourite;
    private final ToggleButton hidden;

    /**
     * @param rate told of the stars that people give, 0 to 5
     * @param favour told whether photos are to be favourites
     * @param hide told whether they are to be hidden
     */
    public PhotoMarks(Language language, IntConsumer rate, Consumer<Boolean> favour, Consumer<Boolean> hide) {
        words = language.wordsOf(PhotoMarks.class);
        stars = new StarRating(language, rate);
        favourite = toggle("favourite", Feather.HEART, favour);
        hidden = toggle("hidden", Feather.EYE_OFF, hide);
        remark.getStyleClass().add("remark");
        remark.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("photo-marks");
        getChildren().addAll(stars, remark, gap, favourite, hidden);
    }

    /** Shows so many stars, 0 to 5, and what else is marked. */
    public void show(int count, boolean isFavourite, boolean isHidden) {
        stars.setStars(count);
        favourite.setSelected(isFavourite);
        hidden.setSelected(isHidden);
    }

    /** Says something beside the stars; may be empty. */
    public void remark(String text) {
        remark.setText(text);
    }

    private ToggleButton toggle(String name, Feather icon, Consumer<Boolean> action) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", name);
        button.setAccessibleText(words.get(name));
        LateTooltip.install(button, words.get(name));
        button.setOnAction(_ -> action.accept(button.isSelected()));
        return button;
    }
}
