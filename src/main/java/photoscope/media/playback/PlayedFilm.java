package photoscope.media.playback;

import photoscope.media.ffmpeg.PlayRequest;
import photoscope.media.process.DecoderProcesses.Refusal;

/** The film that is to be played, and the words for what goes wrong with it. */
public interface PlayedFilm {
    /**
     * Looks up where it is and what it is; may read from the disk.
     *
     * @throws NotPlayable if it is not there, or no film
     */
    PlayRequest request(boolean withSound) throws NotPlayable, InterruptedException;

    /** Why a decoder's process does not play it, in sentences. */
    String reason(Refusal refusal, String detail);

    /** Something can't be played; the message says why, for people. */
    final class NotPlayable extends Exception {
        public NotPlayable(String reason) {
            super(reason);
        }
    }
}
