package photoscope.annotations;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import photoscope.annotations.Change.Kind;
import photoscope.annotations.UndoHistory.Step;
import photoscope.catalog.Catalog;
import photoscope.photo.PhotoId;
import photoscope.storage.Journal;

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
    private final Clock clock;
    private final Journal<Change> journal;
    private final CatalogChanges changes;
    private final UndoHistory history = new UndoHistory();
    private final SidecarCatchUp sidecars;
    private long applied;

    private Annotations(Catalog catalog, AnnotationPlaces places, Clock clock, Journal<Change> journal,
            Runnable afterAdoption) {
        this.catalog = catalog;
        this.clock = clock;
        this.journal = journal;
        this.changes = new CatalogChanges(catalog);
        this.sidecars = new SidecarCatchUp(catalog, new SidecarWriter(catalog, places), afterAdoption);
    }

    /**
     * Opens them, brings the catalog up to the journal and begins to write what sidecars are pending.
     *
     * @param afterAdoption is told when values came from sidecars of other libraries, on another thread
     * @throws IOException if the journal can't be read or written
     */
    public static Annotations open(Catalog catalog, AnnotationPlaces places, Clock clock, Runnable afterAdoption)
            throws IOException {
        Journal<Change> journal = ChangeLine.journal(places.journal());
        boolean opened = false;
        try {
            Annotations annotations = new Annotations(catalog, places, clock, journal, afterAdoption);
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
        journal.takeRecent().forEach(history::record);
        applied = changes.applied();
        applyMissing();
        journal.continueAfter(applied);
        claim();
        sidecars.wakeForAll();
    }

    private void applyMissing() throws IOException {
        if (applied < journal.last()) {
            journal.readAfter(applied, change -> {
                changes.apply(change);
                applied = change.number();
            });
            applied = journal.last();
        }
    }

    /**
     * Gives photos that were indexed lately what the journal has of them, if it waits for any: after a run of indexing.
     */
    public synchronized void claim() throws IOException {
        Map<PhotoId, Integer> claimable = changes.claimable();
        if (!claimable.isEmpty()) {
            List<Change> told = new ArrayList<>();
            journal.readAfter(0, change -> {
                List<PhotoChange> ours = change.photos()
                        .stream()
                        .filter(photo -> claimable.containsKey(photo.photo()))
                        .toList();
                if (!ours.isEmpty()) {
                    told.add(new Change(change.number(), change.at(), change.kind(), change.group(), change.of(),
                            change.edits(), ours));
                }
            });
            changes.claim(claimable, told);
            sidecars.wake();
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
        applyMissing();
        Editing editing = new Editing(catalog, edits);
        List<PhotoId> distinct = photos.stream().distinct().toList();
        Numbering numbering = new Numbering();
        List<Change> written = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += MOST_PHOTOS_A_LINE) {
            List<PhotoChange> changed = editing
                    .of(distinct.subList(from, Math.min(distinct.size(), from + MOST_PHOTOS_A_LINE)));
            if (!changed.isEmpty()) {
                written.add(numbering.next(Kind.EDIT, 0, edits, changed));
            }
        }
        int count = written.stream().mapToInt(change -> change.photos().size()).sum();
        write(written);
        return new Acknowledged(written.isEmpty() ? 0 : journal.last(), new ChangeDescription(edits, count));
    }

    /** Takes back the last change that was not taken back yet; empty if there is none. */
    public synchronized Optional<Undone> undo() throws IOException {
        return turn(history.toUndo(), Kind.UNDO);
    }

    /** Makes again what was undone last; empty if there is nothing. */
    public synchronized Optional<Undone> redo() throws IOException {
        return turn(history.toRedo(), Kind.REDO);
    }

    /** What {@link #undo} would take back. */
    public synchronized Optional<ChangeDescription> undoable() {
        return history.toUndo().map(Step::description);
    }

    /** What {@link #redo} would make again. */
    public synchronized Optional<ChangeDescription> redoable() {
        return history.toRedo().map(Step::description);
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

    /** What is wrong with the journal, in sentences for people; empty if nothing is. */
    public synchronized List<String> notes() {
        return journal.notes();
    }

    private Optional<Undone> turn(Optional<Step> step, Kind kind) throws IOException {
        if (step.isEmpty()) {
            return Optional.empty();
        }
        applyMissing();
        List<Long> numbers = kind == Kind.UNDO ? step.get().changes().reversed() : step.get().changes();
        Numbering numbering = new Numbering();
        List<Change> written = new ArrayList<>();
        for (long number : numbers) {
            Change change = journal.find(number)
                    .orElseThrow(() -> new IOException("The journal's line " + number
                            + " is damaged, so that this change can't be taken back or made again."));
            List<PhotoChange> photos = kind == Kind.UNDO
                    ? change.photos().stream().map(PhotoChange::reversed).toList()
                    : change.photos();
            written.add(numbering.next(kind, step.get().group(), step.get().description().edits(), photos));
        }
        write(written);
        return Optional.of(new Undone(step.get().description()));
    }

    private void write(List<Change> written) throws IOException {
        if (written.isEmpty()) {
            return;
        }
        journal.append(written);
        written.forEach(history::record);
        for (Change change : written) {
            changes.apply(change);
            applied = change.number();
        }
        sidecars.wake();
    }

    /** Numbers the lines of one action. */
    private final class Numbering {
        private final long first = journal.last() + 1;
        private final Instant now = clock.instant();
        private long next = first;

        Change next(Kind kind, long of, List<Edit> edits, List<PhotoChange> photos) {
            return new Change(next++, now, kind, first, of, edits, photos);
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
