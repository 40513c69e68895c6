package photoscope.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The names of files that say something of a photo that lies beside them. */
public final class SidecarName {
    /** What follows a photo's whole name in that of our own sidecar. */
    public static final String ANNOTATION = ".annotation.json";
    /** What follows a photo's whole name, or its name without the ending, in that of an XMP file. */
    public static final String XMP = ".xmp";

    private SidecarName() {}

    /** Whether it is one of ours. */
    public static boolean isAnnotation(Path path) {
        return endsWith(path, ANNOTATION);
    }

    /** Whether it is an XMP file. */
    public static boolean isXmp(Path path) {
        return endsWith(path, XMP);
    }

    static boolean isSidecar(Path path) {
        return isAnnotation(path) || isXmp(path);
    }

    /** The same of a file's name. */
    static boolean isSidecar(String name) {
        return endsWith(name, ANNOTATION) || endsWith(name, XMP);
    }

    /** Our sidecar beside a photo's file. */
    public static Path annotation(Path photo) {
        return photo.resolveSibling(photo.getFileName() + ANNOTATION);
    }

    /** The names an XMP file of a photo may have: {@code NAME.EXT.xmp}, which counts for more, and {@code NAME.xmp}. */
    public static List<Path> xmp(Path photo) {
        String name = String.valueOf(photo.getFileName());
        return List.of(photo.resolveSibling(name + XMP), photo.resolveSibling(stem(name) + XMP));
    }

    /** The path without the sidecar's own ending: the photo's, or for {@code NAME.xmp} the photo's without its ending. */
    public static Path withoutEnding(Path sidecar) {
        String name = String.valueOf(sidecar.getFileName());
        int ending = isAnnotation(sidecar) ? ANNOTATION.length() : XMP.length();
        return sidecar.resolveSibling(name.substring(0, name.length() - ending));
    }

    /** A file's name without its ending. */
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** Whether a file's name has this ending, in any case, and something before it. */
    static boolean endsWith(Path path, String ending) {
        return endsWith(String.valueOf(path.getFileName()), ending);
    }

    private static boolean endsWith(String name, String ending) {
        return name.length() > ending.length() && name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
