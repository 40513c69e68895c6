package photoscope.ui.clusters;

import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import photoscope.clusters.Bands;
import photoscope.ui.browse.ClusterPhotos;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** Asks what is strong and what is fair; the photos behind it follow at once. */
final class BandsForm implements Overlay {
    private static final double STEP = 0.01;
    private final OpenClusterModel model;
    private final Words words;
    private final Slider strong = new Slider(0, 1, 0);
    private final Slider fair = new Slider(0, 1, 0);
    private final VBox content = new VBox();
    private Runnable close = () -> {};
    private boolean isShowing;

    BandsForm(OpenClusterModel model, Words words) {
        this.model = model;
        this.words = words;
        content.getStyleClass().addAll("overlay-panel", "cluster-form");
        content.setMinHeight(Region.USE_PREF_SIZE);
        Stylesheet.addTo(content, ClusterForm.class);
        Label heading = new Label(words.get("bands.title"));
        heading.getStyleClass().add("form-title");
        GridPane sliders = new GridPane(12, 10);
        sliders.addRow(0, row(strong, "bands.strong"));
        sliders.addRow(1, row(fair, "bands.fair"));
        Label kept = new Label(words.get(model.canKeepBands() ? "bands.kept" : "bands.notKept"));
        kept.getStyleClass().add("hint");
        kept.setWrapText(true);
        content.getChildren().addAll(heading, sliders, kept, buttons());
        show();
        strong.valueProperty()
                .addListener((_, _, now) -> moved(Math.min(fair.getValue(), now.doubleValue()), now.doubleValue()));
        fair.valueProperty()
                .addListener((_, _, now) -> moved(now.doubleValue(), Math.max(strong.getValue(), now.doubleValue())));
    }

    private Node[] row(Slider slider, String key) {
        Label name = new Label(words.get(key));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(slider);
        slider.setAccessibleText(words.get(key));
        slider.setBlockIncrement(STEP);
        GridPane.setHgrow(slider, Priority.ALWAYS);
        Label percent = new Label();
        percent.setMinWidth(44);
        percent.setAlignment(Pos.CENTER_RIGHT);
        percent.textProperty()
                .bind(slider.valueProperty()
                        .map(value -> NumberFormat.getPercentInstance(words.locale()).format(value)));
        return new Node[]{name, slider, percent};
    }

    private Node buttons() {
        Button usual = new Button(words.get("bands.usual"));
        usual.setOnAction(_ -> {
            model.useUsualBands();
            close.run();
        });
        Button done = new Button(words.get("bands.close"));
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> close.run());
        HBox buttons = new HBox(usual, done);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void show() {
        ClusterPhotos open = model.photos().get();
        if (open != null) {
            strong.setValue(open.bands().strong());
            fair.setValue(open.bands().fair());
        }
    }

    /** One pushes the other: what is strong is fair too. */
    private void moved(double fairFrom, double strongFrom) {
        if (!isShowing) {
            isShowing = true;
            strong.setValue(strongFrom);
            fair.setValue(fairFrom);
            isShowing = false;
            model.tryBands(new Bands(hundredths(fairFrom), hundredths(strongFrom)));
        }
    }

    private static float hundredths(double value) {
        return Math.round(value * 100) / 100f;
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return strong;
    }

    @Override
    public void opened(Runnable closing) {
        close = closing;
    }

    @Override
    public void closed() {
        model.keepBands();
    }
}
