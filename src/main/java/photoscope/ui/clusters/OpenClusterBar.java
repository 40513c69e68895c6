package photoscope.ui.clusters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.clusters.Bands.Band;
import photoscope.clusters.Verdict;
import photoscope.photo.PhotoId;
import photoscope.ui.browse.ClusterPhotos;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.OverlayHost;
import photoscope.ui.theme.Stylesheet;

/** A line over the photos of a cluster: which of them are shown, and what can be done with all of them. */
public final class OpenClusterBar extends HBox {
    private static final List<Verdict> VERDICTS = List.of(Verdict.APPROVED, Verdict.UNDECIDED, Verdict.REJECTED);
    private final OpenClusterModel model;
    private final Words words;
    private final Map<Band, ToggleButton> bands = new EnumMap<>(Band.class);
    private final Map<Verdict, ToggleButton> verdicts = new LinkedHashMap<>(); // in the order of the buttons
    private final HBox bandGroup;
    private final HBox verdictGroup;
    private final Label alike = new Label();
    private final List<Button> actions = new ArrayList<>();
    private final Button name;
    private final List<Node> ofMembers;
    private final List<Node> ofAlike;

    /**
     * @param selected the photos that are selected now
     * @param addObjection why these can't be added to a cluster; empty when they can
     */
    public OpenClusterBar(OpenClusterModel model, Supplier<List<PhotoId>> selected,
            ObservableValue<String> addObjection, OverlayHost overlays, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("open-cluster");
        Stylesheet.addTo(this, OpenClusterBar.class);
        setAccessibleText(words.get("bar"));
        for (Band band : Band.values()) {
            bands.put(band, toggle(band.ordinal(), () -> model.showOnly(model.sight().band() == band ? null : band)));
        }
        for (Verdict verdict : VERDICTS) {
            ToggleButton button = toggle(VERDICTS.indexOf(verdict),
                    () -> model.showOnly(model.sight().verdict() == verdict ? null : verdict));
            button.setGraphic(new FontIcon(icon(verdict)));
            verdicts.put(verdict, button);
        }
        Button thresholds = new Button(null, new FontIcon(Feather.SLIDERS));
        thresholds.getStyleClass().addAll("button-icon", "flat", "thresholds");
        thresholds.setAccessibleText(words.get("bar.thresholds"));
        LateTooltip.install(thresholds, words.get("bar.thresholds"));
        thresholds.setOnAction(_ -> overlays.open(new BandsForm(model, words)));
        bandGroup = group("bar.bands", bands.values());
        bandGroup.getChildren().add(thresholds);
        verdictGroup = group("bar.verdicts", verdicts.values());
        StackPane verdictPane = new StackPane(verdictGroup); // says why, while the buttons are disabled
        LateTooltip.install(verdictPane, model::judgeObjection);
        name = button("bar.name", Feather.EDIT_3, () -> write(overlays));
        alike.getStyleClass().add("alike");
        alike.setMinWidth(0);
        ofMembers = List.of(bandGroup, verdictPane, name, button("bar.more", Feather.PLUS_CIRCLE, model::showMoreLike),
                button("bar.annotate", Feather.MESSAGE_SQUARE, model::annotateAll));
        ofAlike = List.of(alike, adding(selected, addObjection),
                button("bar.back", Feather.CORNER_UP_LEFT, model::open));
        model.photos().subscribe(this::show);
        widthProperty().addListener((_, _, _) -> fit());
    }

    private static Feather icon(Verdict verdict) {
        return switch (verdict) {
            case APPROVED -> Feather.CHECK_CIRCLE;
            case UNDECIDED -> Feather.CIRCLE;
            case REJECTED -> Feather.X_CIRCLE;
        };
    }

    private ToggleButton toggle(int place, Runnable action) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add(place == 0 ? "left-pill" : place == 1 ? "center-pill" : "right-pill");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            action.run();
            mark();
        });
        return button;
    }

    private HBox group(String name, Iterable<ToggleButton> buttons) {
        HBox group = new HBox();
        group.getStyleClass().add("group");
        group.setAccessibleText(words.get(name));
        buttons.forEach(group.getChildren()::add);
        return group;
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words.get(key));
        LateTooltip.install(button, () -> words.format(key + ".tip", name()));
        button.setOnAction(_ -> action.run());
        actions.add(button);
        return button;
    }

    private Node adding(Supplier<List<PhotoId>> selected, ObservableValue<String> objection) {
        Button add = button("bar.add", Feather.FOLDER_PLUS, () -> model.add(selected.get()));
        add.getStyleClass().add("add");
        add.disableProperty().bind(objection.map(why -> !why.isEmpty()));
        StackPane pane = new StackPane(add);
        LateTooltip.install(pane, objection::getValue); // while it is disabled it has no tooltip of its own
        return pane;
    }

    private String name() {
        ClusterPhotos open = model.photos().get();
        return open == null ? "" : open.cluster().name();
    }

    private void show(@Nullable ClusterPhotos open) {
        setVisible(open != null);
        setManaged(open != null);
        if (open == null) {
            return;
        }
        List<Node> shown = open.areMembers() ? ofMembers : ofAlike;
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        alike.setText(words.format("bar.alike", open.cluster().name()));
        bandGroup.setVisible(open.hasScores());
        bandGroup.setManaged(open.hasScores());
        verdictGroup.setDisable(!model.judgeObjection().isEmpty());
        bands.forEach((band, button) -> {
            String name = words.get("band." + band);
            button.setText(name + "  " + open.count(band));
            button.setAccessibleText(words.format("bar.band", name, open.count(band)));
            boolean isUseful = band != Band.BY_HAND || open.count(band) > 0 || model.sight().band() == band;
            button.setVisible(isUseful);
            button.setManaged(isUseful);
        });

        verdicts.forEach((verdict, button) -> {
            String spoken = words.format("bar.verdict", words.get("verdict." + verdict), open.count(verdict));
            button.setText(String.valueOf(open.count(verdict)));
            button.setAccessibleText(spoken);
            LateTooltip.install(button, spoken);
        });
        mark();
        fit();
    }

    /** Where there is little room, what can be done has no words but in its tooltips. */
    private void fit() {
        if (getScene() == null || !isVisible()) {
            return;
        }
        actions.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        applyCss();
        if (prefWidth(-1) > getWidth()) {
            actions.forEach(button -> button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
        }
    }

    private void write(OverlayHost overlays) {
        ClusterPhotos open = model.photos().get();
        if (open != null) {
            overlays.open(ClusterForm.of(open.cluster(), new ClusterWords(words), words,
                    text -> model.write(open.cluster(), text)));
        }
    }

    private void mark() {
        bands.forEach((band, button) -> button.setSelected(model.sight().band() == band));
        verdicts.forEach((verdict, button) -> button.setSelected(model.sight().verdict() == verdict));
    }
}
