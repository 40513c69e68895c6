package photoscope.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a source.
 *
 * @param folder relative to the source, separated by {@code /}; empty for the source itself
 * @param isDeep whether with all folders below, or only what lies in it directly
 */
public record FolderPart(String folder, boolean isDeep) {
    /** All of a source. */
    public static final FolderPart WHOLE = new FolderPart("", true);

    /** A folder with all below it. */
    public static FolderPart deep(String folder) {
        return new FolderPart(folder, true);
    }

    /** What lies in a folder directly. */
    public static FolderPart shallow(String folder) {
        return new FolderPart(folder, false);
    }

    /** The same without those that lie in another one, by path. */
    public static List<FolderPart> withoutCovered(Collection<FolderPart> parts) {
        List<FolderPart> kept = new ArrayList<>();
        List<FolderPart> sorted = parts.stream()
                .sorted(Comparator.comparing((FolderPart part) -> part.folder().isEmpty() ? "" : part.folder() + "/")
                        .thenComparing(part -> !part.isDeep()))
                .toList();
        FolderPart deep = null;
        for (FolderPart part : sorted) {
            boolean isCovered = (deep != null && deep.covers(part.folder()))
                    || (!kept.isEmpty() && kept.getLast().folder().equals(part.folder()));
            if (!isCovered) {
                kept.add(part);
                deep = part.isDeep() ? part : deep;
            }
        }
        return List.copyOf(kept);
    }

    /** Whether a folder lies in it. */
    public boolean covers(String other) {
        return other.equals(folder) || (isDeep && (folder.isEmpty() || other.startsWith(folder + "/")));
    }

    /** Both of one folder in one. */
    FolderPart and(FolderPart other) {
        return isDeep ? this : other;
    }
}
