package photoscope.tidying;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.PartColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.SourceRow;
import photoscope.photo.ContentHash;

/** Files that the catalog knows and that were not there when they were last looked for. */
final class MissingFiles {
    private static final int PAGE = 1_000;
    private final Catalog catalog;
    private final List<SourceRow> sources;
    private final Map<Path, MissingFolder> folders = new TreeMap<>();

    MissingFiles(Catalog catalog) {
        this.catalog = catalog;
        this.sources = catalog.read(session -> session.sources().all());
    }

    List<MissingFolder> folders() {
        return List.copyOf(folders.values());
    }

    /** Takes files that can be brought back. */
    interface CopySink {
        /**
         * Takes one, outside of the catalog's sessions.
         *
         * @param missing that has no other file in the library
         * @param copy a file of the same content
         */
        void take(Path missing, Path copy);
    }

    /** Looks once, and tells what can be brought back. */
    void look(BooleanSupplier mayGoOn, CopySink sink) {
        long last = 0;
        List<FileRow> page = page(last);
        while (!page.isEmpty() && mayGoOn.getAsBoolean()) {
            List<FileRow> rows = page;
            Map<Path, Path> copies = catalog.read(session -> {
                Map<Path, Path> found = new TreeMap<>();
                rows.forEach(row -> take(session, row, found));
                return found;
            });
            copies.forEach(sink::take);
            last = page.getLast().id();
            page = page(last);
        }
        for (SourceRow source : sources) {
            if (!Files.isDirectory(source.path())) {
                int files = catalog.read(session -> (int) session.files().countIn(source.id()));
                folders.put(source.path(), new MissingFolder(source.path(), true, files, 0, 0));
            }
        }
    }

    private List<FileRow> page(long after) {
        return catalog.read(session -> session.files().inState(FileState.MISSING, after, PAGE));
    }

    private void take(CatalogSession session, FileRow row, Map<Path, Path> copies) {
        Integer photo = row.photo();
        boolean isListed = photo != null && (catalog.photos().view().flags()[photo] & PhotoFlags.FORGOTTEN) == 0
                && sources.stream()
                        .anyMatch(source -> row.path().startsWith(source.path()) && Files.isDirectory(source.path()));
        if (photo == null || !isListed || FileTimes.exists(row.path())) {
            return;
        }
        boolean isElsewhere = (catalog.photos().view().flags()[photo] & PhotoFlags.MISSING) == 0;
        Optional<Path> copy = isElsewhere ? Optional.empty() : copy(session, row, photo);
        copy.ifPresent(path -> copies.put(row.path(), path));
        folders.merge(row.path().resolveSibling(".").normalize(),
                new MissingFolder(row.path().resolveSibling(".").normalize(), false, 1, isElsewhere ? 1 : 0,
                        copy.isPresent() ? 1 : 0),
                (one, other) -> new MissingFolder(one.folder(), false, one.files() + other.files(),
                        one.elsewhere() + other.elsewhere(), one.restorable() + other.restorable()));
    }

    /** A copy may lie where the library does not look any more, or belong to another photo of the same content. */
    private Optional<Path> copy(CatalogSession session, FileRow row, int photo) {
        ContentHash hash = row.hash();
        if (hash == null) {
            return Optional.empty();
        }
        PartColumns.View parts = catalog.parts().view();
        Set<Integer> photos = new HashSet<>(Set.of(photo));
        for (int part : catalog.parts().withHash(hash.first())) {
            photos.add(parts.photos()[part]);
        }
        return session.files()
                .ofPhotos(photos)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(file -> hash.equals(file.hash()) && file.isPathExact())
                .map(FileRow::path)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
