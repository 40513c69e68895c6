package photoscope.ui.lightbox;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import photoscope.photo.PhotoId;
import photoscope.ui.language.Words;
import photoscope.ui.picture.PictureKey;
import photoscope.ui.picture.PictureLoader;
import photoscope.ui.picture.PictureSource;
import photoscope.ui.task.Background;

/** The neighbours of the photo that is shown, which stands in the middle. There are as many cells as fit, no more. */
final class Filmstrip extends Pane {
    static final double HEIGHT = 76;
    private static final double CELL = 56;
    private static final double GAP = 6;
    private static final long KEPT_BYTES = 24L << 20;

    private final LightboxModel model;
    private final Words words;
    private final PictureLoader loader;
    private final List<FilmstripCell> cells = new ArrayList<>();

    Filmstrip(LightboxModel model, Words words, PictureSource source, Background background) {
        this.model = model;
        this.words = words;
        loader = new PictureLoader(source, background, KEPT_BYTES, this::arrived);
        getStyleClass().add("filmstrip");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.get("filmstrip"));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMinWidth(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.index().addListener(_ -> requestLayout());
        visibleProperty().addListener(_ -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    @Override
    protected void layoutChildren() {
        if (!model.isOpen() || !isVisible()) {
            loader.clear();
            cells.forEach(FilmstripCell::clear);
            return;
        }
        int beside = (int) Math.ceil(getWidth() / 2 / (CELL + GAP));
        setCellCount(2 * beside + 1);
        List<PictureKey> wanted = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            // the middle first, then left and right of it in turn
            int steps = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
            FilmstripCell cell = cells.get(i);
            cell.resizeRelocate((getWidth() - CELL) / 2 + steps * (CELL + GAP), (HEIGHT - CELL) / 2, CELL, CELL);
            PhotoId photo = model.idBeside(steps);
            if (photo == null) {
                cell.clear();
            } else {
                PictureKey key = PictureKey.thumbnail(photo);
                wanted.add(key);
                cell.show(key, model.index().get() + steps, steps == 0, model.photos());
                cell.setPicture(loader.ready(key));
            }
        }
        loader.want(wanted);
    }

    private void setCellCount(int count) {
        while (cells.size() < count) {
            FilmstripCell cell = new FilmstripCell(words, model::show);
            cells.add(cell);
            getChildren().add(cell);
        }
        while (cells.size() > count) {
            getChildren().remove(cells.removeLast());
        }
    }

    private void arrived(PictureKey key) {
        for (FilmstripCell cell : cells) {
            if (key.equals(cell.key())) {
                cell.setPicture(loader.ready(key));
            }
        }
    }

    private void scrolled(ScrollEvent event) {
        double turned = event.getDeltaX() + event.getDeltaY();
        if (turned != 0 && !event.isInertia()) {
            model.step(turned < 0 ? 1 : -1);
        }
        event.consume();
    }
}
