package photoscope.words;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;

/**
 * All words about one photo; null or empty where there are none. Each text counts up to its first 20,000 characters.
 *
 * @param photo whose words these are
 * @param fileName with its ending
 * @param folder path, separated in any way
 * @param title a short heading
 * @param caption a description
 * @param keywords tags, each as the user wrote it
 * @param notes comments and fields that people have made up
 * @param artist who took it
 * @param camera maker and model
 * @param place where it was taken, in words
 * @param albums titles of albums that it is in
 * @param persons names of those who are on it
 */
public record WordDocument(PhotoId photo, String fileName, String folder, @Nullable String title,
        @Nullable String caption, List<String> keywords, List<String> notes, @Nullable String artist,
        @Nullable String camera, @Nullable String place, List<String> albums, List<String> persons) {
    public WordDocument {
        albums = List.copyOf(albums);
        persons = List.copyOf(persons);
        keywords = List.copyOf(keywords);
        notes = List.copyOf(notes);
    }

    /** Those of a photo of nobody, in no album. */
    public WordDocument(PhotoId photo, String fileName, String folder, @Nullable String title,
            @Nullable String caption, List<String> keywords, List<String> notes, @Nullable String artist,
            @Nullable String camera, @Nullable String place) {
        this(photo, fileName, folder, title, caption, keywords, notes, artist, camera, place, List.of(), List.of());
    }
}
