package photoscope.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.platform.AlreadyOwnedException;
import photoscope.platform.SingleOwner;

/**
 * Brings a backup back. The present state is moved aside, and comes back by itself when the restore fails. What the
 * user wrote since the backup is kept: the journal of this library stays and its newer edits are applied to the older
 * catalog at the next opening, where they can be undone as before. Only where the backup is another library's, or
 * there is no journal here, do journal and sidecars come out of the backup.
 */
public final class LibraryRestore {
    private LibraryRestore() {}

    /** The newest of the copies that the library makes of its catalog by itself, if it has one. */
    public static Optional<Path> newestCopy(LibraryFolder folder, LibraryEnvironment environment) throws IOException {
        return new CatalogBackups(folder.backups(), environment.clock()).newest();
    }

    /**
     * @return the folder under {@code backups/} that what was there before was moved to
     * @throws LibraryException if the file is no backup, the library is in use, or the disk is full
     */
    public static Path restore(LibraryFolder folder, LibraryEnvironment environment, Path backup)
            throws LibraryException {
        Path aside = new CatalogBackups(folder.backups(), environment.clock()).named("before-restore", "");
        try {
            Files.createDirectories(folder.root());
            try (SingleOwner _ = SingleOwner.of(folder.root()); ZipFile zip = new ZipFile(backup.toFile())) {
                Path fresh = Files.createTempDirectory(Files.createDirectories(folder.backups()), "restoring");
                try {
                    extract(zip, backup, fresh);
                    Catalog.open(fresh, _ -> {}).close();
                    if (Files.exists(fresh.resolve(LibraryBackup.DESCRIPTOR))) {
                        LibraryDescriptor.read(fresh.resolve(LibraryBackup.DESCRIPTOR));
                    }
                    swap(folder, fresh, aside, isOther(folder, fresh));
                } finally {
                    FolderTree.delete(fresh);
                }
            }
            return aside;
        } catch (CatalogException e) {
            throw new LibraryException(
                    Sentence.of("The catalog in %s can't be used, so nothing was changed: %s", backup, Told.by(e)), e);
        } catch (AlreadyOwnedException e) {
            throw LibraryException.notOpened(folder, e);
        } catch (IOException e) {
            throw new LibraryException(
                    Sentence.of("The backup %s could not be restored: %s. What was there before is unchanged.", backup,
                            Told.by(e)),
                    e);
        }
    }

    /** Only names that a backup has are taken from the file, whatever else it holds. */
    private static void extract(ZipFile zip, Path backup, Path to) throws IOException {
        boolean hasCatalog = false;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            boolean isCatalog = name.equals(LibraryBackup.CATALOG);
            boolean isVectors = name.matches("vectors/[A-Za-z0-9._-]+/[A-Za-z0-9_-]+") && !name.contains("..");
            boolean isWritten = name.matches("journal/[a-z-]*[0-9]{18}\\.jsonl")
                    || name.matches("sidecars/[0-9a-f]{2}/[0-9a-f]{16}\\.annotation\\.json");
            if (isCatalog || isVectors || isWritten || name.equals(LibraryBackup.DESCRIPTOR)) {
                Path file = to.resolve(name);
                Files.createDirectories(file.resolveSibling("."));
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
            hasCatalog |= isCatalog;
        }
        if (!hasCatalog) {
            throw new IOException(backup + " holds no catalog of Photoscope");
        }
    }

    /** Whether the backup is of another library than the one that is here. */
    private static boolean isOther(LibraryFolder folder, Path fresh) throws LibraryException, IOException {
        Path other = fresh.resolve(LibraryBackup.DESCRIPTOR);
        return Files.exists(folder.descriptor()) && Files.exists(other)
                && !LibraryDescriptor.read(folder.descriptor()).id().equals(LibraryDescriptor.read(other).id());
    }

    private static boolean hasFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    /** The word index goes too: it is of the present catalog, and follows the restored one by itself. */
    private static void swap(LibraryFolder folder, Path fresh, Path aside, boolean isOther) throws IOException {
        Files.createDirectories(aside);
        List<String> replaced = new ArrayList<>(Stream.of(LibraryBackup.CATALOG, LibraryBackup.DESCRIPTOR, "vectors")
                .filter(name -> Files.exists(fresh.resolve(name)))
                .toList());
        if (isOther || !hasFiles(folder.journal())) {
            replaced.add("journal");
            replaced.add("sidecars");
        }
        Moves moves = new Moves();
        try {
            for (String name : replaced) {
                moves.move(folder.root().resolve(name), aside.resolve(name));
            }
            moves.move(folder.words(), aside.resolve("words"));
            for (String name : replaced) {
                moves.move(fresh.resolve(name), folder.root().resolve(name));
            }
        } catch (IOException e) {
            moves.undo(e);
            Files.deleteIfExists(aside);
            throw e;
        }
    }

    /** Files and folders that were moved, so that they can be moved back. */
    private static final class Moves {
        private record Move(Path from, Path to) {}

        private final Deque<Move> done = new ArrayDeque<>();

        /** Moves what is there. */
        void move(Path from, Path to) throws IOException {
            if (Files.exists(from)) {
                Files.move(from, to);
                done.push(new Move(from, to));
            }
        }

        void undo(IOException failure) {
            for (Move move : done) {
                try {
                    Files.move(move.to, move.from);
                } catch (IOException e) {
                    failure.addSuppressed(e);
                }
            }
        }
    }
}
