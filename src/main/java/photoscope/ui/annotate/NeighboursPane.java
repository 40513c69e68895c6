package photoscope.ui.annotate;

import java.text.NumberFormat;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import photoscope.ui.annotate.Neighbours.Neighbour;
import photoscope.ui.control.VerticalScroll;
import photoscope.ui.language.Words;
import photoscope.ui.thumbnail.Thumbnail;
import photoscope.ui.thumbnail.ThumbnailCache;
import photoscope.ui.thumbnail.ThumbnailRequests;
import photoscope.ui.thumbnail.WantedThumbnail;

/** The page of the sheet that hands values on to photos that look alike. It shows whom before it does. */
final class NeighboursPane extends BorderPane {
    private static final int GAP = 6;
    private final NeighboursModel model;
    private final Words words;
    private final ThumbnailCache thumbnails;
    private final ThumbnailRequests requests;
    private final FlowPane tiles = new FlowPane(GAP, GAP);
    private final FlowPane values = new FlowPane(14, 8);
    private final Slider threshold = new Slider(0, 1, 0);
    private final Label state = new Label();
    private final Button apply = new Button();

    NeighboursPane(NeighboursModel model, Words words, ThumbnailCache thumbnails, Runnable back) {
        this.model = model;
        this.words = words;
        this.thumbnails = thumbnails;
        this.requests = thumbnails.requests(this::arrived);
        getStyleClass().add("neighbours");
        tiles.getStyleClass().add("neighbour-tiles");
        setCenter(new VerticalScroll(tiles));
        setTop(new VBox(12, values, slider(), state));
        setBottom(buttons(back));
        getTop().getStyleClass().add("neighbours-top");
        state.getStyleClass().add("origin");
        state.setWrapText(true);
        model.found().addListener((ListChangeListener<Neighbour>) _ -> fill());
        model.chosen().subscribe(this::mark);
        model.edits().subscribe(this::mark);
        model.threshold().subscribe(this::mark);
        model.searching().subscribe(this::mark);
        model.failure().subscribe(this::mark);
        mark();
    }

    /** Looks for photos like those of the sheet. */
    void look() {
        model.look();
        values.getChildren().setAll(ValueBox.of(model.values(), words, model::count));
        threshold.requestFocus();
    }

    private HBox slider() {
        Label name = new Label(words.get("threshold"));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(threshold);
        threshold.setAccessibleText(words.get("threshold"));
        threshold.setBlockIncrement(0.01);
        threshold.valueProperty().bindBidirectional(model.threshold());
        HBox.setHgrow(threshold, Priority.ALWAYS);
        Label percent = new Label();
        percent.setMinWidth(40);
        percent.textProperty()
                .bind(threshold.valueProperty()
                        .map(value -> NumberFormat.getPercentInstance(words.locale()).format(value)));
        HBox row = new HBox(10, name, threshold, percent);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox buttons(Runnable back) {
        apply.getStyleClass().add("accent");
        apply.setOnAction(_ -> {
            model.apply();
            back.run();
        });
        Button cancel = new Button(words.get("back"));
        cancel.setOnAction(_ -> back.run());
        HBox row = new HBox(8, apply, cancel);
        row.getStyleClass().add("sheet-footer");
        return row;
    }

    private void fill() {
        tiles.getChildren().setAll(model.found().stream().map(this::tile).toList());
        int pixels = (int) Math
                .ceil(NeighbourTile.SIDE * (getScene() == null ? 1 : getScene().getWindow().getOutputScaleX()));
        requests.want(model.found()
                .stream()
                .map(each -> new WantedThumbnail(each.photo().value(), pixels, pixels, false))
                .toList());
        arrived(Set.of());
        mark();
    }

    private NeighbourTile tile(Neighbour neighbour) {
        NeighbourTile tile = new NeighbourTile(neighbour, words);
        tile.setOnAction(_ -> {
            model.toggle(neighbour);
            mark();
        });
        return tile;
    }

    private List<NeighbourTile> shown() {
        return tiles.getChildren().stream().map(NeighbourTile.class::cast).toList();
    }

    private void arrived(Set<Long> ids) {
        for (NeighbourTile tile : shown()) {
            Thumbnail thumbnail = thumbnails.get(tile.neighbour().photo().value());
            if (thumbnail != null) {
                tile.show(thumbnail);
            }
        }
    }

    private void mark() {
        for (NeighbourTile tile : shown()) {
            tile.setSelected(model.isChosen(tile.neighbour()));
            tile.setDisable(!model.isNear(tile.neighbour()));
        }
        int chosen = model.chosen().get();
        apply.setText(words.format("applyTo", chosen));
        apply.setDisable(chosen == 0 || model.edits().get() == 0);
        if (!model.failure().get().isEmpty()) {
            state.setText(words.said(model.failure().get()));
        } else if (model.searching().get()) {
            state.setText(words.get("searching"));
        } else if (model.found().isEmpty()) {
            state.setText(words.get("noNeighbours"));
        } else if (model.values().offered().isEmpty()) {
            state.setText(words.get("nothingToHand"));
        } else {
            state.setText(words.get("takeOut"));
        }
    }
}
