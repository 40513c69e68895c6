package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import photoscope.annotations.Orphan;
import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.PartColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.ProblemRow;
import photoscope.catalog.SourceRow;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Stage;
import photoscope.search.VectorAssignment;
import photoscope.thumbnails.ThumbnailStore;
import photoscope.tidying.OrphansReport.Strays;
import photoscope.tidying.OrphansReport.Unread;

/** Looks for what has lost what it belongs to, and changes nothing. */
public final class OrphanSearch {
    private static final int PAGE = 500;
    private final Catalog catalog;
    private final ThumbnailStore thumbnails;
    private final VectorAssignment vectors;
    private final long vectorBytes;
    private final TidyingProgress progress = new TidyingProgress();

    /**
     * @param vectors which vector answers for which part
     * @param vectorBytes about how much room one takes
     */
    public OrphanSearch(Catalog catalog, ThumbnailStore thumbnails, VectorAssignment vectors, long vectorBytes) {
        this.catalog = catalog;
        this.thumbnails = thumbnails;
        this.vectors = vectors;
        this.vectorBytes = vectorBytes;
    }

    /** How far it is. */
    public TidyingProgress progress() {
        return progress;
    }

    /**
     * Looks once.
     *
     * @param sidecars those without photo
     * @param lostSidecars files of photos without sidecar
     * @param now half-written files that are younger than a minute are none
     * @throws IOException if a folder's disk fails
     */
    public OrphansReport run(List<Orphan> sidecars, Collection<Path> lostSidecars, Instant now, BooleanSupplier mayGoOn)
            throws IOException {
        MissingFiles missing = new MissingFiles(catalog);
        progress.begin("Looking for missing files", 0);
        Map<Path, Path> copies = new TreeMap<>();
        missing.look(mayGoOn, (file, copy) -> {
            if (copies.size() < OrphansReport.MOST_NAMED) {
                copies.put(file, copy);
            }
        });
        List<Path> leftovers = new ArrayList<>();
        List<SourceRow> sources = catalog.read(session -> session.sources().all());
        progress.begin("Looking for half-written files", sources.size());
        for (SourceRow source : sources) {
            progress.at(source.path());
            if (Files.isDirectory(source.path()) && mayGoOn.getAsBoolean()) {
                leftovers.addAll(Leftovers.in(source.path(), now, mayGoOn));
            }
            progress.done(1);
        }
        return new OrphansReport(sidecars, List.copyOf(lostSidecars), missing.folders(), copies, strayThumbnails(),
                new Strays(vectors.discarded().total(), vectors.discarded().total() * vectorBytes), unread(mayGoOn),
                leftovers);
    }

    private Unread unread(BooleanSupplier mayGoOn) {
        List<Path> first = new ArrayList<>();
        long count = eachUnread(mayGoOn,
                page -> page.stream()
                        .limit(OrphansReport.MOST_NAMED - first.size())
                        .forEach(file -> first.add(file.path())));
        return new Unread(count, first);
    }

    private Strays strayThumbnails() {
        PartColumns.View parts = catalog.parts().view();
        long[] used = Arrays.stream(parts.hashes(), 0, parts.size()).filter(thumbnails::mayContain).toArray();
        Arrays.sort(used); // sets of millions of numbers take too much memory
        long different = IntStream.range(0, used.length).filter(i -> i == 0 || used[i] != used[i - 1]).count();
        long count = Math.max(0, thumbnails.count() - different);
        return new Strays(count, count == 0 ? 0 : thumbnails.bytes() * count / thumbnails.count());
    }

    /**
     * Tells files at hand of photos that want a small picture or an embedding, some at a time, outside of the catalog's
     * sessions.
     *
     * @return how many they are
     */
    long eachUnread(BooleanSupplier mayGoOn, Consumer<List<FileRow>> sink) {
        OrdinalSet wanting = wanting();
        long count = 0;
        int next = wanting.nextSet(0);
        while (next >= 0 && mayGoOn.getAsBoolean()) {
            List<Integer> photos = new ArrayList<>();
            while (next >= 0 && photos.size() < PAGE) {
                photos.add(next);
                next = wanting.nextSet(next + 1);
            }
            List<FileRow> files = new ArrayList<>();
            catalog.read(session -> session.files().ofPhotos(photos))
                    .values()
                    .forEach(rows -> rows.stream()
                            .filter(row -> row.state() == FileState.INDEXED && Files.isRegularFile(row.path()))
                            .findFirst()
                            .ifPresent(files::add));
            count += files.size();
            sink.accept(files);
        }
        return count;
    }

    private OrdinalSet wanting() {
        PartColumns.View parts = catalog.parts().view();
        int[] flags = catalog.photos().view().flags();
        Set<Integer> hopeless = catalog.read(session -> {
            Set<Integer> photos = new HashSet<>();
            for (ProblemRow problem : session.problems().at(Stage.EMBED)) {
                if (problem.file() != null) {
                    session.files().withId(problem.file()).map(FileRow::photo).ifPresent(photos::add);
                }
            }
            return photos;
        });
        OrdinalSet wanting = new OrdinalSet(0);
        for (int part = 0; part < parts.size(); part++) {
            int photo = parts.photos()[part];
            boolean isWhole = vectors.vectorOf(part) >= 0 && thumbnails.mayContain(parts.hashes()[part]);
            if (!parts.isRegion(part) && !isWhole && !hopeless.contains(photo)
                    && (flags[photo] & PhotoFlags.MISSING) == 0) {
                wanting.set(photo);
            }
        }
        return wanting;
    }
}
