package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import photoscope.catalog.Catalog;
import photoscope.catalog.FolderRow;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.SourceRow;
import photoscope.indexing.IndexTargets;
import photoscope.indexing.JobControl;
import photoscope.indexing.WordFollower;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.search.Query;
import photoscope.search.SortOrder;
import photoscope.tidying.Albums;
import photoscope.tidying.CardImport;
import photoscope.tidying.FolderLayout;
import photoscope.tidying.ImportRequest;
import photoscope.tidying.OrganizeMode;
import photoscope.tidying.OrganizePlan;
import photoscope.tidying.OrganizePlanner;
import photoscope.tidying.OrganizeRunEntry;
import photoscope.tidying.OrganizeTarget;
import photoscope.tidying.Organizer;

/** Takes photos in, puts folders in order, and looks for what has lost what it belongs to. Any thread may call. */
public final class Tidying implements AutoCloseable {
    private final IndexTargets targets;
    private final LibraryFolder folder;
    private final LibraryModel model;
    private final Settings settings;
    private final Clock clock;
    private final Rooms rooms;
    private final Organizer organizer;

    /** What else of the library it uses. */
    record Rooms(Indexing indexing, Annotating annotating, Clustering clustering, Searching searching) {}

    Tidying(IndexTargets targets, LibraryFolder folder, LibraryModel model, Settings settings, Clock clock, Rooms rooms)
            throws IOException {
        this.targets = targets;
        this.folder = folder;
        this.model = model;
        this.settings = settings;
        this.clock = clock;
        this.rooms = rooms;
        this.organizer = Organizer.open(targets.catalog(), folder.journal(), clock);
        if (organizer.hasRecovered()) {
            afterMoving();
        }
    }

    /** Prepares to take photos in; relative paths and links in them are resolved. */
    public ImportRun importing(ImportRequest request) {
        return importing(request, () -> true);
    }

    /**
     * The same for someone who may lose interest meanwhile.
     *
     * @param isWanted is asked all the time; it ends soon once it is not
     */
    public ImportRun importing(ImportRequest request, BooleanSupplier isWanted) {
        JobControl control = new JobControl();
        ImportRequest real = new ImportRequest(real(request.from()), real(request.to()), request.layout(),
                request.album());
        CardImport cardImport = new CardImport(targets.catalog(), model.reading(settings).reader(), clock.getZone(),
                real, () -> isWanted.getAsBoolean() && control.mayGoOn());
        return new ImportRun(rooms.indexing, real, cardImport, control);
    }

    /** The same place by its real name, also where the last folders of it are not there yet. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path above = absolute; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                try {
                    return above.toRealPath().resolve(above.relativize(absolute));
                } catch (IOException e) {
                    return absolute; // it can't be looked at, which whoever uses it is told
                }
            }
        }
        return absolute;
    }

    /** Prepares to organize, or to take back what was organized. */
    public OrganizeRun organizing() {
        return new OrganizeRun(organizer, this::afterMoving);
    }

    /** Which photos are organized. */
    public sealed interface Scope {
        /** All that a query's filters leave. */
        record Filtered(Query query) implements Scope {}

        /** All in a folder and below. */
        record Below(Path folder) implements Scope {}

        /** These, and what stays together with them. */
        record Chosen(List<PhotoId> photos) implements Scope {}
    }

    /**
     * Proposes where photos go, on the run's own progress; changes nothing.
     *
     * @throws LibraryException if the target can't be one
     */
    public OrganizePlan plan(OrganizeRun run, Scope scope, FolderLayout layout, OrganizeTarget target,
            OrganizeMode mode) throws LibraryException {
        OrganizeTarget real = target instanceof OrganizeTarget.Folder(Path path)
                ? new OrganizeTarget.Folder(real(path))
                : target;
        Catalog catalog = targets.catalog();
        Albums albums = layout.text().contains("{album}")
                ? new AlbumsByPhoto(rooms.clustering, catalog)
                : _ -> Optional.empty();
        return run.plan(new OrganizePlanner(catalog, albums, layout, real, mode), photos(scope));
    }

    private OrdinalSet photos(Scope scope) {
        OrdinalSet photos = new OrdinalSet(0);
        switch (scope) {
            case Scope.Filtered(Query query) -> {
                for (int photo : rooms.searching.list(query, SortOrder.ADDED).ordinals()) {
                    photos.set(photo);
                }
            }
            case Scope.Below(Path folder) -> addBelow(real(folder), photos);
            case Scope.Chosen(var chosen) -> chosen.stream()
                    .mapToInt(targets.catalog().photos()::ordinalOf)
                    .filter(photo -> photo >= 0)
                    .forEach(photos::set);
        }
        return photos;
    }

    private void addBelow(Path folder, OrdinalSet photos) {
        List<SourceRow> sources = targets.catalog().read(session -> session.sources().all());
        OrdinalSet folders = new OrdinalSet(0);
        for (FolderRow row : targets.catalog().read(session -> session.folders().all())) {
            sources.stream()
                    .filter(source -> source.id() == row.source())
                    .filter(source -> source.path().resolve(row.path()).startsWith(folder))
                    .findFirst()
                    .ifPresent(_ -> folders.set(row.id()));
        }
        PhotoColumns.View columns = targets.catalog().photos().view();
        for (int photo = 0; photo < columns.size(); photo++) {
            boolean isThere = (columns.flags()[photo] & (PhotoFlags.MISSING | PhotoFlags.FORGOTTEN)) == 0;
            if (isThere && folders.contains(columns.folders()[photo])) {
                photos.set(photo);
            }
        }
    }

    /**
     * What was organized, the oldest first.
     *
     * @throws LibraryException if the journal can't be read
     */
    public List<OrganizeRunEntry> runs() throws LibraryException {
        try {
            return organizer.runs();
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("The journal of organizing can't be read: %s", Told.by(e)), e);
        }
    }

    /** Makes a folder one of the library's, without indexing it; it is made where it is not there. */
    public void addSource(Path folder) throws LibraryException {
        try {
            rooms.indexing.register(List.of(Files.createDirectories(folder)));
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("%s can't be made: %s", folder, LibraryException.sentence(e)), e);
        }
    }

    /** Prepares to look for what has lost what it belongs to. */
    public OrphansRun orphans() {
        return new OrphansRun(targets, rooms.annotating, folder.sidecars().resolve("without-photo"), clock);
    }

    private void afterMoving() throws IOException {
        WordFollower words = new WordFollower(targets.catalog(), targets.words());
        words.follow();
        words.commit();
        rooms.annotating.retrySidecars();
    }

    @Override
    public void close() throws IOException {
        organizer.close();
    }
}
