package photoscope.ui.thumbnail;

/**
 * A small picture that somebody would like to see, cut to the proportions of its place.
 *
 * @param id the photo's
 * @param width in pixels of the screen (after the output scale), 1 or more
 * @param height likewise; what the photo has not is not made up, but a little
 * @param isExact whether only this very size will do; else any that is large enough, which the view cuts for itself
 */
public record WantedThumbnail(long id, int width, int height, boolean isExact) {}
