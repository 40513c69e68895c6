package photoscope.ui.lightbox;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.pixels.Region;
import photoscope.ui.command.CommandControls;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.film.FilmPulse;
import photoscope.ui.language.Words;
import photoscope.ui.theme.Stylesheet;

/** Lays out the lightbox: the picture over everything, bars above and below it, buttons at its sides. */
final class LightboxView extends StackPane {
    private static final double BAR_HEIGHT = 52;

    private final LightboxModel model;
    private final LightboxFilms films;
    private final LightboxActions actions;
    private final Words words;
    private final PictureStage stage = new PictureStage();
    private final PictureFeed feed;
    private final PictureNotice notice;
    private final RegionMarker marker;
    private final FoundOutline found = new FoundOutline();
    private final Filmstrip filmstrip;
    private final MomentStrip moments;
    private final InfoPanel info;
    private final FilmBar filmBar;
    private final PlayButton play;

    LightboxView(LightboxModel model, LightboxFilms films, LightboxParts parts) {
        this.model = model;
        this.films = films;
        actions = parts.actions();
        words = parts.language().wordsOf(Lightbox.class);
        feed = new PictureFeed(model, parts.pictures(), parts.background(), this::draw);
        notice = new PictureNotice(words, parts.controls(), this::retry);
        marker = new RegionMarker(words, this::findSimilar);
        filmstrip = new Filmstrip(model, words, parts.pictures(), parts.background());
        moments = new MomentStrip(model, films::show, words, parts.controls(), parts.pictures(), parts.background());
        info = new InfoPanel(model, parts);
        filmBar = new FilmBar(model, films, words, parts.controls());
        play = new PlayButton(films, words);
        BorderPane chrome = chrome(parts.controls());
        getStyleClass().add("lightbox");
        Stylesheet.addTo(this, LightboxView.class);
        getChildren().addAll(stage, found, marker, play, notice, chrome);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        new PictureGestures(model, films, marker).install(stage);
        new LightboxKeys(model, films, marker, this::close).install(this);
        new ChromeFade(this, chrome).install();
        follow();
    }

    /** Closes it and says over which photo. */
    void close() {
        if (model.isOpen()) {
            PhotoId photo = model.id();
            int index = model.index().get();
            model.close();
            actions.closed(photo, index);
        }
    }

    void detailsChanged() {
        model.lookAgain();
        info.refresh();
    }

    private void follow() {
        model.placement().addListener(_ -> draw());
        model.index().addListener(_ -> photoChanged());
        model.filmstripShown().addListener(_ -> requestLayout());
        moments.visibleProperty().addListener(_ -> requestLayout());
        filmBar.visibleProperty().addListener(_ -> requestLayout());
        new FilmPulse(films.film(), stage::showFilm);
        films.film().there().addListener(_ -> stage.showFilm(null));
        films.film().trouble().addListener(_ -> draw());
        marker.markingProperty().bindBidirectional(model.marking());
    }

    private void photoChanged() {
        marker.clear();
        found.begin(model.isOpen() ? model.photos().region(model.index().get()) : null);
        draw();
        if (model.isOpen()) {
            setAccessibleText(words.format("photoOf", model.index().get() + 1, model.photos().size()));
        }
    }

    private void retry() {
        if (films.film().trouble().get().isEmpty()) {
            feed.retry();
        } else {
            films.toggle();
        }
    }

    private void findSimilar(Region region) {
        PhotoId photo = model.id();
        close();
        actions.findSimilar(photo, region);
    }

    private void draw() {
        if (model.isOpen()) {
            Placement placement = model.placement().get();
            int index = model.index().get();
            stage.show(placement, feed.best(), model.photos().averageColor(index), outputScale());
            films.setSize(placement.width() * outputScale(), placement.height() * outputScale());
            Sentence unplayable = films.film().trouble().get();
            notice.show(words.said(unplayable.isEmpty() ? feed.trouble() : unplayable));
            play.place(placement.area());
            marker.show(placement);
            found.show(placement);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double bottom = (model.filmstripShown().get() ? Filmstrip.HEIGHT : 0)
                + (moments.isVisible() ? MomentStrip.HEIGHT : 0) + (filmBar.isVisible() ? FilmBar.HEIGHT : 0);
        Area area = new Area(0, BAR_HEIGHT, getWidth(), getHeight() - BAR_HEIGHT - bottom);
        model.setArea(area);
        feed.setScreen(area, outputScale());
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getOutputScaleX());
    }

    private BorderPane chrome(CommandControls controls) {
        BorderPane pane = new BorderPane();
        pane.getStyleClass().add("chrome");
        pane.setPickOnBounds(false);
        pane.setTop(new TopBar(model, words, controls, this::close).node());
        pane.setLeft(sideButton("previous", Feather.CHEVRON_LEFT, -1));
        pane.setRight(new StackPane(sideButton("next", Feather.CHEVRON_RIGHT, 1), info));
        pane.getRight().setPickOnBounds(false);
        pane.setBottom(new VBox(filmBar, moments, filmstrip));
        pane.getBottom().setPickOnBounds(false);
        filmstrip.visibleProperty().bind(model.filmstripShown());
        filmstrip.managedProperty().bind(model.filmstripShown());
        return pane;
    }

    private Button sideButton(String name, Feather icon, int steps) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "side-button");
        button.setAccessibleText(words.get(name));
        LateTooltip.install(button, words.get(name));
        button.setOnAction(_ -> model.step(steps));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> steps < 0 ? !model.hasPrevious() : !model.hasNext(),
                        model.index()));
        BorderPane.setAlignment(button, Pos.CENTER);
        StackPane.setAlignment(button, Pos.CENTER_RIGHT);
        return button;
    }
}
