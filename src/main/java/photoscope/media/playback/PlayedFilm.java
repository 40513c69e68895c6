package photoscope.media.playback;

import photoscope.media.ffmpeg.PlayRequest;
import photoscope.media.process.DecoderProcesses.Refusal;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** The film that is to be played, and the words for what goes wrong with it. */
public interface PlayedFilm {
    /**
     * Looks up where it is and what it is; may read from the disk.
     *
     * @throws NotPlayable if it is not there, or no film
     */
    PlayRequest request(boolean withSound) throws NotPlayable, InterruptedException;

    /** Why a decoder's process does not play it, in sentences. */
    Sentence reason(Refusal refusal, Sentence detail);

    /** Something can't be played; the message says why, for people. */
    final class NotPlayable extends Exception implements Told {
        private final transient Sentence sentence;

        public NotPlayable(Sentence sentence) {
            super(sentence.english());
            this.sentence = sentence;
        }

        @Override
        public Sentence sentence() {
            return sentence;
        }
    }
}
