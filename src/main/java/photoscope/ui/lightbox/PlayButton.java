package photoscope.ui.lightbox;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.film.FilmModel;
import photoscope.ui.language.Words;

/** The large button in the middle of a film that does not play yet, or has ended. */
final class PlayButton extends Button {
    private static final double SIZE = 84;

    private final LightboxFilms films;

    PlayButton(LightboxFilms films, Words words) {
        super(null, new FontIcon(Feather.PLAY));
        this.films = films;
        getStyleClass().addAll("play-button");
        setAccessibleText(words.get("play"));
        // the bar has one for the keyboard, and there is Space
        setFocusTraversable(false);
        setManaged(false);
        resize(SIZE, SIZE);
        setOnAction(_ -> films.toggle());
        FilmModel film = films.film();
        films.video().addListener(_ -> update());
        film.there().addListener(_ -> update());
        film.ended().addListener(_ -> update());
        film.trouble().addListener(_ -> update());
        update();
    }

    private void update() {
        FilmModel film = films.film();
        setVisible(
                films.video().get() && film.trouble().get().isEmpty() && (!film.there().get() || film.ended().get()));
    }

    /** Stands in the middle of the picture. */
    void place(Area area) {
        relocate(Math.rint(area.centerX() - SIZE / 2), Math.rint(area.centerY() - SIZE / 2));
    }
}
