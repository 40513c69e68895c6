package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import photoscope.annotations.Change.Kind;
import photoscope.catalog.Catalog;
import photoscope.photo.PhotoId;
import photoscope.platform.SlowPlaces;
import photoscope.sources.SidecarName;

/**
 * What the user wrote: the only way to read it whole and the only way to change it. An edit is acknowledged when it is
 * forced to the journal; the catalog follows at once and, after a crash in between, at the next opening; sidecars
 * follow in the background. Any thread may call; edits take turns. To be closed before the catalog.
 *
 * <p>Where an older catalog is put back from a backup, the edits that the journal has beyond it come back at opening:
 * a restore is for what was lost, and what the user wrote is the last thing to lose. What was a mistake can be undone
 * as before. Photos that such a catalog does not know yet get their edits once they are indexed again ({@link #claim}).
 */
public final class Annotations implements AutoCloseable {
    /** So many photos stand in one line of the journal. */
    private static final int MOST_PHOTOS_A_LINE = 5_000;

    private final Catalog catalog;
    private final AnnotationPlaces places;
    private final ChangeJournal journal;
    private final Conflicts conflicts;
    private final Orphans orphans;
    private final ClusterNotes clusters;
    private final SidecarCatchUp sidecars;

    private Annotations(Catalog catalog, AnnotationPlaces places, Clock clock, ChangeJournal journal,
            Runnable afterAdoption, SlowPlaces slow) {
        this.catalog = catalog;
        this.places = places;
        this.journal = journal;
        this.conflicts = new Conflicts(catalog);
        this.orphans = new Orphans(catalog, places);
        this.clusters = new ClusterNotes(catalog);
        this.sidecars = new SidecarCatchUp(catalog, places, clock, this::takeOver, afterAdoption, slow);
    }

    /**
     * Opens them, brings the catalog up to the journal and begins to write what sidecars are pending.
     *
     * @param slow asks the folders that sidecars lie in whether they answer
     * @param afterAdoption is told when values came from sidecars that others have written, on another thread
     * @throws IOException if the journal can't be read or written
     */
    public static Annotations open(Catalog catalog, AnnotationPlaces places, SlowPlaces slow, Clock clock,
            Runnable afterAdoption) throws IOException {
        ChangeJournal journal = ChangeJournal.open(places.journal(), catalog, clock);
        boolean opened = false;
        try {
            Annotations annotations = new Annotations(catalog, places, clock, journal, afterAdoption, slow);
            annotations.begin();
            opened = true;
            return annotations;
        } finally {
            if (!opened) {
                journal.close();
            }
        }
    }

    private synchronized void begin() throws IOException {
        orphans.lookAgainIfPhotosCame();
        journal.claim();
        sidecars.wakeForAll();
    }

    /**
     * Gives photos that were indexed lately what the journal has of them, if it waits for any: after a run of indexing.
     */
    public synchronized void claim() throws IOException {
        orphans.lookAgain();
        if (journal.claim()) {
            sidecars.wake();
        }
    }

    /**
     * Takes away the sidecar beside a file that is not this photo's any more, as far as only this library wrote it; what
     * it says is written into the library's own folder instead.
     *
     * @throws IOException if it can't be taken away
     */
    public void leave(PhotoId photo, Path file) throws IOException {
        Path sidecar = SidecarName.annotation(file);
        Optional<SidecarText> text = SidecarFiles.existing(sidecar);
        int ordinal = catalog.photos().ordinalOf(photo);
        if (ordinal >= 0 && text.isPresent() && text.get().id().filter(photo::equals).isPresent()
                && text.get().isAsWrittenBy(places.library())) {
            catalog.change(session -> {
                session.pendingSidecars().add(ordinal);
                session.sidecarFiles().remove(sidecar);
            });
            Files.delete(sidecar);
        }
    }

    /** What holds for a photo; empty if there is no such photo. */
    public Optional<Annotation> of(PhotoId photo) {
        int ordinal = catalog.photos().ordinalOf(photo);
        return ordinal < 0
                ? Optional.empty()
                : Optional.of(catalog.read(session -> new PhotoAnnotations(session).of(ordinal)));
    }

