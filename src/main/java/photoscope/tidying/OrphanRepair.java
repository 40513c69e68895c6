package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import photoscope.annotations.Orphan;
import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.PhotoFlags;
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;
import photoscope.sources.SidecarName;
import photoscope.tidying.OrphansReport.Kind;

/** Brings back what can be brought back, and takes away what a person names. */
public final class OrphanRepair {
    private final Catalog catalog;
    private final Path setAside;

    /**
     * @param setAside the folder for sidecars without photo
     */
    public OrphanRepair(Catalog catalog, Path setAside) {
        this.catalog = catalog;
        this.setAside = setAside;
    }

    /**
     * Copies missing files back from others of the same content, verified and never over anything, and has read again
     * what wants a small picture or an embedding.
     *
     * @param sidecars how many sidecars are being written anew
     */
    public OrphansRestored restore(OrphansReport report, OrphanSearch search, int sidecars, BooleanSupplier mayGoOn) {
        List<Path> copied = new ArrayList<>();
        List<TidyingProblem> problems = new ArrayList<>();
        for (Map.Entry<Path, Path> copy : report.copies().entrySet()) {
            if (mayGoOn.getAsBoolean()) {
                try {
                    copyBack(copy.getValue(), copy.getKey());
                    copied.add(copy.getKey());
                } catch (IOException e) {
                    problems.add(TidyingProblem.of(copy.getKey(), e));
                }
            }
        }
        List<Long> unread = List.copyOf(search.unread().keySet());
        catalog.change(session -> unread.forEach(session.files()::markForReading));
        return new OrphansRestored(sidecars, copied, unread.size(), problems);
    }

    private void copyBack(Path copy, Path missing) throws IOException {
        FileRow row = catalog.read(session -> session.files().at(missing))
                .orElseThrow(() -> new ToldIOException(Sentence.of("The library does not know %s any more.", missing)));
        Files.createDirectories(missing.resolveSibling(".").normalize());
        if (!VerifiedCopy.copy(copy, missing).equals(row.hash())) {
            Files.delete(missing);
            throw new ToldIOException(
                    Sentence.of("%s is not what it was when it was indexed, and was not copied.", copy));
        }
        long size = Files.size(missing);
        long modified = Files.getLastModifiedTime(missing).toMillis();
        catalog.change(session -> session.files().setSeen(row.id(), size, modified, FileState.NEW));
    }

    /** What would be taken away. */
    public List<Path> cleanable(OrphansReport report, Kind kind) {
        return switch (kind) {
            case SIDECARS -> report.sidecars().stream().map(Orphan::sidecar).filter(SidecarName::isAnnotation).toList();
            case ROWS -> missingElsewhere().stream().map(FileRow::path).toList();
            case LEFTOVERS -> report.leftovers();
        };
    }

    /** Takes it away; what can't be stays, and is told of. */
    public List<TidyingProblem> clean(OrphansReport report, Kind kind) {
        List<TidyingProblem> problems = new ArrayList<>();
        if (kind == Kind.ROWS) {
            List<FileRow> rows = missingElsewhere();
            catalog.change(session -> rows.forEach(row -> session.files().forget(row.id())));
            return problems;
        }
        for (Path path : cleanable(report, kind)) {
            try {
                if (kind == Kind.SIDECARS) {
                    setAside(path);
                } else {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                problems.add(TidyingProblem.of(path, e));
            }
        }
        return problems;
    }

    private void setAside(Path sidecar) throws IOException {
        Files.createDirectories(setAside);
        String name = String.valueOf(sidecar.getFileName());
        String stem = name.substring(0, name.length() - SidecarName.ANNOTATION.length());
        int number = 1;
        Path target = setAside.resolve(name);
        while (FileTimes.exists(target)) {
            number++;
            target = setAside.resolve(stem + ImportPlan.suffix(number) + SidecarName.ANNOTATION);
        }
        var _ = VerifiedCopy.copy(sidecar, target);
        Files.delete(sidecar);
        catalog.change(session -> session.sidecarFiles().remove(sidecar));
    }

    /** Old places of photos that have another file where it was. */
    private List<FileRow> missingElsewhere() {
        List<FileRow> rows = new ArrayList<>();
        List<FileRow> page = page(0);
        while (!page.isEmpty()) {
            for (FileRow row : page) {
                int flags = row.photo() == null ? PhotoFlags.MISSING : catalog.photos().view().flags()[row.photo()];
                if ((flags & (PhotoFlags.MISSING | PhotoFlags.FORGOTTEN)) == 0 && !FileTimes.exists(row.path())) {
                    rows.add(row);
                }
            }
            page = page(page.getLast().id());
        }
        return rows;
    }

    private List<FileRow> page(long after) {
        return catalog.read(session -> session.files().inState(FileState.MISSING, after, 1_000));
    }
}
