package photoscope.annotations;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
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
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;
import photoscope.storage.Journal;

/**
 * The journal of changes and the catalog that follows it. What is written here is forced to the journal first, and can
 * be taken back and made again. For one thread at a time.
 */
final class ChangeJournal implements Closeable {
    private final Journal<Change> journal;
    private final CatalogChanges catalog;
    private final Clock clock;
    private final UndoHistory history = new UndoHistory();
    private long applied;

    private ChangeJournal(Journal<Change> journal, CatalogChanges catalog, Clock clock) {
        this.journal = journal;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Opens it and brings the catalog up to it. */
    static ChangeJournal open(Path folder, Catalog catalog, Clock clock) throws IOException {
        Journal<Change> journal = ChangeLine.journal(folder);
        boolean opened = false;
        try {
            ChangeJournal changes = new ChangeJournal(journal, new CatalogChanges(catalog), clock);
            changes.begin();
            opened = true;
            return changes;
        } finally {
            if (!opened) {
                journal.close();
            }
        }
    }

    private void begin() throws IOException {
        journal.takeRecent().forEach(history::record);
        applied = catalog.applied();
        catchUp();
        journal.continueAfter(applied);
        catalog.refreshOld();
    }

    /** Brings the catalog up to what an earlier change could not be applied of; to be called before a change is made. */
    void catchUp() throws IOException {
        if (applied < journal.last()) {
            journal.readAfter(applied, this::apply);
            applied = journal.last();
        }
    }

    private void apply(Change change) {
        catalog.apply(change);
        applied = change.number();
    }

    /** Gives photos that the catalog has come to know what is told of them here; returns whether there were any. */
    boolean claim() throws IOException {
        Map<PhotoId, Integer> claimable = catalog.claimable();
        if (claimable.isEmpty()) {
            return false;
        }
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
        catalog.claim(claimable, told);
        return true;
    }

    /** Applies all of it again; returns how many changes those were. */
    int replay() throws IOException {
        int[] count = {0};
        journal.readAfter(0, change -> {
            catalog.apply(change);
            count[0]++;
        });
        applied = Math.max(applied, journal.last());
        return count[0];
    }

    /**
     * Writes what was done at once, for so many photos that it may take several lines.
     *
     * @param edits what the person did
     * @param lines what it changed
     * @return the number of the last line; 0 where nothing was changed
     * @throws IOException if it can't be written; nothing is changed then
     */
    long write(Kind kind, List<Edit> edits, List<List<PhotoChange>> lines) throws IOException {
        Numbering numbering = new Numbering();
        write(lines.stream().map(photos -> numbering.next(kind, 0, edits, photos)).toList());
        return lines.isEmpty() ? 0 : journal.last();
    }

    private void write(List<Change> changes) throws IOException {
        if (!changes.isEmpty()) {
            journal.append(changes);
            changes.forEach(history::record);
            changes.forEach(this::apply);
        }
    }

    /** Takes back the last change that was not taken back yet. */
    Optional<Undone> undo() throws IOException {
        return turn(history.toUndo(), Kind.UNDO);
    }

    /** Makes again what was undone last. */
    Optional<Undone> redo() throws IOException {
        return turn(history.toRedo(), Kind.REDO);
    }

    Optional<ChangeDescription> undoable() {
        return history.toUndo().map(Step::description);
    }

    Optional<ChangeDescription> redoable() {
        return history.toRedo().map(Step::description);
    }

    private Optional<Undone> turn(Optional<Step> step, Kind kind) throws IOException {
        if (step.isEmpty()) {
            return Optional.empty();
        }
        catchUp();
        List<Long> numbers = kind == Kind.UNDO ? step.get().changes().reversed() : step.get().changes();
        Numbering numbering = new Numbering();
        List<Change> written = new ArrayList<>();
        for (long number : numbers) {
            Change change = journal.find(number)
                    .orElseThrow(() -> new ToldIOException(Sentence.of(
                            "The journal's line %s is damaged, so that this change can't be taken back or made again.",
                            number)));
            List<PhotoChange> photos = kind == Kind.UNDO
                    ? change.photos().stream().map(PhotoChange::reversed).toList()
                    : change.photos();
            written.add(numbering.next(kind, step.get().group(), step.get().description().edits(), photos));
        }
        write(written);
        return Optional.of(new Undone(step.get().description()));
    }

    /** What is wrong with it, in sentences for people. */
    List<String> notes() {
        return journal.notes();
    }

    @Override
    public void close() throws IOException {
        journal.close();
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
}
