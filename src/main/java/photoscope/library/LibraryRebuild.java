package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import photoscope.catalog.Catalog;
import photoscope.library.LibraryException.Kind;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.platform.SingleOwner;

/** Throws away what can be built again, so that the next index run builds it from the photos. */
public final class LibraryRebuild {
    private static final Set<Kind> STAYING = EnumSet.of(Kind.IN_USE, Kind.TOO_NEW, Kind.NOT_WRITABLE);

    private LibraryRebuild() {}

    /**
     * Opens a library whose every file is to be read again. A catalog that can't be opened is put aside, and the
     * folders it indexed are taken from {@code library.json}.
     *
     * @param notes is told what happens, in sentences
     * @throws LibraryException if it is in use or too new, or its folder can't be written; then nothing is thrown away
     */
    public static Library prepare(LibraryFolder folder, LibraryEnvironment environment, Consumer<String> notes)
            throws LibraryException {
        List<Path> sources = sources(folder);
        refuseWhatNoRebuildHelps(folder, environment);
        deleteDerived(folder);
        try {
            Library library = Library.open(folder, environment);
            library.indexing().markAllForReading();
            return library;
        } catch (LibraryException e) {
            if (!e.isCatalogUseless()) {
                throw e;
            }
            notes.accept(putCatalogAside(folder, environment));
        }
        Library library = Library.open(folder, environment);
        List<Path> there = sources.stream().filter(Files::isDirectory).toList();
        sources.stream()
                .filter(source -> !there.contains(source))
                .forEach(source -> notes.accept("The folder " + source
                        + " is not there now. Connect its drive and run 'photoscope index " + source + "'"));
        library.places().remember(sources);
        library.indexing().register(there);
        return library;
    }

    /** What can't be opened for reasons that stay would have lost its vectors for nothing. */
    private static void refuseWhatNoRebuildHelps(LibraryFolder folder, LibraryEnvironment environment)
            throws LibraryException {
        if (!folder.isLibrary()) {
            return;
        }
        try {
            Library.open(folder, environment).close();
        } catch (LibraryException e) {
            if (STAYING.contains(e.kind())) {
                throw e;
            }
        }
    }

    private static List<Path> sources(LibraryFolder folder) throws LibraryException {
        try {
            return Files.exists(folder.descriptor())
                    ? LibraryDescriptor.read(folder.descriptor()).sources()
                    : List.of();
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("The library in %s can't be read: %s", folder.root(), Told.by(e)),
                    e);
        }
    }

    private static void deleteDerived(LibraryFolder folder) throws LibraryException {
        try {
            Files.createDirectories(folder.root());
            try (SingleOwner _ = SingleOwner.of(folder.root())) {
                for (Path derived : List.of(folder.allVectors(), folder.words(), folder.thumbnails())) {
                    FolderTree.delete(derived);
                }
            }
        } catch (IOException e) {
            throw LibraryException.notOpened(folder, e);
        }
    }

    private static String putCatalogAside(LibraryFolder folder, LibraryEnvironment environment)
            throws LibraryException {
        Path aside = new CatalogBackups(folder.backups(), environment.clock()).named("catalog-damaged", ".mv.db");
        try {
            Files.createDirectories(folder.backups());
            Files.move(Catalog.fileIn(folder.root()), aside);
            return "The catalog could not be opened and was put aside as " + aside + ". A new one is built.";
        } catch (IOException e) {
            throw new LibraryException(
                    Sentence.of("The damaged catalog could not be moved to %s: %s", aside, Told.by(e)), e);
        }
    }
}
