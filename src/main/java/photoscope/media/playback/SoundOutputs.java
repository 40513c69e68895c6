package photoscope.media.playback;

import java.util.Optional;

/** The computer's ways to be heard. */
interface SoundOutputs {
    /** Whether there seems to be one. */
    boolean isThere();

    /** Opens one; empty where it is taken or gone. */
    Optional<SoundOutput> open();
}
