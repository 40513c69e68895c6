package photoscope.clusters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.clusters.ClusterChange.Delta;
import photoscope.clusters.ClusterChange.MemberDelta;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;
import photoscope.storage.Journal;

/**
 * What the user made of clusters: named ones and collections. An edit is acknowledged when it is forced to the
 * journal; the catalog follows at once and, after a crash in between, at the next opening, where an emptied catalog
 * gets everything back. Any thread may call; edits take turns. To be closed before the catalog.
 */
public final class UserClusters implements AutoCloseable {
    private static final int MOST_UNDONE = 100;
    private static final String RESTORED = "restore";

    private final ClusterCatalog catalog;
    private final ClusterEdits edits;
    private final Clock clock;
    private final Journal<ClusterChange> journal;
    private final Deque<Undoable> undoable = new ArrayDeque<>();
    /** The last ones that {@link #changesAfter} has not told of. */
    private final Deque<ClusterChange> fresh = new ArrayDeque<>();
    private long applied;

    /** A change that can be taken back; what it was in full stands in the journal. */
    private record Undoable(long number, String what) {}

    private UserClusters(Catalog catalog, Clock clock, Journal<ClusterChange> journal) {
        this.catalog = new ClusterCatalog(catalog);
        this.edits = new ClusterEdits(catalog, this.catalog);
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Opens them and brings the catalog up to the journal.
     *
     * @param folder of journals
     * @throws IOException if the journal can't be read or written
     */
    public static UserClusters open(Catalog catalog, Path folder, Clock clock) throws IOException {
        Journal<ClusterChange> journal = ClusterLine.journal(folder);
        boolean opened = false;
        try {
            UserClusters clusters = new UserClusters(catalog, clock, journal);
            clusters.begin();
            opened = true;
            return clusters;
        } finally {
            if (!opened) {
                journal.close();
            }
        }
    }

    private synchronized void begin() throws IOException {
        journal.takeRecent().forEach(this::remember);
        applied = catalog.applied();
        applyMissing();
        journal.continueAfter(applied);
        claim();
    }

    private void applyMissing() throws IOException {
        if (applied < journal.last()) {
            journal.readAfter(applied, change -> {
                catalog.apply(change);
                applied = change.number();
            });
            applied = journal.last();
        }
    }

    /**
     * Gives clusters those members that were indexed lately, if the journal waits for any: after indexing.
     *
     * @return whether there were any
     */
    public synchronized boolean claim() throws IOException {
        if (!catalog.hasUnclaimed()) {
            return false;
        }
        Map<ClusterId, Map<PhotoId, MemberDelta>> told = new HashMap<>();
        journal.readAfter(0, change -> change.clusters().forEach(delta -> {
            Map<PhotoId, MemberDelta> members = told.computeIfAbsent(delta.id(), _ -> new HashMap<>());
            if (delta.to() == null) {
                members.clear();
            }
            for (MemberDelta member : delta.members()) {
                if (member.to() == null) {
                    members.remove(member.photo());
                } else {
                    members.put(member.photo(), member);
                }
            }
        }));
        return catalog.claim(told);
    }

    /**
     * What has changed since a change of the journal in which photo is in which cluster.
     *
     * @param number of the last change that is known; 0 for all that ever happened
     */
    public synchronized NameChanges changesAfter(long number) throws IOException {
        fresh.removeIf(change -> change.number() <= number);
        boolean isAllFresh = number == applied || (!fresh.isEmpty() && fresh.peek().number() == number + 1);
        List<ClusterChange> changes = new ArrayList<>(fresh);
        if (!isAllFresh) {
            changes.clear();
            journal.readAfter(number, changes::add);
        }
        return NameChanges.of(changes, applied, catalog);
    }

    /** Whether the user has never made a cluster, as far as journal and catalog tell. */
    public synchronized boolean isUnused() {
        return journal.last() == 0;
    }

    /**
     * Makes named clusters of what photos' annotations say, where no journal tells more; no step that can be undone.
     *
     * @param members of each, by its name; names that no cluster may have are left out
     */
    public synchronized void restore(Map<String, List<PhotoId>> members) throws IOException {
        applyMissing();
        List<Delta> deltas = edits.restored(members);
        if (!deltas.isEmpty()) {
            append(new ClusterChange(journal.last() + 1, clock.instant(), 0, RESTORED, deltas));
        }
    }

    /** Makes a named cluster or a collection of photos, in which a photo stands once; returns its id. */
    public ClusterId create(ClusterKind kind, String name, List<Member> members) throws IOException, ClusterRefused {
        ClusterId id = ClusterId.random();
        write("create", () -> List.of(edits.created(id, kind, name, members)));
        return id;
    }

    /** Gives a cluster a name; a job's cluster becomes the user's by that, with the members it has. */
    public void name(ClusterId id, String name) throws IOException, ClusterRefused {
        write("name", () -> List.of(edits.headed(id, head -> head.named(name.strip()))));
    }

    /** Describes a cluster; it may be empty. */
    public void describe(ClusterId id, String description) throws IOException, ClusterRefused {
        write("describe", () -> List.of(edits.headed(edits.users(id), head -> head.described(description.strip()))));
    }

    /**
     * Gives a cluster a colour.
     *
     * @param colour 0xRRGGBB; -1 for none
     */
    public void colour(ClusterId id, int colour) throws IOException, ClusterRefused {
        write("colour", () -> List.of(edits.headed(edits.users(id), head -> head.coloured(colour))));
    }

    /**
     * Says how the scores of a cluster's members fall into bands.
     *
     * @param bands null for what is usual
     */
    public void band(ClusterId id, @Nullable Bands bands) throws IOException, ClusterRefused {
        write("band", () -> List.of(edits.headed(edits.users(id), head -> head.within(bands))));
    }

    /** Adds members, or sets score and verdict of those that are in it. */
    public void put(ClusterId id, List<Member> members) throws IOException, ClusterRefused {
        write("add", () -> List.of(edits.put(edits.users(id), members)));
    }

    public void remove(ClusterId id, List<PhotoId> photos) throws IOException, ClusterRefused {
        write("remove", () -> List.of(edits.removed(edits.users(id), photos)));
    }

    /** Takes members out of one and puts them into another. */
    public void move(ClusterId from, ClusterId to, List<PhotoId> photos) throws IOException, ClusterRefused {
        write("move", () -> edits.moved(edits.users(from), edits.users(to), photos));
    }

    /** Puts the members of others into the first, and takes the others away. A job's first one gets a name by it. */
    public void merge(List<ClusterId> ids, String name) throws IOException, ClusterRefused {
        write("merge", () -> edits.merged(ids, name));
    }

    /** Takes members out into a new cluster; returns its id. */
    public ClusterId split(ClusterId id, List<PhotoId> apart, String name) throws IOException, ClusterRefused {
        ClusterId other = ClusterId.random();
        write("split", () -> edits.split(edits.users(id), apart, other, name));
        return other;
    }

    /** Takes a cluster away; its photos stay. */
    public void delete(ClusterId id) throws IOException, ClusterRefused {
        write("delete", () -> List.of(edits.deleted(edits.users(id))));
    }

    /** What {@link #undo} would take back: create, name, describe, colour, band, add, remove, move, merge, split, delete. */
    public synchronized Optional<String> undoable() {
        return Optional.ofNullable(undoable.peek()).map(Undoable::what);
    }

    /** Takes back the last change that was not taken back; tells which, empty if there is none. */
    public synchronized Optional<String> undo() throws IOException {
        @Nullable
        Undoable last = undoable.peek();
        if (last == null) {
            return Optional.empty();
        }
        applyMissing();
        ClusterChange change = journal.find(last.number())
                .orElseThrow(() -> new ToldIOException(Sentence
                        .of("The journal's line %s is damaged, so that this can't be taken back.", last.number())));
        append(new ClusterChange(journal.last() + 1, clock.instant(), last.number(), last.what(),
                change.clusters().stream().map(Delta::reversed).toList().reversed()));
        return Optional.of(last.what());
    }

    /** What is wrong with the journal, in sentences for people; empty if nothing is. */
    public synchronized List<String> notes() {
        return journal.notes();
    }

    /** Looks at what is there and says what should become of it. */
    private interface Work {
        List<Delta> deltas() throws ClusterRefused;
    }

    private synchronized void write(String what, Work work) throws IOException, ClusterRefused {
        applyMissing();
        List<Delta> deltas = work.deltas();
        if (!deltas.isEmpty()) {
            append(new ClusterChange(journal.last() + 1, clock.instant(), 0, what, deltas));
        }
    }

    private void append(ClusterChange change) throws IOException {
        journal.append(List.of(change));
        remember(change);
        catalog.apply(change);
        applied = change.number();
        fresh.add(change);
    }

    private void remember(ClusterChange change) {
        if (change.what().equals(RESTORED)) {
            return;
        }
        if (change.undoes() == 0) {
            undoable.push(new Undoable(change.number(), change.what()));
            if (undoable.size() > MOST_UNDONE) {
                undoable.removeLast();
            }
        } else if (!undoable.isEmpty() && undoable.peek().number() == change.undoes()) {
            undoable.pop();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        journal.close();
    }
}
