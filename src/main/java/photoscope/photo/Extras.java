package photoscope.photo;

import org.jspecify.annotations.Nullable;

/**
 * What a file holds beside one still picture, and what ties it to other files.
 *
 * @param contentIdentifier what the picture and the film of one Live Photo share; null where it says none
 * @param burst what the pictures of one burst share; null where it says none
 * @param isAnimated whether it is a picture of several frames
 * @param film the film in the file of a motion photo; null where there is none
 */
public record Extras(@Nullable String contentIdentifier, @Nullable String burst, boolean isAnimated,
        @Nullable EmbeddedFilm film) {
    /** One still picture that is tied to nothing. */
    public static final Extras NONE = new Extras(null, null, false, null);

    /** Of a film or picture that is tied to others, or to none. */
    public static Extras tied(@Nullable String contentIdentifier, @Nullable String burst, @Nullable EmbeddedFilm film) {
        return new Extras(contentIdentifier, burst, false, film);
    }
}
