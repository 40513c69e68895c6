package photoscope.ui.film;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import photoscope.SharedFiles;
import photoscope.library.MovingPart;
import photoscope.media.FilmPart;
import photoscope.media.FilmPlayers;
import photoscope.media.process.DecoderCommand;
import photoscope.photo.PhotoId;
import photoscope.pixels.PlayingFilm;
import photoscope.pixels.PlayingOptions;

/** A real film, whichever is asked for. */
public final class SampleFilms implements FilmSource, AutoCloseable {
    private final FilmPlayers players = new FilmPlayers(DecoderCommand.ofThisJava());
    private final Map<PhotoId, MovingPart> moving = new ConcurrentHashMap<>();
    private final List<PlayingOptions> asked = new CopyOnWriteArrayList<>();
    private Path film = SharedFiles.path("photos/video/video-mediaelement__echo-hereweare.webm");

    /** Has another file be the film. */
    public void setFilm(Path other) {
        film = other;
    }

    /** Has something move behind a photo. */
    public void setMoving(PhotoId photo, String sample) {
        moving.put(photo, new MovingPart(SharedFiles.path("photos/video/" + sample), 0, 0));
    }

    /** How films were asked for. */
    public List<PlayingOptions> asked() {
        return List.copyOf(asked);
    }

    @Override
    public PlayingFilm play(PhotoId photo, PlayingOptions options) {
        asked.add(options);
        return players.play(() -> FilmPart.whole(film), options);
    }

    @Override
    public Optional<MovingPart> movingPart(PhotoId photo) {
        return Optional.ofNullable(moving.get(photo));
    }

    @Override
    public PlayingFilm play(MovingPart part, PlayingOptions options) {
        asked.add(options);
        return players.play(() -> FilmPart.whole(part.path()), options);
    }

    @Override
    public void close() {
        players.close();
    }
}
