package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which names are in use in folders, on disk and by what is planned. Names that differ only in case or in how an accent
 * is composed count as one, as they do on most people's disks.
 */
final class FolderNames {
    /** By folder, the names as they are by what they come down to. */
    private final Map<Path, Map<String, String>> folders = new HashMap<>();

    boolean isTaken(Path folder, String name) throws IOException {
        return names(folder).containsKey(PortableName.fold(name));
    }

    void take(Path folder, String name) throws IOException {
        names(folder).putIfAbsent(PortableName.fold(name), name);
    }

    /** A folder below another, by folders that are there already where they differ only in case. */
    Path below(Path root, List<String> segments) throws IOException {
        Path folder = root;
        for (String segment : segments) {
            Map<String, String> names = names(folder);
            String existing = names.get(PortableName.fold(segment));
            boolean isFolder = existing != null && !Files.isRegularFile(folder.resolve(existing));
            String name = existing == null ? segment : isFolder ? existing : segment + "_";
            names.putIfAbsent(PortableName.fold(name), name);
            folder = folder.resolve(name);
        }
        return folder;
    }

    private Map<String, String> names(Path folder) throws IOException {
        Map<String, String> known = folders.get(folder);
        if (known == null) {
            known = new HashMap<>();
            if (Files.isDirectory(folder)) {
                try (Stream<Path> entries = Files.list(folder)) {
                    for (Path entry : entries.toList()) {
                        String name = String.valueOf(entry.getFileName());
                        known.putIfAbsent(PortableName.fold(name), name);
                    }
                }
            }
            folders.put(folder, known);
        }
        return known;
    }
}
