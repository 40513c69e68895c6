package photoscope.ui.shell;

import java.util.Optional;

import photoscope.library.Films;
import photoscope.library.MovingPart;
import photoscope.photo.PhotoId;
import photoscope.pixels.PlayingFilm;
import photoscope.pixels.PlayingOptions;
import photoscope.ui.film.FilmSource;

/**
 * The films of a library.
 *
 * @param films plays them
 */
record LibraryFilms(Films films) implements FilmSource {
    @Override
    public PlayingFilm play(PhotoId film, PlayingOptions options) {
        return films.play(film, options);
    }

    @Override
    public Optional<MovingPart> movingPart(PhotoId photo) {
        return films.movingPart(photo);
    }

    @Override
    public PlayingFilm play(MovingPart part, PlayingOptions options) {
        return films.play(part, options);
    }
}
