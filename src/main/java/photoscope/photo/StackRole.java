package photoscope.photo;

/** What a photo is to the one that stands for both of them in lists. */
public enum StackRole {
    /** The camera's raw file of it. */
    RAW,
    /** The film that was taken with it, a Live Photo's. */
    FILM,
    /** What it was before it was edited. */
    ORIGINAL,
    /** Another picture of the same burst. */
    BURST
}
