package photoscope.ui.search;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

import photoscope.ui.language.Words;

/** How well photos have to match to be shown. */
final class ThresholdSlider extends HBox {
    private static final int STEP = 5;

    ThresholdSlider(SummaryModel model, Words words) {
        getStyleClass().add("search-threshold");
        setAlignment(Pos.CENTER_LEFT);
        Slider slider = new Slider(0, 100, model.threshold().get());
        slider.setBlockIncrement(STEP);
        slider.setAccessibleRole(AccessibleRole.SLIDER);
        slider.setAccessibleText(words.get("threshold.name"));
        Label label = new Label(words.get("threshold.label"));
        label.getStyleClass().add("search-muted");
        label.setLabelFor(slider);
        Label value = new Label();
        value.getStyleClass().add("search-threshold-value");
        slider.valueProperty().addListener((_, _, now) -> model.setThreshold((int) Math.round(now.doubleValue())));
        model.threshold().subscribe(percent -> {
            if (Math.round(slider.getValue()) != percent) {
                slider.setValue(percent);
            }
            value.setText(model.thresholdText(percent));
        });
        getChildren().addAll(label, slider, value);
    }
}
