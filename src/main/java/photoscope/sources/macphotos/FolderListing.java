package photoscope.sources.macphotos;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import photoscope.sources.Found;
import photoscope.sources.ScannedFile;

/**
 * The files in one folder of a library.
 *
 * @param path in the library; empty for what lies outside of it
 * @param names the files by {@link AssetFiles#key}
 * @param trouble why it could not be read; null where it was, or is not there
 */
record FolderListing(String path, NavigableMap<String, ScannedFile> names, Found.@Nullable Unread trouble) {
    static FolderListing outside() {
        return new FolderListing("", new TreeMap<>(), null);
    }

    static FolderListing read(Path library, String path) {
        NavigableMap<String, ScannedFile> names = new TreeMap<>();
        Path folder = library.resolve(path);
        try {
            Files.walkFileTree(folder, Set.of(), 1, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = String.valueOf(file.getFileName());
                    if (attributes.isRegularFile()) {
                        names.put(AssetFiles.key(name), ScannedFile.of(path, name, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                    if (file.equals(folder)) {
                        throw why;
                    }
                    return FileVisitResult.CONTINUE; // gone since it was listed
                }
            });
            return new FolderListing(path, names, null);
        } catch (NoSuchFileException e) {
            return new FolderListing(path, names, null);
        } catch (IOException e) {
            return new FolderListing(path, names, Found.Unread.of(path, e));
        }
    }

    boolean isRead() {
        return trouble == null;
    }
}
