package photoscope.photo;

import org.jspecify.annotations.Nullable;

/**
 * A person on a photo.
 *
 * @param name as the program writes it
 * @param face where the face is; null where that is not told
 */
public record PersonPlace(String name, @Nullable FaceBox face) {
    public PersonPlace {
        name = name.strip();
    }
}
