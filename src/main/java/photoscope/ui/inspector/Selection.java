package photoscope.ui.inspector;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.search.Reason;

/**
 * What is selected.
 *
 * @param photos of any number; not copied and not to be changed later
 * @param score how well a single one matches the search, 0 to 1; null where it was not compared
 * @param reasons why a single one was found; none where the list does not come from a search
 */
public record Selection(List<PhotoId> photos, @Nullable Float score, List<Reason> reasons) {
    public static final Selection NONE = of(List.of());

    public Selection {
        reasons = List.copyOf(reasons);
    }

    /** Photos that no search found. */
    public static Selection of(List<PhotoId> photos) {
        return new Selection(photos, null, List.of());
    }
}
