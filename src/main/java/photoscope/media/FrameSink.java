package photoscope.media;

import photoscope.pixels.Picture;

/** Takes the frames of a film as they come. */
public interface FrameSink {
    /**
     * Takes one.
     *
     * @param milliseconds from the film's beginning
     * @param picture upright
     * @return whether more are wanted
     */
    boolean take(long milliseconds, Picture picture) throws InterruptedException;
}
