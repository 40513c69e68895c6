package photoscope.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.ProblemRow;
import photoscope.photo.Problem;

/** What could not be indexed, to be looked through, tried again, ignored and exported. */
public final class Problems {
    private final Catalog catalog;

    Problems(Catalog catalog) {
        this.catalog = catalog;
    }

    /** All of them, also those ignored, by path. */
    public List<ProblemEntry> all() {
        return catalog.read(session -> session.problems().all())
                .stream()
                .map(row -> new ProblemEntry(row.id(), row.path(), row.problem(), row.firstAt(), row.lastAt(),
                        row.tries(), row.ignored()))
                .toList();
    }

    /** What is wrong with the file at a path, if something is. */
    public Optional<Problem> at(Path path) {
        return catalog.read(session -> session.problems().at(path)).stream().map(ProblemRow::problem).findFirst();
    }

    /** All by kind and folder, the largest groups first. */
    public List<ProblemGroup> groups() {
        return ProblemGroup.of(all());
    }

    /** Hides problems from counts, or shows them again. */
    public void ignore(Collection<Long> ids, boolean isIgnored) throws LibraryException {
        try {
            catalog.change(session -> ids.forEach(id -> session.problems().ignore(id, isIgnored)));
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    /** Marks files to be read again by the next run of what is pending; returns how many of these paths are files. */
    public int retry(Collection<Path> paths) throws LibraryException {
        Set<Path> wanted = new HashSet<>(paths);
        try {
            return catalog.write(session -> retry(session, wanted));
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    private static int retry(CatalogSession session, Set<Path> wanted) {
        int marked = 0;
        for (ProblemRow problem : session.problems().all()) {
            if (problem.file() != null && wanted.contains(problem.path())) {
                session.files().markForReading(problem.file());
                marked++;
            }
        }
        return marked;
    }

    /** Writes problems into a file: JSON where its name ends in .json, otherwise CSV (RFC 4180, UTF-8). */
    public void export(List<ProblemEntry> problems, Path file) throws LibraryException {
        ProblemExport.write(file, problems);
    }
}
