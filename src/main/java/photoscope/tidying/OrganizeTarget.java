package photoscope.tidying;

import java.nio.file.Path;

/** Where the folders of a layout are made. */
public sealed interface OrganizeTarget {
    /** In the source that each photo lies in. */
    record InPlace() implements OrganizeTarget {}

    /** In one folder for all, which lies in a source. */
    record Folder(Path path) implements OrganizeTarget {}
}
