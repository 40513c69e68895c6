package photoscope.ui.thumbnail;

/**
 * A small picture that somebody would like to see.
 *
 * @param id the photo's
 * @param shortSide of the picture in pixels of the screen (after the output scale), 1 or more; it is never enlarged
 */
public record WantedThumbnail(long id, int shortSide) {}
