package photoscope.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import photoscope.catalog.Catalog;

/**
 * Writes a library's backup: one zip file with {@code library.json}, the catalog, what the user wrote
 * (journal, and sidecars that lie in the library) and, if wanted, the vectors without the search index over them. The catalog is copied first: the others
 * are only ever added to, so that the copy has all that the catalog counts on.
 */
final class LibraryBackup {
    static final String CATALOG = "catalog.mv.db";
    static final String DESCRIPTOR = "library.json";
    private final LibraryFolder folder;
    private final Catalog catalog;

    LibraryBackup(LibraryFolder folder, Catalog catalog) {
        this.folder = folder;
        this.catalog = catalog;
    }

    void write(Path file, boolean withVectors) throws IOException {
        Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(parent);
        Path copy = Files.createTempFile(parent, ".catalog", ".zip");
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.delete(copy); // H2 wants to make it itself
            catalog.backup(copy);
            try (OutputStream out = Files.newOutputStream(unfinished); ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_SPEED);
                add(zip, DESCRIPTOR, folder.descriptor());
                addCatalog(zip, copy);
                addAll(zip, folder.journal());
                addAll(zip, folder.sidecars());
                if (withVectors) {
                    zip.setLevel(Deflater.NO_COMPRESSION); // floats do not shrink
                    addAll(zip, folder.allVectors());
                }
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(unfinished);
        }
    }

    private static void addCatalog(ZipOutputStream zip, Path h2Copy) throws IOException {
        try (ZipFile copy = new ZipFile(h2Copy.toFile())) {
            zip.putNextEntry(new ZipEntry(CATALOG));
            copy.getInputStream(copy.entries().nextElement()).transferTo(zip);
            zip.closeEntry();
        }
    }

    private void addAll(ZipOutputStream zip, Path below) throws IOException {
        if (!Files.exists(below)) {
            return;
        }
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !isOfSearchIndex(file)).toList()) {
                add(zip, folder.root().relativize(file).toString().replace('\\', '/'), file);
            }
        }
    }

    private boolean isOfSearchIndex(Path file) {
        Path below = folder.allVectors().relativize(file);
        return file.startsWith(folder.allVectors()) && below.getNameCount() > 1
                && file.startsWith(folder.searchIndex(below.getName(0).toString()));
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }
}
