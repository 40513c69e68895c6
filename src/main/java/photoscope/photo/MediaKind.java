package photoscope.photo;

/** What a person would call the thing: a picture, or a film. */
public enum MediaKind {
    PHOTO,
    VIDEO
}
