package photoscope.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileState;
import photoscope.catalog.SourceRow;
import photoscope.media.MediaReader;
import photoscope.models.ClipModel;
import photoscope.models.ImageEncoder;
import photoscope.models.ModelException;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Progress;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;
import photoscope.photo.ToldIOException;
import photoscope.sources.ScanResult;
import photoscope.sources.macphotos.PhotosBundle;
import photoscope.sources.macphotos.PhotosLibraryException;

/**
 * Fills the library: scans sources, then reads, decodes, embeds and writes what is new or changed, then makes what
 * embeddings the pack still lacks. What is to be done stands in the catalog, so a run that was cut off goes on where
 * it was. New files come before changed ones: where two have swapped names, the new places tell whose is whose.
 */
public final class IndexJob {
    /** The property that names the model that indexed last. */
    private static final String LAST_PACK = "index.last-pack";
    /** The property that names the generation of readers that has asked files for what they hold beside a picture. */
    private static final String EXTRAS_READ_BY = "extras.read-by";
    private final IndexTargets targets;
    private final ClipModel model;
    private final PhotoReading photoReading;
    private final JobControl control;
    private final int readers;
    private final SourceAccess access;
    private final IndexCounters counters = new IndexCounters();
    private final List<Sentence> notes = new ArrayList<>();
    /** Libraries of Photos that were looked through. */
    private final List<SourceRow> libraries = new ArrayList<>();
    private final Set<Path> unfinished = new HashSet<>();
    private final Instant began = Instant.now();

    /**
     * @param targets what is filled
     * @param model makes the embeddings
     * @param photoReading opens and decodes files
     * @param control by which people steer
     * @param readers threads that read and decode
     * @param access to the drives that photos lie on
     */
    public IndexJob(IndexTargets targets, ClipModel model, PhotoReading photoReading, JobControl control, int readers,
            SourceAccess access) {
        this.targets = targets;
        this.model = model;
        this.photoReading = photoReading;
        this.control = control;
        this.readers = readers;
        this.access = access;
    }

    /** How far it is; may be asked from any thread as often as one likes. */
    public Progress progress() {
        return counters.sample();
    }

    /** Embeddings made so far. */
    public long embedded() {
        return counters.embedded.sum();
    }

    /**
     * Scans these sources, or parts of them, and indexes what is pending anywhere in the library.
     *
     * @throws IOException if the library can't be written any more, the disk being full for instance
     * @throws ModelException if the encoder can't be loaded or fails
     */
    public IndexReport run(List<SourceScope> sources) throws IOException, ModelException {
        long start = System.nanoTime();
        targets.catalog()
                .read(session -> session.sources().all())
                .stream()
                .filter(source -> !targets.catalog().reach().isAway(source.path()))
                .forEach(access::begin);
        for (SourceScope scope : sources) {
            scan(scope);
        }
        processPending();
        return report(start);
    }

    /** Folders with files that were still being written and wait therefore, absolute; known when the run has ended. */
    public Set<Path> unfinished() {
        return unfinished;
    }

    private void scan(SourceScope scope) {
        SourceRow source = scope.source();
        if (!control.mayGoOn()) {
            return;
        }
        long start = System.nanoTime();
        counters.begin("Scanning " + source.path(), 0);
        SourceScan scan = new SourceScan(targets.catalog(), scope, targets.temporary(), control, access, counters);
        switch (scan.run()) {
            case ScanResult.SourceVanished vanished -> notes.add(vanished.reason());
            case ScanResult.NotAnswering silent -> notes.add(silent.reason());
            case ScanResult.SourceUnreadable unreadable -> notes.add(unreadable.reason());
            case ScanResult.Finished _ -> {
                if (PhotosBundle.isOne(source.path())) {
                    libraries.add(source);
                }
            }
            case ScanResult.Cancelled _ -> {
            }
        }
        unfinished.addAll(scan.unfinished());
        scan.skippedBundles().stream().map(IndexNotes::skipped).forEach(notes::add);
        counters.times.add(Stage.SCAN, start);
    }

    private void processPending() throws IOException, ModelException {
        Catalog catalog = targets.catalog();
        long pending = catalog.write(this::prepare);
        WordFollower words = new WordFollower(catalog, targets.words());
        words.follow();
        if (pending > 0 || !pendingParts().isEmpty()) {
            ImageEncoder encoder = model.imageEncoder();
            try {
                readPending(encoder, words, pending);
                embedTheRest(encoder, words);
            } finally {
                targets.living().catchUp();
            }
        }
        new ExtrasRefresh(catalog, control, access, counters).run();
        for (SourceRow library : libraries) {
            follow(library);
        }
        new StackFollower(catalog).follow();
        words.follow();
        words.commit();
    }

