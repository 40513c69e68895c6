package photoscope.sources;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of files of other programs' exports that may say something of photos; see {@code sources.exports}. */
public final class ExportName {
    private static final String TABLE = ".csv";
    /** As downloads of Facebook and Instagram name what lies in other folders than the media. */
    private static final Pattern POSTS = Pattern
            .compile("(?:.*/)?(?:posts|photos_and_videos|content|media|your_photos|stories)/(?:album/)?[a-z0-9_]+\\.json");

    private ExportName() {}

    /** Whether a file may be one, by its name alone. */
    public static boolean isOne(Path path) {
        return (SidecarName.endsWith(path, ".json") && !SidecarName.isAnnotation(path)) || isTable(path);
    }

    /** Whether it may be a table of iCloud's. */
    public static boolean isTable(Path path) {
        return SidecarName.endsWith(path, TABLE);
    }

    /**
     * Whether a file that may be one says something although no photo lies beside it.
     *
     * @param path with the names of its folders, separated by {@code /}
     */
    public static boolean speaksOfOtherFolders(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(TABLE) || POSTS.matcher(lower).matches();
    }
}
