package photoscope.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The hidden folder where a pack is put together before it is moved into place. */
final class PackStaging {
    private final PackManifest manifest;
    private final Path installed;
    private final Path folder;

    PackStaging(Path installed, PackManifest manifest) throws IOException {
        this.manifest = manifest;
        this.installed = installed;
        this.folder = installed.resolve("." + manifest.id() + ".partial");
        Files.createDirectories(folder);
    }

    /** Where an unchecked file grows. */
    Path part(PackFile file) throws IOException {
        Path part = folder.resolve(file.name() + ".part");
        Files.createDirectories(part.getParent());
        return part;
    }

    /** Bytes that need not be loaded any more, as far as sizes tell. */
    long bytesPresent() throws IOException {
        long bytes = 0;
        for (PackFile file : manifest.files()) {
            Path whole = file.in(folder);
            Path present = Files.exists(whole) ? whole : part(file);
            bytes += Files.exists(present) ? Math.min(Files.size(present), file.bytes()) : 0;
        }
        return bytes;
    }

    /** Whether this file is here and right; one that is wrong is thrown away. */
    boolean has(PackFile file) throws IOException {
        Path whole = file.in(folder);
        if (Files.exists(whole)) {
            Files.move(whole, part(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path part = part(file);
        return Files.exists(part) && Files.size(part) == file.bytes() && accept(file);
    }

    /** Takes a full part for the file if its checksum is right, else throws it away. */
    boolean accept(PackFile file) throws IOException {
        Path part = part(file);
        if (Sha256.of(part).equals(file.sha256())) {
            Files.move(part, file.in(folder), StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
        Files.delete(part);
        return false;
    }

    /** Puts the finished pack where packs are looked for, in place of an older one. */
    Path moveIntoPlace() throws IOException {
        deleteStrangers();
        Files.writeString(folder.resolve(PackManifest.FILE_NAME), manifest.json());
        Path target = installed.resolve(manifest.id());
        Path old = installed.resolve("." + manifest.id() + ".old");
        deleteTree(old);
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(old)) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        deleteTree(old);
        return target;
    }

    /** Removes what an installation of another version may have left. */
    private void deleteStrangers() throws IOException {
        Set<Path> known = new HashSet<>();
        manifest.files().forEach(file -> known.add(file.in(folder)));
        for (Path path : tree(folder)) {
            if (Files.isRegularFile(path) && !known.contains(path)) {
                Files.delete(path);
            }
        }
    }

    /** Deletes a folder with all in it, if it is there. */
    static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            for (Path path : tree(root)) {
                Files.delete(path);
            }
        }
    }

    /** Everything in and under it, the deepest first. */
    private static List<Path> tree(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
