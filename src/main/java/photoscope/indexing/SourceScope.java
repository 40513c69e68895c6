package photoscope.indexing;

import java.util.List;

import photoscope.catalog.SourceRow;
import photoscope.sources.FolderPart;

/**
 * What of a source is looked through.
 *
 * @param parts of it, none of which lies in another one
 * @param isWatched whether nobody asked for it but what was seen to change: then files that are still being written
 *        wait, and an empty source counts as one that is away
 */
public record SourceScope(SourceRow source, List<FolderPart> parts, boolean isWatched) {
    public SourceScope {
        parts = FolderPart.withoutCovered(parts);
    }

    /** All of it. */
    public static SourceScope whole(SourceRow source) {
        return new SourceScope(source, List.of(FolderPart.WHOLE), false);
    }

    boolean isWhole() {
        return parts.contains(FolderPart.WHOLE);
    }
}
