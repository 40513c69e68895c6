package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.indexing.IndexTargets;
import photoscope.indexing.WordFollower;
import photoscope.models.ModelException;
import photoscope.models.PackManifest;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.platform.SingleOwner;
import photoscope.search.LiveVectors;
import photoscope.sources.FolderWatch;
import photoscope.thumbnails.ThumbnailStore;
import photoscope.vectors.VectorFormat;
import photoscope.vectors.VectorStore;
import photoscope.vectors.VectorStoreRefused;
import photoscope.words.WordIndex;

/** One library, open: its parts, built in order and closed in the reverse order. Close it to let others in. */
public final class Library implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final LibraryFolder folder;
    private final ResourceStack resources;
    private final CatalogBackups backups;
    private final LibraryModel model;
    private final IndexTargets targets;
    private final Settings settings;
    private final SearchIndex searchIndex;
    private final Searching searching;
    private final Annotating annotating;
    private final Clustering clustering;
    private final Indexing indexing;
    private final LibrarySources places;
    private final Sources sources;
    private final FolderWatching watching;
    private final Photos photos;
    private final MovedFiles movedFiles;
    private final Films films;
    private final Tidying tidying;
    private final SavedSearches savedSearches;
    private final Problems problems;

    private Library(LibraryFolder folder, LibraryEnvironment environment, ResourceStack resources)
            throws LibraryException, IOException, ModelException {
        this.folder = folder;
        this.resources = resources;
        Files.createDirectories(folder.root());
        resources.push(SingleOwner.of(folder.root()));
        resources.push(new LibraryLog(folder.logs()));
        LibraryDescriptor descriptor = LibraryDescriptor.in(folder);
        PackManifest pack = environment.packs().manifest(descriptor.pack());
        this.backups = new CatalogBackups(folder.backups(), environment.clock());
        this.model = resources.push(new LibraryModel(environment, pack));
        this.targets = openTargets(pack);
        this.settings = new Settings(targets.catalog());
        this.places = new LibrarySources(targets.catalog(), environment, folder);
        places.places().look();
        this.searchIndex = resources.push(new SearchIndex(targets, folder.searchIndex(pack.id()), settings));
        this.searching = resources.push(new Searching(targets, searchIndex.index(), model, settings));
        this.annotating = resources.push(new Annotating(targets, folder, descriptor.id().toString(),
                environment.clock(), places.slow(), this::afterRebuild));
        this.clustering = resources
                .push(new Clustering(targets, folder, model, settings, annotating, environment.clock()));
        this.indexing = new Indexing(targets, model, settings, places, this::afterIndexing);
        this.sources = new Sources(targets.catalog(), environment, places, indexing);
        this.tidying = resources.push(new Tidying(targets, folder, model, settings, environment.clock(),
                new Tidying.Rooms(indexing, annotating, clustering, searching)));
        this.watching = resources.push(new FolderWatching(indexing, settings, places, FolderWatch.Pauses.USUAL));
        places.places().onBack(this::back);
        indexing.onSourcesChanged(watching::refresh);
        this.films = resources.push(new Films(targets.catalog(), places.places()));
        this.savedSearches = new SavedSearches(targets.catalog());
        this.problems = new Problems(targets.catalog());
        this.photos = new Photos(targets, settings, pack.id(), searching, places,
                new Pictures(targets, model, settings, places.places()));
        this.movedFiles = new MovedFiles(targets, photos, annotating, environment.clock());
    }

    /** The catalog comes first: it is what refuses a library that is too new or too damaged to be touched. */
    private IndexTargets openTargets(PackManifest pack) throws IOException {
        try (SideBySide opening = new SideBySide(resources)) {
            SideBySide.Part<WordIndex> words = opening.part(() -> WordIndex.open(folder.words()));
            SideBySide.Part<ThumbnailStore> thumbnails = opening.part(() -> ThumbnailStore.open(folder.thumbnails(),
                    ThumbnailStore.USUAL_PACK_BYTES, hash -> LOG.warn("damaged thumbnail of {}", hash)));
            Catalog catalog = resources.push(Catalog.open(folder.root(), this::backUpBeforeMigration, opening::begin));
            VectorStore vectors = resources.push(VectorStore.open(folder.vectors(pack.id()),
                    new VectorFormat(pack.dimensions(), pack.fingerprint())));
            LiveVectors living = new LiveVectors(vectors, catalog.parts());
            followWords(catalog, words.get());
            FolderTree.delete(folder.temporary()); // left by one that was killed
            return new IndexTargets(catalog, vectors, living, thumbnails.get(), words.get(), folder.temporary());
        }
    }

    private static void followWords(Catalog catalog, WordIndex words) throws IOException {
        WordFollower follower = new WordFollower(catalog, words);
        follower.clearIfAhead();
        if (follower.isBehind()) {
            follower.follow();
            follower.commit();
        }
    }

    private void afterRebuild() throws LibraryException {
        clustering.afterRebuild();
    }

    private void back(Set<Integer> sources) {
        annotating.retrySidecars();
        watching.back(sources);
    }

    private void afterIndexing() throws IOException {
        annotating.afterIndexing();
        clustering.afterIndexing();
        backups.makeIfDue(targets.catalog());
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
            throw new LibraryException(
                    Sentence.of("%s 'photoscope rebuild' makes the vectors anew from your photos.", Told.by(e)), e);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        } catch (ModelException e) {
            throw new LibraryException(Told.by(e), e);
        } catch (IOException e) {
            throw LibraryException.notOpened(folder, e);
        } finally {
            if (!opened) {
                closeAfterFailure(resources);
            }
        }
    }

    private static void closeAfterFailure(ResourceStack resources) {
        try {
            resources.close();
        } catch (IOException e) {
            LOG.warn("closing what was open already", e);
        }
    }

    private void backUpBeforeMigration(int version) {
        Path copy = backups.named("catalog-before-version-" + version, ".mv.db");
        try {
            Files.createDirectories(folder.backups());
            Files.copy(Catalog.fileIn(folder.root()), copy);
        } catch (IOException e) {
            throw new CatalogException(CatalogException.Kind.OTHER,
                    Sentence.of("The catalog is of an older version, and a copy of it could not be written to %s before"
                            + " it is brought up to date. Free some space.", copy),
                    e);
        }
    }

    public LibraryFolder folder() {
        return folder;
    }

    public Settings settings() {
        return settings;
    }

    /** The model pack that its vectors come from. */
    public PackManifest pack() {
        return model.manifest();
    }

    /** Its id, for who need not know more of it. */
    public String packId() {
        return model.manifest().id();
    }

    /** Questions by words and by pictures. */
    public Searching searching() {
        return searching;
    }

    /** What makes searches fast in a large library. */
    public SearchIndex searchIndex() {
        return searchIndex;
    }

    /** What the user writes about photos. */
    public Annotating annotating() {
        return annotating;
    }

    /** Groups of photos. */
    public Clustering clustering() {
        return clustering;
    }

    /** The jobs that fill the library and look after it. */
    public Indexing indexing() {
        return indexing;
    }

    /** What takes photos in and puts folders in order. */
    public Tidying tidying() {
        return tidying;
    }

    /** Has what changes in the folders noticed. */
    public FolderWatching watching() {
        return watching;
    }

    /** The photos, as lists and counts show them. */
    public Photos photos() {
        return photos;
    }

    /** The folders that are indexed, and their drives. */
    public Sources sources() {
        return sources;
    }

    LibrarySources places() {
        return places;
    }

    /** Files that went elsewhere. */
    public MovedFiles movedFiles() {
        return movedFiles;
    }

    /** Films and Live Photos, to be played. */
    public Films films() {
        return films;
    }

    /** The searches that the user keeps. */
    public SavedSearches savedSearches() {
        return savedSearches;
    }

    /** What could not be indexed. */
    public Problems problems() {
        return problems;
    }

    /** What indexing fills, for tests to look into. */
    IndexTargets targets() {
        return targets;
    }

    /**
     * Writes a copy of the catalog and of what the user wrote, and of the vectors if wanted, into a zip file.
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
            throw new LibraryException(Sentence.of("The backup could not be written to %s: %s", target, Told.by(e)), e);
        }
    }

    @Override
    public void close() throws LibraryException {
        try {
            resources.close();
        } catch (IOException e) {
            throw new LibraryException(Sentence
                    .of("The library was not closed cleanly: %s Nothing that was finished is lost.", Told.by(e)), e);
        }
    }
}
