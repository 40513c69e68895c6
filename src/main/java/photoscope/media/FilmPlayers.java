package photoscope.media;

import java.util.List;

import photoscope.media.playback.Playback;
import photoscope.media.playback.PlayedFilm.NotPlayable;
import photoscope.media.process.DecoderProcesses;
import photoscope.pixels.PlayingFilm;
import photoscope.pixels.PlayingOptions;

/** Plays films in processes of their own, beside those that decode. */
public final class FilmPlayers implements AutoCloseable {
    /** What does not count here: nobody waits for a turn to play. */
    private static final int ANY = 1;

    private final DecoderProcesses processes;

    /** Looks up which film it is when it is to be played, on a thread that may wait for the disk. */
    public interface Lookup {
        /**
         * Where the film is.
         *
         * @throws NotPlayable if there is none
         */
        FilmPart find() throws NotPlayable, InterruptedException;
    }

    /**
     * @param command of a decoder's process
     */
    public FilmPlayers(List<String> command) {
        processes = new DecoderProcesses(command, ANY);
    }

    /** Begins to play a film; whatever is wrong with it is told by its state. */
    public PlayingFilm play(Lookup lookup, PlayingOptions options) {
        return Playback.begin(new FilmFile(lookup), processes, options);
    }

    /** Ends the processes that wait for the next film; one that plays ends with its film. */
    @Override
    public void close() {
        processes.close();
    }
}
