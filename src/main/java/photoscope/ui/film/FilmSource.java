package photoscope.ui.film;

import java.util.Optional;

import photoscope.library.MovingPart;
import photoscope.photo.PhotoId;
import photoscope.pixels.PlayingFilm;
import photoscope.pixels.PlayingOptions;

/** Where views get films from that are to be played. */
public interface FilmSource {
    /** Begins to play a film; nothing waits here. */
    PlayingFilm play(PhotoId film, PlayingOptions options);

    /** What moves behind a photo, if anything does. Reads from the disk, on any thread. */
    Optional<MovingPart> movingPart(PhotoId photo);

    /** Begins to play that. */
    PlayingFilm play(MovingPart part, PlayingOptions options);
}
