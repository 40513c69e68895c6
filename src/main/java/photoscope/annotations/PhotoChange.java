package photoscope.annotations;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;
import photoscope.photo.PhotoId;

/**
 * What was changed of one photo, which is named in three ways, so that it is found again when the catalog is lost.
 *
 * @param hash of its content, if it was known
 * @param path of its file, if it has one
 */
record PhotoChange(PhotoId photo, @Nullable ContentHash hash, @Nullable String path, List<ValueChange> values) {
    PhotoChange {
        values = List.copyOf(values);
    }

    PhotoChange reversed() {
        return new PhotoChange(photo, hash, path, values.stream().map(ValueChange::reversed).toList());
    }
}