    private void follow(SourceRow library) {
        try {
            new PhotosLibraryFollower(targets, library, control, counters).follow();
        } catch (PhotosLibraryException e) {
            notes.add(e.sentence());
        }
        targets.catalog()
                .read(session -> IndexNotes.away(library.path(), session.awayFiles().count(library.id())))
                .ifPresent(notes::add);
    }

    /** Counts the files to be read. What another model could make nothing of, this one may. */
    private long prepare(CatalogSession session) {
        String pack = model.manifest().id();
        if (!session.properties().get(LAST_PACK).equals(Optional.of(pack))) {
            session.properties().set(LAST_PACK, pack);
            session.problems().solved(Stage.EMBED);
        }
        session.problems().solvedNames();
        String generation = Integer.toString(MediaReader.EXTRAS_GENERATION);
        if (!session.properties().get(EXTRAS_READ_BY).equals(Optional.of(generation))) {
            session.properties().set(EXTRAS_READ_BY, generation);
            session.extras().markAllPending();
        }
        return session.files().countInState(FileState.NEW) + session.files().countInState(FileState.CHANGED);
    }

    private void readPending(ImageEncoder encoder, WordFollower words, long pending)
            throws IOException, ModelException {
        boolean complete = pending == 0;
        while (!complete && control.mayGoOn()) {
            counters.begin("Indexing", pending);
            BatchWriter writer = new BatchWriter(targets, words, photoReading.films(), counters, began);
            Pipeline pipeline = pipeline(encoder, words, writer);
            pipeline.run(new PendingFiles(targets.catalog(), FileState.NEW), control);
            pipeline.run(new PendingFiles(targets.catalog(), FileState.CHANGED), control);
            complete = writer.isComplete();
        }
    }

    private void embedTheRest(ImageEncoder encoder, WordFollower words) throws IOException, ModelException {
        targets.living().catchUp();
        OrdinalSet parts = pendingParts();
        if (!parts.isEmpty() && control.mayGoOn()) {
            counters.begin("Looking again at photos", photosOf(parts));
            Pipeline pipeline = pipeline(encoder, words,
                    new BatchWriter(targets, words, photoReading.films(), counters, began));
            pipeline.run(new UnembeddedFiles(targets.catalog(), access, parts), control);
            embedFromThumbnails(encoder);
        }
    }

    private OrdinalSet pendingParts() {
        return PendingParts.of(targets, photoReading.films(), photoReading.hasRegions());
    }

    private int photosOf(OrdinalSet parts) {
        int[] photos = targets.catalog().parts().view().photos();
        OrdinalSet all = new OrdinalSet(0);
        parts.forEach(part -> all.set(photos[part]));
        return all.cardinality();
    }

    private void embedFromThumbnails(ImageEncoder encoder) throws IOException, ModelException {
        targets.living().catchUp();
        OrdinalSet away = targets.living().now().pendingParts();
        away.and(pendingParts());
        counters.begin("Embedding thumbnails of photos that are away", away.cardinality());
        try {
            new ThumbnailEmbedding(targets, photoReading.reader(), encoder, counters).run(away, control);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToldIOException(Sentence.of("Indexing was interrupted."), e);
        }
    }

    private Pipeline pipeline(ImageEncoder encoder, WordFollower words, BatchWriter writer) {
        int side = model.manifest().image().size();
        OrdinalSet anew = ReadAnew.of(targets.catalog(), photoReading.films(), photoReading.hasRegions());
        anew.or(targets.catalog().read(session -> session.movedFiles().undone())); // their content may be others' too
        ReadStage reading = new ReadStage(targets, photoReading, anew, encoder, side, access, counters);
        return new Pipeline(reading, encoder, writer, words, counters, readers, 3 * side * side);
    }

    private IndexReport report(long start) {
        if (counters.outOfReach.sum() > 0 && !control.isCancelled()) {
            notes.add(IndexNotes.notRead(counters.outOfReach.sum()));
        }
        return new IndexReport(control.isCancelled(), counters.scanned.sum(), counters.unchanged.sum(),
                counters.added.sum(), counters.updated.sum(), counters.moved.sum(), counters.copies.sum(),
                counters.missing.sum(), counters.sidecars.sum(), counters.embedded.sum(), counters.problems.sum(),
                counters.bytes.sum(), (System.nanoTime() - start) / 1e9, counters.times.seconds(), List.copyOf(notes));
    }
}
