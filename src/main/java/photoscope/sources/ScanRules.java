package photoscope.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which files and folders of a source are looked at. Hidden ones (a name that begins with a dot), what systems and
 * other programs keep for themselves, and bundles are not. See {@link Glob} for the patterns, which match the path
 * relative to the source: {@code **}{@code /*.jpg}, {@code Private/**}, {@code *.png}.
 */
public final class ScanRules {
    private static final Set<String> SYSTEM_FOLDERS = Set.of("@eadir", "#recycle", "#snapshot", "@recycle",
            "@recently-snapshot", "$recycle.bin", "recycler", "system volume information", "lost+found", "__macosx",
            "ipod photo cache");
    private static final List<String> CACHE_ENDINGS = List.of(".lrdata", ".lrcat-data");
    private static final List<String> BUNDLE_ENDINGS = List.of(".photoslibrary", ".aplibrary", ".photolibrary",
            ".migratedphotolibrary", ".migratedaplibrary");

    private final List<Glob> include;
    private final List<Glob> exclude;

    private ScanRules(List<String> include, List<String> exclude) {
        this.include = include.stream().map(Glob::new).toList();
        this.exclude = exclude.stream().map(Glob::new).toList();
    }

    /** Everything but what is never looked at. */
    public static ScanRules standard() {
        return of(List.of(), List.of());
    }

    /**
     * Only what some pattern includes, and no pattern excludes.
     *
     * @param include for files; without one, all files
     * @param exclude for files and folders
     */
    public static ScanRules of(List<String> include, List<String> exclude) {
        return new ScanRules(include, exclude);
    }

    /** Whether a scan would come to this file: also asks about each folder on the way. */
    public boolean looksAt(String path) {
        int slash = path.lastIndexOf('/');
        return walks(slash < 0 ? "" : path.substring(0, slash)) && !isHidden(path.substring(slash + 1)) && takes(path);
    }

    /** Whether a scan would come to this folder, each folder on the way included. */
    boolean walks(String folder) {
        for (int end = folder.indexOf('/'); !folder.isEmpty(); end = folder.indexOf('/', end + 1)) {
            String above = end < 0 ? folder : folder.substring(0, end);
            if (!walksInto(above, above.substring(above.lastIndexOf('/') + 1))) {
                return false;
            }
            if (end < 0) {
                break;
            }
        }
        return true;
    }

    /** Whether a scan that is in the folder above comes to this one. */
    boolean walksInto(String path, String name) {
        return !isHidden(name) && !isBundle(name) && enters(path, name);
    }

    /** Whether a file that is not hidden is wanted. */
    public boolean takes(String path) {
        return (include.isEmpty() || include.stream().anyMatch(glob -> glob.matches(path)))
                && exclude.stream().noneMatch(glob -> glob.matches(path));
    }

    /** Whether a folder that is neither hidden nor a bundle is walked. */
    boolean enters(String path, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !SYSTEM_FOLDERS.contains(lower) && CACHE_ENDINGS.stream().noneMatch(lower::endsWith)
                && exclude.stream().noneMatch(glob -> glob.coversFolder(path));
    }

    static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /** Whether a path leads into what another program keeps for itself, where nobody else may write. */
    public static boolean isInForeignBundle(Path path) {
        for (Path name : path) {
            String lower = name.toString().toLowerCase(Locale.ROOT);
            if (isBundle(lower) || CACHE_ENDINGS.stream().anyMatch(lower::endsWith)) {
                return true;
            }
        }
        return false;
    }

    static boolean isBundle(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return BUNDLE_ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
