package photoscope.ui.lightbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import photoscope.photo.PhotoId;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.film.FilmTime;
import photoscope.ui.language.Words;
import photoscope.ui.picture.LoadedPicture;
import photoscope.ui.picture.PictureKey;
import photoscope.ui.picture.PictureLoader;
import photoscope.ui.picture.PictureSource;
import photoscope.ui.task.Background;

/** The moments of a film in a row, with their times; the chosen one is shown. Beside them the way to play it. */
final class MomentStrip extends HBox {
    static final double HEIGHT = 96;
    private static final double PICTURE_HEIGHT = 54;
    private static final long KEPT_BYTES = 24L << 20;

    private final LightboxModel model;
    private final IntConsumer choose;
    private final Words words;
    private final PictureSource source;
    private final PictureLoader loader;
    private final HBox cells = new HBox(6);
    private final List<PictureKey> keys = new ArrayList<>();

    /**
     * @param choose is given the moment that one wants to see, in milliseconds
     */
    MomentStrip(LightboxModel model, IntConsumer choose, Words words, CommandControls controls, PictureSource source,
            Background background) {
        super(12);
        this.model = model;
        this.choose = choose;
        this.words = words;
        this.source = source;
        loader = new PictureLoader(source, background, KEPT_BYTES, this::arrived);
        ScrollPane scroll = new ScrollPane(cells);
        scroll.setVbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setAccessibleText(words.get("moments"));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        cells.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("moments");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMinWidth(0);
        getChildren().addAll(controls.textButton(Command.OPEN_WITH_SYSTEM), scroll);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        model.index().addListener(_ -> photoChanged());
        model.moment().addListener(_ -> momentChanged());
    }

    private void photoChanged() {
        keys.clear();
        cells.getChildren().clear();
        setVisible(model.isOpen() && model.photos().isVideo(model.index().get()));
        if (!isVisible()) {
            loader.clear();
            return;
        }
        PhotoId film = model.id();
        for (int moment : source.moments(film)) {
            PictureKey key = PictureKey.thumbnail(film, moment);
            keys.add(key);
            cells.getChildren().add(cell(moment));
            setPicture(key);
        }
        momentChanged();
        loader.want(keys);
    }

    private ToggleButton cell(int moment) {
        ImageView picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setFitHeight(PICTURE_HEIGHT);
        ToggleButton cell = new ToggleButton(FilmTime.of(moment), picture);
        cell.setContentDisplay(ContentDisplay.TOP);
        cell.getStyleClass().addAll("flat", "moment");
        cell.setAccessibleText(words.format("moment", FilmTime.of(moment)));
        cell.setOnAction(_ -> {
            choose.accept(moment);
            momentChanged();
        });
        return cell;
    }

    private void momentChanged() {
        for (int i = 0; i < keys.size(); i++) {
            if (cells.getChildren().get(i) instanceof ToggleButton cell) {
                cell.setSelected(keys.get(i).milliseconds() == model.moment().get());
            }
        }
    }

    private void arrived(PictureKey key) {
        setPicture(key);
    }

    private void setPicture(PictureKey key) {
        LoadedPicture.Ready ready = loader.ready(key);
        int place = keys.indexOf(key);
        if (ready != null && place >= 0 && cells.getChildren().get(place) instanceof ToggleButton cell
                && cell.getGraphic() instanceof ImageView picture) {
            picture.setImage(ready.image());
        }
    }
}
