package photoscope.sources;

import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

/**
 * A file as its folder's entry shows it; it was not opened.
 *
 * @param folder path relative to the source, separated by {@code /}; empty for the source itself
 * @param name with its ending
 * @param size bytes
 * @param modifiedMillis since 1970-01-01 UTC
 * @param fileKey device and inode, stays when the file is renamed; null where the system has none (Windows)
 */
public record ScannedFile(String folder, String name, long size, long modifiedMillis, @Nullable String fileKey) {
    /** As its attributes show it. */
    public static ScannedFile of(String folder, String name, BasicFileAttributes attributes) {
        return new ScannedFile(folder, name, attributes.size(), attributes.lastModifiedTime().toMillis(),
                FileKeys.text(attributes).orElse(null));
    }

    /** Relative to the source. */
    public String path() {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
