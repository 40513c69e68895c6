package photoscope.library;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.PhotoRow;
import photoscope.catalog.ProblemRow;
import photoscope.catalog.SourceRow;
import photoscope.indexing.IndexJob;
import photoscope.indexing.IndexTargets;
import photoscope.indexing.JobControl;
import photoscope.indexing.PhotoReading;
import photoscope.indexing.Verification;
import photoscope.indexing.VerifyReport;
import photoscope.indexing.WordFollower;
import photoscope.library.LibraryException.Kind;
import photoscope.media.MediaMemory;
import photoscope.media.MediaReader;
import photoscope.media.MediaResult;
import photoscope.models.ClipModel;
import photoscope.models.EncoderOptions;
import photoscope.models.ImageEncoder;
import photoscope.models.ModelException;
import photoscope.models.ModelPacks;
import photoscope.models.PackManifest;
import photoscope.photo.Embedding;
import photoscope.photo.PhotoId;
import photoscope.platform.AlreadyOwnedException;
import photoscope.platform.SingleOwner;
import photoscope.search.LiveVectors;
import photoscope.search.QueryPicture;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchEngine;
import photoscope.search.SearchLog;
import photoscope.search.SearchModel;
import photoscope.search.SearchRequest;
import photoscope.thumbnails.ThumbnailStore;
import photoscope.vectors.ExactScan;
import photoscope.vectors.VectorFormat;
import photoscope.vectors.VectorIndex;
import photoscope.vectors.VectorStore;
import photoscope.vectors.VectorStoreRefused;
import photoscope.words.WordIndex;

