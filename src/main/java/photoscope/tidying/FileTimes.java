package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Compares files with what was noted of them, as far as file systems keep times. */
final class FileTimes {
    /** FAT keeps times to two seconds. */
    private static final long COARSEST = 2_000;
    private static final long SECOND = 1_000;

    private FileTimes() {}

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a file is a regular one of this size and time. */
    static boolean isAsNoted(Path path, long bytes, long modified) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        long millis = now.lastModifiedTime().toMillis();
        boolean isCoarse = millis % SECOND == 0 || modified % SECOND == 0;
        return now.isRegularFile() && now.size() == bytes
                && (millis == modified || (isCoarse && Math.abs(millis - modified) < COARSEST));
    }

    /** Whether two names lead to one entry of a folder, so that deleting the one would take the other too. */
    static boolean areOneEntry(Path one, Path other) throws IOException {
        if (!Files.isSameFile(one, other)) {
            return false;
        }
        boolean hasLinks = one.getFileSystem().supportedFileAttributeViews().contains("unix");
        return one.toRealPath().equals(other.toRealPath())
                || (hasLinks && ((Integer) Files.getAttribute(one, "unix:nlink")).intValue() < 2);
    }
}
