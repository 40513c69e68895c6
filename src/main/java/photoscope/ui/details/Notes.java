package photoscope.ui.details;

import java.util.List;

/**
 * What people say of a photo, and can change.
 *
 * @param title empty where there is none
 * @param caption empty where there is none
 * @param stars 0 to 5, -1 for rejected
 * @param isFavourite whether it is one
 * @param isHidden whether it is left out of lists
 * @param tags in order
 */
public record Notes(String title, String caption, int stars, boolean isFavourite, boolean isHidden, List<String> tags) {
    public Notes {
        tags = List.copyOf(tags);
    }
}
