package photoscope.pixels;

import photoscope.photo.Sentence;

/**
 * How far a film is that is played.
 *
 * @param micros the moment that is seen, in microseconds from the beginning
 * @param milliseconds how long the film is; 0 where it does not say
 * @param trouble why it can't be played, in sentences with what to do; empty where it can
 * @param shown pictures that were handed out
 * @param dropped pictures that came too late
 */
public record PlayingState(Phase phase, Sound sound, long micros, long milliseconds, Sentence trouble, long shown,
        long dropped) {
    /** What it is doing. */
    public enum Phase {
        OPENING,
        PLAYING,
        PAUSED,
        /** It stands at its last picture; to play is to begin anew. */
        ENDED,
        FAILED
    }

    /** What is heard of it. */
    public enum Sound {
        /** Not known yet. */
        UNKNOWN,
        HEARD,
        /** The film has none, or none was wanted. */
        NONE,
        /** This computer has nothing to be heard by. */
        NO_OUTPUT
    }
}
