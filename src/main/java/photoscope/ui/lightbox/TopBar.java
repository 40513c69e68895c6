package photoscope.ui.lightbox;

import java.text.NumberFormat;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** The bar over the picture: where one is in the list, how near, and what can be done with the photo. */
final class TopBar {
    private final LightboxModel model;
    private final Words words;
    private final HBox bar = new HBox();

    TopBar(LightboxModel model, Words words, CommandControls controls, Runnable close) {
        this.model = model;
        this.words = words;
        bar.getStyleClass().add("top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren()
                .addAll(button("close", Feather.ARROW_LEFT, close), position(), spacer(), zoom(),
                        button("smaller", Feather.ZOOM_OUT, () -> model.zoomByStep(-1)),
                        button("larger", Feather.ZOOM_IN, () -> model.zoomByStep(1)), gap(), favourite(controls),
                        controls.iconButton(Command.HIDE), controls.iconButton(Command.OPEN_WITH_SYSTEM), gap(),
                        controls.iconButton(Command.LIVE), toggle("mark", Feather.CROP, model.marking()),
                        toggle("filmstrip", Feather.FILM, model.filmstripShown()),
                        toggle("info", Feather.INFO, model.infoShown()), controls.iconButton(Command.FULL_SCREEN));
    }

    Node node() {
        return bar;
    }

    private Label position() {
        Label label = new Label();
        label.getStyleClass().add("position");
        label.textProperty().bind(Bindings.createStringBinding(this::positionWords, model.index()));
        return label;
    }

    private String positionWords() {
        return model.isOpen() ? words.format("photoOf", model.index().get() + 1, model.photos().size()) : "";
    }

    private Button zoom() {
        Button button = new Button();
        button.getStyleClass().addAll("flat", "zoom");
        button.setAccessibleText(words.get("zoom"));
        LateTooltip.install(button, words.get("zoom"));
        button.setOnAction(_ -> model.toggleActualSize(model.placement().get().area().centerX(),
                model.placement().get().area().centerY()));
        button.textProperty().bind(Bindings.createStringBinding(this::zoomWords, model.placement(), model.index()));
        return button;
    }

    private String zoomWords() {
        double scale = model.knownScale();
        return scale == 0 ? "" : NumberFormat.getPercentInstance(words.locale()).format(scale);
    }

    /** With its heart filled where the photo is one. */
    private StackPane favourite(CommandControls controls) {
        StackPane button = controls.iconButton(Command.FAVOURITE);
        Region heart = new Region();
        heart.getStyleClass().add("filled-heart");
        heart.setMouseTransparent(true);
        heart.visibleProperty().bind(model.favourite());
        button.getStyleClass().add("favourite");
        button.getChildren().add(heart);
        model.favourite()
                .subscribe(is -> button.getChildren().getFirst().setAccessibleHelp(is ? words.get("isFavourite") : ""));
        return button;
    }

    private Button button(String name, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(words.get(name));
        LateTooltip.install(button, words.get(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ToggleButton toggle(String name, Feather icon, BooleanProperty state) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(words.get(name));
        LateTooltip.install(button, words.get(name));
        button.selectedProperty().bindBidirectional(state);
        return button;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinWidth(12);
        return gap;
    }
}
