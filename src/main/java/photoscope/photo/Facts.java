package photoscope.photo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a file says about its picture; null or empty where it says nothing.
 *
 * @param width pixels of the upright picture
 * @param height pixels of the upright picture
 * @param orientation EXIF orientation 1 to 8 that was applied to make it upright
 * @param takenAt date and where it came from
 * @param camera maker and model, the maker not repeated
 * @param lens the lens's name
 * @param exposure how it was exposed
 * @param place where it was taken
 * @param title a short heading
 * @param caption a description
 * @param keywords in the file's order, without repeats
 * @param rating stars, {@link Rating#NONE} where there are none
 * @param artist who took it
 * @param film what there is to say of a film alone; null for a picture
 * @param extras what it holds beside one picture, and what ties it to other files
 * @param persons who is on it, with faces as they are in the picture before its orientation is applied
 */
public record Facts(int width, int height, int orientation, TakenAt takenAt, @Nullable String camera,
        @Nullable String lens, Exposure exposure, @Nullable GeoPoint place, @Nullable String title,
        @Nullable String caption, List<String> keywords, Rating rating, @Nullable String artist, @Nullable Film film,
        Extras extras, List<PersonPlace> persons) {
    public Facts {
        keywords = List.copyOf(keywords);
        persons = List.copyOf(persons);
    }

    /** Those of a picture or film of nobody. */
    public Facts(int width, int height, int orientation, TakenAt takenAt, @Nullable String camera,
            @Nullable String lens, Exposure exposure, @Nullable GeoPoint place, @Nullable String title,
            @Nullable String caption, List<String> keywords, Rating rating, @Nullable String artist,
            @Nullable Film film, Extras extras) {
        this(width, height, orientation, takenAt, camera, lens, exposure, place, title, caption, keywords, rating,
                artist, film, extras, List.of());
    }

    /** Those of a still picture that is tied to no other file. */
    public Facts(int width, int height, int orientation, TakenAt takenAt, @Nullable String camera,
            @Nullable String lens, Exposure exposure, @Nullable GeoPoint place, @Nullable String title,
            @Nullable String caption, List<String> keywords, Rating rating, @Nullable String artist) {
        this(width, height, orientation, takenAt, camera, lens, exposure, place, title, caption, keywords, rating,
                artist, null, Extras.NONE);
    }

    /** Width / height of the upright picture; 1 where its size is not known. */
    public float aspect() {
        return width < 1 || height < 1 ? 1 : (float) width / height;
    }
}
