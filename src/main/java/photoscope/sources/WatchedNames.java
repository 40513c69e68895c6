package photoscope.sources;

import java.util.Locale;
import java.util.function.Predicate;

/** Which files' changes are worth a look. */
final class WatchedNames {
    private static final String PHOTOS_DATABASE = "photos.sqlite";

    private WatchedNames() {}

    /** Pictures, films, and what says something of them. */
    static Predicate<String> ofPhotos() {
        return name -> !ScanRules.isHidden(name)
                && (FolderVisit.isKnown(name) || SidecarName.isSidecar(name) || ExportName.isOne(name));
    }

    /** The database of a Photos library, with its log. */
    static Predicate<String> ofPhotosLibrary() {
        return name -> name.toLowerCase(Locale.ROOT).startsWith(PHOTOS_DATABASE);
    }
}
