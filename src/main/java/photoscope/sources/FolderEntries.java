package photoscope.sources;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads one folder's entries with their attributes in one go; on Windows they come with the listing itself. */
abstract class FolderEntries {
    /** The folder itself, opened; false leaves it at that. */
    abstract boolean begin(BasicFileAttributes folder) throws IOException;

    /** One entry, links not followed; false stops. */
    abstract boolean entry(Path path, BasicFileAttributes attributes) throws IOException;

    /** An entry that was listed but can't be looked at. */
    abstract void failed(Path path, IOException why);

    /**
     * Reads all entries.
     *
     * @throws IOException if the folder can't be opened, or its list breaks off
     */
    final void read(Path folder) throws IOException {
        Files.walkFileTree(folder, Set.of(), 1, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                return begin(attributes) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                return entry(path, attributes) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException why) throws IOException {
                if (path.equals(folder)) {
                    throw why;
                }
                failed(path, why);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, @Nullable IOException why) throws IOException {
                if (why != null) {
                    throw why;
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
