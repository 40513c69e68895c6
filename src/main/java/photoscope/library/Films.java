package photoscope.library;

import java.nio.file.Path;
import java.util.Optional;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.media.FilmPart;
import photoscope.media.FilmPlayers;
import photoscope.media.playback.PlayedFilm.NotPlayable;
import photoscope.media.process.DecoderCommand;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.pixels.PlayingFilm;
import photoscope.pixels.PlayingOptions;

/** Plays the library's films, and what moves behind its photos. */
public final class Films implements AutoCloseable {
    private final Catalog catalog;
    private final SourcePlaces places;
    private final Stacks stacks;
    private final FilmPlayers players = new FilmPlayers(DecoderCommand.ofThisJava());

    Films(Catalog catalog, SourcePlaces places) {
        this.catalog = catalog;
        this.places = places;
        this.stacks = new Stacks(catalog, places);
    }

    /** Begins to play a film. Nothing waits here; whatever is wrong with the film is told by its state. */
    public PlayingFilm play(PhotoId film, PlayingOptions options) {
        return players.play(() -> FilmPart.whole(fileOf(film)), options);
    }

    /** Begins to play what moves behind a photo. */
    public PlayingFilm play(MovingPart part, PlayingOptions options) {
        return players.play(() -> new FilmPart(part.path(), part.offset(), part.length()), options);
    }

    /**
     * What moves behind a photo: the film of a Live Photo, or the one that phones put into the photo's own file. Reads
     * from the disk, on any thread.
     */
    public Optional<MovingPart> movingPart(PhotoId photo) {
        return stacks.motion(photo);
    }

    private Path fileOf(PhotoId film) throws NotPlayable {
        int ordinal = catalog.photos().ordinalOf(film);
        if (ordinal < 0) {
            throw new NotPlayable(Sentence.of("This video is no longer in the library."));
        }
        return present(ordinal).orElseThrow(() -> new NotPlayable(
                Sentence.of("The video's file is not there. Connect its drive; if the file was moved or deleted,"
                        + " index its folder again.")));
    }

    private Optional<Path> present(int ordinal) {
        return catalog.read(session -> session.files().ofPhoto(ordinal))
                .stream()
                .map(FileRow::path)
                .filter(places::exists)
                .findFirst();
    }

    @Override
    public void close() {
        players.close();
    }
}
