package photoscope.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** What tells one file or folder from another whatever path led to it. */
final class FileKeys {
    private FileKeys() {}

    /** Device and inode, or on Windows the real path. */
    static Object of(Path path, BasicFileAttributes attributes) throws IOException {
        Object key = attributes.fileKey();
        return key != null ? key : path.toRealPath();
    }

    /** Device and inode as text. */
    static Optional<String> text(BasicFileAttributes attributes) {
        return Optional.ofNullable(attributes.fileKey()).map(Object::toString);
    }
}
