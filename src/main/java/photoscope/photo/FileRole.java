package photoscope.photo;

/** What a file is to its picture where a program keeps several files of one. The catalog stores the position. */
public enum FileRole {
    /** As it came from the camera. */
    ORIGINAL,
    /** As it was edited last. */
    EDIT,
    /** The camera's raw file. */
    RAW,
    /** The film of a Live Photo. */
    FILM,
    /** That film as it was edited last. */
    EDITED_FILM
}