    /** What photos have in common; those that do not exist are left out. */
    public AnnotationSummary summary(List<PhotoId> photos) {
        return catalog.read(session -> {
            PhotoAnnotations annotations = new PhotoAnnotations(session);
            return AnnotationSummary.of(photos.stream()
                    .map(catalog.photos()::ordinalOf)
                    .filter(ordinal -> ordinal >= 0)
                    .map(annotations::of)
                    .toList());
        });
    }

    /**
     * Makes edits on photos, as one step that can be undone. Returns when it is safe.
     *
     * @throws IOException if the journal can't be written; nothing is changed then
     */
    public synchronized Acknowledged apply(List<PhotoId> photos, List<Edit> edits) throws IOException {
        journal.catchUp();
        Editing editing = new Editing(catalog, edits);
        List<PhotoId> distinct = photos.stream().distinct().toList();
        List<List<PhotoChange>> lines = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += MOST_PHOTOS_A_LINE) {
            List<PhotoChange> changed = editing
                    .of(distinct.subList(from, Math.min(distinct.size(), from + MOST_PHOTOS_A_LINE)));
            if (!changed.isEmpty()) {
                lines.add(changed);
            }
        }
        long number = journal.write(Kind.EDIT, edits, lines);
        sidecars.wake();
        return new Acknowledged(number, new ChangeDescription(edits, lines.stream().mapToInt(List::size).sum()));
    }

    /** Takes back the last change that was not taken back yet; empty if there is none. */
    public synchronized Optional<Undone> undo() throws IOException {
        Optional<Undone> undone = journal.undo();
        sidecars.wake();
        return undone;
    }

    /** Makes again what was undone last; empty if there is nothing. */
    public synchronized Optional<Undone> redo() throws IOException {
        Optional<Undone> redone = journal.redo();
        sidecars.wake();
        return redone;
    }

    /** What {@link #undo} would take back. */
    public synchronized Optional<ChangeDescription> undoable() {
        return journal.undoable();
    }

    /** What {@link #redo} would make again. */
    public synchronized Optional<ChangeDescription> redoable() {
        return journal.redoable();
    }

    /** Sidecars that are not where they belong yet. */
    public SidecarsWaiting sidecars() {
        return catalog.read(session -> new SidecarsWaiting(session.pendingSidecars().countUnwritten(),
                session.pendingSidecars().countKept()));
    }

    /** Tries again to put sidecars beside their photos, when a drive has come back for instance; does not wait. */
    public void retrySidecars() {
        sidecars.wakeForAll();
    }

    /**
     * Looks whether sidecars and XMP files of these photos were changed by others, and takes over what they say: when
     * the window comes to the front, with the photos that it shows. Does not wait.
     */
    public void look(List<PhotoId> photos) {
        sidecars.look(List.copyOf(photos));
    }

    /** Waits until sidecars are read and written as far as that can be done now. */
    public void awaitSidecars() throws InterruptedException {
        sidecars.wake();
        sidecars.await();
    }

    /** Sidecars that are not used, those left out that the user ignores. */
    public List<Orphan> orphans() {
        return orphans.all();
    }

    /**
     * Gives a photo what an orphan says, below what the user set here; the orphan becomes the photo's sidecar where it
     * has none.
     *
     * @throws IOException if it can't be read or the journal can't be written
     */
    public synchronized void adopt(Orphan orphan, PhotoId photo) throws IOException {
        journal.catchUp();
        Optional<PhotoChange> change = orphans.adopted(orphan, photo);
        write(Kind.EDIT, change.stream().toList());
        orphans.settle(orphan, photo);
        sidecars.wake();
    }

    /** Photos that people wrote about and whose sidecars are gone, with their files; looks at the disk. */
    public Map<PhotoId, Path> lostSidecars() {
        return new LostSidecars(catalog).all();
    }

    /** Has the sidecars of photos written anew; does not wait. */
    public void writeSidecars(Collection<PhotoId> photos) {
        catalog.change(session -> photos.stream()
                .mapToInt(catalog.photos()::ordinalOf)
                .filter(photo -> photo >= 0)
                .forEach(session.pendingSidecars()::add));
        sidecars.wake();
    }

    /** Tells of an orphan no more, until it changes. */
    public void ignore(Orphan orphan) {
        orphans.ignore(orphan);
    }

    /** Fields that were changed here and in a sidecar. */
    public List<Conflict> conflicts() {
        return conflicts.all();
    }

    /**
     * Settles conflicts, as one step that can be undone.
     *
     * @return how many fields were settled
     * @throws IOException if the journal can't be written; nothing is changed then
     */
    public synchronized int resolve(Map<Conflict, Conflict.Choice> choices) throws IOException {
        journal.catchUp();
        List<PhotoChange> changed = catalog.read(session -> {
            List<PhotoChange> photos = new ArrayList<>();
            choices.forEach((conflict, choice) -> {
                int ordinal = catalog.photos().ordinalOf(conflict.photo());
                if (ordinal >= 0) {
                    PhotoSidecar sidecar = PhotoSidecar.of(catalog, session, ordinal);
                    List<ValueChange> values = conflicts.resolved(sidecar, new Field(conflict.field()), choice);
                    if (!values.isEmpty()) {
                        photos.add(sidecar.changed(values));
                    }
                }
            });
            return photos;
        });
        write(Kind.EDIT, changed);
        return changed.size();
    }

    /**
     * Reads all sidecars again, beside the photos and in the library's own folder, and takes over what the catalog does
     * not know or knows in an older form; the user's values come back as the user's.
     *
     * @return of how many photos something came back
     * @throws IOException if the journal can't be written
     */
    public synchronized int rebuildFromSidecars() throws IOException {
        journal.catchUp();
        return new SidecarRescue(catalog, places).run(page -> write(Kind.OUTSIDE, page));
    }

    /**
     * Applies the whole journal again. What only the catalog knows stays.
     *
     * @return how many changes were applied
     * @throws IOException if the journal can't be read
     */
    public synchronized int rebuildFromJournal() throws IOException {
        int count = journal.replay();
        sidecars.wake();
        return count;
    }

    /** Writes what people said of photos into XMP files beside them. */
    public XmpReport exportXmp(List<PhotoId> photos, XmpForm form) {
        return new XmpExport(catalog).write(photos, form);
    }

    /**
     * Has the user's word of which clusters photos are in follow the clusters; not a step that can be undone here.
     *
     * @param among names of clusters that may have to be added or taken away; others stay
     * @param names of each photo's clusters; some thousand photos at most
     * @return of how many photos something changed
     * @throws IOException if the journal can't be written; nothing is changed then
     */
    public synchronized int noteClusters(Set<String> among, Map<PhotoId, Set<String>> names) throws IOException {
        journal.catchUp();
        List<PhotoChange> changed = clusters.changes(among, names);
        write(Kind.CLUSTERS, changed);
        return changed.size();
    }

    /** The photos that the user's word puts into each cluster, by the clusters' names; reads all annotations. */
    public Map<String, List<PhotoId>> clusterNames() {
        return clusters.all();
    }

    private synchronized void takeOver(List<PhotoChange> photos) throws IOException {
        journal.catchUp();
        write(Kind.OUTSIDE, photos);
    }

    /** What is wrong with the journal, in sentences for people; empty if nothing is. */
    public synchronized List<String> notes() {
        return journal.notes();
    }

    private void write(Kind kind, List<PhotoChange> photos) throws IOException {
        if (!photos.isEmpty()) {
            var _ = journal.write(kind, List.of(), List.of(photos));
            sidecars.wake();
        }
    }

    /** Writes the sidecars that are quickly written; the rest follows when the library is open again. */
    @Override
    public void close() throws IOException {
        sidecars.close();
        synchronized (this) {
            journal.close();
        }
    }
}
