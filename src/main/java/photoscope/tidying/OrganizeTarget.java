package photoscope.tidying;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Where the folders of a layout are made. */
public sealed interface OrganizeTarget {
    /** The folder that is for all; null where each photo has its own. */
    @Nullable
    Path folder();

    /** In the source that each photo lies in. */
    record InPlace() implements OrganizeTarget {
        @Override
        public @Nullable Path folder() {
            return null;
        }
    }

    /** In one folder for all, which lies in a source. */
    record Folder(Path folder) implements OrganizeTarget {}

    /** In one folder for all, which is made a source before anything is done if it lies in none. */
    record NewSource(Path folder) implements OrganizeTarget {}
}