/** One library, open: everything that the window and the command line can ask of it. Close it to let others in. */
public final class Library implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final LibraryFolder folder;
    private final LibraryEnvironment environment;
    private final ResourceStack resources;
    private LibraryDescriptor descriptor;
    private final IndexTargets targets;
    private final PackManifest manifest;
    private final SearchLog searchLog;
    private final SearchEngine search;
    private final Settings settings;
    private final SourceRegistry sources;
    private final CatalogBackups backups;
    private final MediaMemory memory = MediaMemory.ofThisProcess();
    private @Nullable ClipModel model;

    private Library(LibraryFolder folder, LibraryEnvironment environment, ResourceStack resources)
            throws LibraryException, IOException, ModelException {
        this.folder = folder;
        this.environment = environment;
        this.resources = resources;
        Files.createDirectories(folder.root());
        resources.push(SingleOwner.of(folder.root()));
        resources.push(new LibraryLog(folder.logs()));
        this.descriptor = describe(folder);
        this.manifest = environment.packs().manifest(descriptor.pack());
        this.backups = new CatalogBackups(folder.backups(), environment.clock());
        this.targets = openTargets();
        Catalog catalog = targets.catalog();
        this.searchLog = resources.push(new SearchLog(catalog));
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService scanners = resources.push(Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().name("vector-scan-", 0).daemon().factory()));
        VectorIndex index = new ExactScan(targets.vectors(), scanners, threads, targets.living()::reject);
        this.search = new SearchEngine(catalog, targets.vectors(), index, targets.living(), targets
                .words(),
                new SearchModel(manifest.id(), text -> readyModel().textEncoder().encode(text), manifest
                        .textScores(),
                        manifest.pictureScores()), searchLog);
        this.settings = new Settings(catalog);
        this.sources = new SourceRegistry(catalog, environment.volumes());
        WordFollower follower = new WordFollower(catalog, targets.words());
        follower.clearIfAhead();
        if (follower.isBehind()) {
            follower.follow();
            follower.commit();
        }
    }

    /** The catalog comes first: it is what refuses a library that is too new or too damaged to be touched. */
    private IndexTargets openTargets() throws IOException {
        Catalog catalog = resources.push(Catalog.open(folder.root(), this::backUpBeforeMigration));
        try (SideBySide opening = new SideBySide(resources)) {
            var words = opening.open(() -> WordIndex.open(folder.words()));
            var thumbnails = opening.open(() -> ThumbnailStore.open(folder.thumbnails(),
                    ThumbnailStore.USUAL_PACK_BYTES, hash -> LOG.warn("damaged thumbnail of {}", hash)));
            VectorStore vectors = resources.push(VectorStore.open(folder.vectors(manifest.id()),
                    new VectorFormat(manifest.dimensions(), manifest.fingerprint())));
            LiveVectors living = new LiveVectors(vectors, catalog.parts());
            return new IndexTargets(catalog, vectors, living, thumbnails.get(), words.get());
        }
    }

    /**
     * Opens the library in a folder, and makes it where there is none.
     *
     * @throws LibraryException if it can't be opened, with what to do
     */
    public static Library open(LibraryFolder folder, LibraryEnvironment environment) throws LibraryException {
        ResourceStack resources = new ResourceStack();
        boolean opened = false;
        try {
            Library library = new Library(folder, environment, resources);
            opened = true;
            return library;
        } catch (VectorStoreRefused e) {
            throw new LibraryException(e.getMessage()
                    + " 'photoscope rebuild' makes the vectors anew from your"
                    + " photos.", e);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        } catch (ModelException e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw notOpened(folder, e);
        } finally {
            if (!opened) {
                closeAfterFailure(resources);
            }
        }
    }

    static LibraryException notOpened(LibraryFolder folder, IOException e) {
        return e instanceof AlreadyOwnedException
                ? new LibraryException(Kind.IN_USE, String.valueOf(e.getMessage()), e)
                : new LibraryException("The library in " + folder.root() + " can't be opened: " + sentence(e),
                        e);
    }

    private static String sentence(IOException e) {
        String message = e instanceof FileSystemException file && file.getReason() != null
                ? file.getFile() + ": " + file.getReason() + "."
                : String.valueOf(e.getMessage());
        if (message.contains("No space left")) {
            return message
                    + " Free some space on its disk and start again: nothing that was finished is lost.";
        }
        return message.contains("Read-only file system") && !message.contains("choose another folder")
                ? message + " Choose another folder with --library."
                : message;
    }

    /**
     * Has a library use another pack, which must be ready; its vectors by other packs are kept.
     *
     * @throws LibraryException if the pack can't be used, or the library is in use
     */
    public static void usePack(LibraryFolder folder, LibraryEnvironment environment, String pack)
            throws LibraryException {
        try {
            environment.packs().ready(pack);
            Files.createDirectories(folder.root());
            try (SingleOwner _ = SingleOwner.of(folder.root())) {
                describe(folder).withPack(pack).write(folder.descriptor());
            }
        } catch (ModelException e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw notOpened(folder, e);
        }
    }

    private static void closeAfterFailure(ResourceStack resources) {
        try {
            resources.close();
        } catch (IOException e) {
            LOG.warn("closing what was open already", e);
        }
    }

    private static LibraryDescriptor describe(LibraryFolder folder) throws LibraryException, IOException {
        if (Files.exists(folder.descriptor())) {
            return LibraryDescriptor.read(folder.descriptor());
        }
        LibraryDescriptor created = LibraryDescriptor.create(ModelPacks.DEFAULT);
        created.write(folder.descriptor());
        return created;
    }

    private void backUpBeforeMigration(int version) {
        Path copy = backups.named("catalog-before-version-" + version, ".mv.db");
        try {
            Files.createDirectories(folder.backups());
            Files.copy(Catalog.fileIn(folder.root()), copy);
        } catch (IOException e) {
            throw new CatalogException(CatalogException.Kind.OTHER,
                    "The catalog is of an older version, and a copy of"
                            + " it could not be written to " + copy
                            + " before it is brought up to date. Free some space.", e);
        }
    }

    public LibraryFolder folder() {
        return folder;
    }

    /** What indexing fills, for tests to look into. */
    IndexTargets targets() {
        return targets;
    }

    public Settings settings() {
        return settings;
    }

    /** The model pack that its vectors come from. */
    public PackManifest pack() {
        return manifest;
    }

    /** The library in numbers. */
    public LibraryStats stats() {
        return new Statistics(targets, manifest.id()).count();
    }

    /**
     * Prepares to index folders; those it knows already where none is named.
     *
     * @param includes glob patterns a file has to match one of; none means all
     * @param excludes glob patterns of what is left out
     * @throws LibraryException if a folder is not there
     */
    public IndexRun index(List<Path> folders, List<String> includes, List<String> excludes)
            throws LibraryException {
        List<SourceRow> chosen = chosen(folders, includes, excludes);
        if (chosen.isEmpty()) {
            throw new LibraryException(
                    "No folder has been indexed yet. Name one: 'photoscope index ~/Pictures'");
        }
        rememberSources(sources.all().stream().map(SourceRow::path).toList());
        return indexRun(chosen);
    }

    private List<SourceRow> chosen(List<Path> folders, List<String> includes, List<String> excludes)
            throws LibraryException {
        try {
            return folders.isEmpty() ? sources.all() : sources.register(folders, includes, excludes);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    /** Prepares to index only what is pending: files with problems that were marked for another try, for instance. */
    public IndexRun indexPending() throws LibraryException {
        return indexRun(List.of());
    }

    private IndexRun indexRun(List<SourceRow> chosen) throws LibraryException {
        JobControl control = new JobControl();
        IndexJob job = new IndexJob(targets, model(), reading(), control, settings.indexThreads());
        return new IndexRun(job, control, chosen, () -> backups.makeIfDue(targets.catalog()));
    }

    /** Makes these folders sources, without indexing them yet. */
    void register(List<Path> folders) throws LibraryException {
        sources.register(folders, List.of(), List.of());
    }

    /** Has every file read again by the next index run. */
    void markAllForReading() {
        targets.catalog().change(session -> session.files().markAllForReading());
    }

    /**
     * Writes a copy of the catalog, and of the vectors if wanted, into a zip file.
     *
     * @param file where to; null for a name of the day in {@code backups/}
     * @return where it was written
     */
    public Path backup(@Nullable Path file, boolean withVectors) throws LibraryException {
        Path target = file == null ? backups.named("library", ".zip") : file.toAbsolutePath();
        try {
            new LibraryBackup(folder, targets.catalog()).write(target, withVectors);
            return target;
        } catch (IOException e) {
            throw new LibraryException("The backup could not be written to " + target + ": " + e.getMessage(),
                    e);
        }
    }

    void rememberSources(List<Path> folders) throws LibraryException {
        try {
            descriptor = descriptor.withSources(folders);
            descriptor.write(folder.descriptor());
        } catch (IOException e) {
            throw new LibraryException("The library's folder can't be written: " + e.getMessage(), e);
        }
    }

    /** Answers a question; may be called from many threads. */
    public SearchAnswer search(SearchRequest request) throws InterruptedException {
        return search.search(request);
    }

    /** The searches that were made. */
    public SearchLog searchLog() {
        return searchLog;
    }

    /**
     * A picture to search with: the photo of the library that lies at this path, or else any picture file.
     *
     * @param isWanted whether photos should look like it, rather than not
     * @throws LibraryException if it is neither
     */
    public QueryPicture queryPicture(Path path, boolean isWanted) throws LibraryException,
            InterruptedException {
        Path absolute = path.toAbsolutePath().normalize();
        Optional<PhotoId> known = targets.catalog().read(session -> session.files().at(absolute))
                .flatMap(file -> Optional.ofNullable(file.photo()))
                .filter(photo -> targets.living().now().vectorOfPhoto(photo) >= 0)
                .map(photo -> new PhotoId(targets.catalog().photos().view().ids()[photo]));
        if (known.isPresent()) {
            return new QueryPicture.InLibrary(known.get(), isWanted);
        }
        return new QueryPicture.Outside(embed(absolute), path.toString(), isWanted);
    }

    private Embedding embed(Path path) throws LibraryException, InterruptedException {
        try {
            ImageEncoder encoder = model().imageEncoder();
            int side = PhotoReading.decodeShortSide(manifest.image().size());
            return switch (reading().reader().read(path, side)) {
                case MediaResult.Failure failure -> throw new LibraryException(path + ": " + failure.problem()
                        .reason());
                case MediaResult.Content content -> encoder.encode(List.of(encoder.prepare(content
                        .picture())))
                        .getFirst().orElseThrow(() -> new LibraryException(path
                                + ": the model can make nothing of this picture."));
            };
        } catch (ModelException e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What could not be indexed, by path. */
    public List<ProblemEntry> problems() {
        return targets.catalog().read(session -> session.problems().all()).stream()
                .map(row -> new ProblemEntry(row.path(), row.problem(), row.firstAt(), row.lastAt(), row
                        .tries(),
                        row.ignored())).toList();
    }

    /** Marks files with problems, those at or below a path or all, to be read again; returns how many. */
    public int markProblemsForRetry(Optional<Path> below) throws LibraryException {
        try {
            return targets.catalog().write(session -> markProblemsForRetry(session, below));
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    private static int markProblemsForRetry(CatalogSession session, Optional<Path> below) {
        int marked = 0;
        for (ProblemRow problem : session.problems().all()) {
            if (problem.file() != null && below.map(problem.path()::startsWith).orElse(true)) {
                session.files().markForReading(problem.file());
                marked++;
            }
        }
        return marked;
    }

    /**
     * Runs a verification to its end.
     *
     * @param sample how many photos to embed again
     * @param seed chooses them
     */
    public static VerifyReport verify(Verification verification, int sample, long seed)
            throws LibraryException {
        try {
            return verification.run(sample, seed);
        } catch (ModelException | IOException | CatalogException e) {
            throw new LibraryException("The library could not be verified: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LibraryException("The verification was interrupted.", e);
        }
    }

    /** Prepares to check that vectors, thumbnails and words are what they should be. */
    public Verification verification(JobControl control) throws LibraryException {
        return new Verification(targets, model(), reading(), control);
    }

    /** Photos as a list shows them, in the given order; those that are not in the catalog are left out. */
    public List<PhotoCard> cards(List<Integer> ordinals) {
        return targets.catalog().read(session -> {
            List<PhotoCard> cards = new ArrayList<>();
            for (int ordinal : ordinals) {
                session.photos().at(ordinal, session.files()).filter(row -> !row.files().isEmpty())
                        .ifPresent(row -> cards.add(card(row)));
            }
            return cards;
        });
    }

    /** The photo that lies at a path, if there is one. */
    public Optional<PhotoCard> cardAt(Path path) {
        return targets.catalog().read(session -> session.files().at(path.toAbsolutePath().normalize()))
                .flatMap(file -> Optional.ofNullable(file.photo()))
                .flatMap(photo -> cards(List.of(photo)).stream().findFirst());
    }

    private PhotoCard card(PhotoRow row) {
        Path path = row.files().getFirst().path();
        List<Path> copies = row.files().stream().skip(1).filter(file -> file.state() != FileState.MISSING)
                .map(
                        FileRow::path).toList();
        boolean missing = (targets.catalog().photos().view().flags()[row.ordinal()]
                & PhotoFlags.MISSING) != 0;
        return new PhotoCard(row.id(), path, copies, missing, row.type(), row.facts());
    }

    private PhotoReading reading() {
        return PhotoReading.with(MediaReader.inProcess(memory, Duration.ofSeconds(settings.number(
                Setting.FILE_SECONDS)),
                environment.clock()));
    }

    private ClipModel model() throws LibraryException {
        try {
            return readyModel();
        } catch (ModelException e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        }
    }

    private synchronized ClipModel readyModel() throws ModelException {
        if (model == null) {
            model = resources.push(ClipModel.open(environment.packs().ready(manifest.id()),
                    EncoderOptions.threads(Runtime.getRuntime().availableProcessors())));
        }
        return model;
    }

    @Override
    public void close() throws LibraryException {
        try {
            resources.close();
        } catch (IOException e) {
            throw new LibraryException("The library was not closed cleanly: " + e.getMessage()
                    + " Nothing that was finished is lost.", e);
        }
    }
}
