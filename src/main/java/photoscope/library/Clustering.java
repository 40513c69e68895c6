package photoscope.library;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.CatalogException;
import photoscope.clusters.Bands;
import photoscope.clusters.BuildSchedule;
import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterBuild;
import photoscope.clusters.ClusterId;
import photoscope.clusters.ClusterKind;
import photoscope.clusters.ClusterRefused;
import photoscope.clusters.Clusters;
import photoscope.clusters.Member;
import photoscope.clusters.UserClusters;
import photoscope.clusters.Verdict;
import photoscope.clusters.VocabularySource;
import photoscope.indexing.IndexTargets;
import photoscope.indexing.JobControl;
import photoscope.models.PackManifest;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.search.SearchAnswer;
import photoscope.vectors.ExactScan;
import photoscope.vectors.RoughVectors;

/**
 * Groups of photos: those that Photoscope finds, those that the user names, and collections. Whatever changes something
 * returns when it is safe on the disk; it waits for the disk, so not for the window's own thread. Any thread may call.
 */
public final class Clustering implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Clustering.class);
    private final Settings settings;
    private final PackManifest pack;
    private final ExecutorService scanners;
    private final Clusters clusters;
    private final UserClusters users;
    private final Annotating annotating;
    private final ClusterNoting noting;

    Clustering(IndexTargets targets, LibraryFolder folder, LibraryModel model, Settings settings, Annotating annotating,
            Clock clock) throws IOException {
        this.settings = settings;
        this.pack = model.manifest();
        int threads = Runtime.getRuntime().availableProcessors();
        this.scanners = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().name("cluster-scan-", 0).daemon().factory());
        this.clusters = new Clusters(targets.catalog(),
                new Clusters.Parts(new RoughVectors(targets.vectors(), scanners, threads),
                        new ExactScan(targets.vectors(), scanners, threads, targets.living()::reject), targets.living(),
                        new VocabularySource(folder.vocabulary(pack.id()), pack.fingerprint(),
                                text -> model.open().textEncoder().encode(text))),
                clock);
        this.users = UserClusters.open(targets.catalog(), folder.journal(), clock);
        this.annotating = annotating;
        this.noting = new ClusterNoting(targets.catalog(), users, annotating);
        noting.wake();
    }

    /** All clusters in their order: those that stay from build to build keep their place. */
    public List<Cluster> all() {
        return clusters.all();
    }

    /** How many there are; costs little. */
    public int count() {
        return clusters.count();
    }

    /** The cluster as it is now; empty where it is gone. */
    public Optional<Cluster> get(ClusterId id) {
        return clusters.get(id);
    }

    /** The cluster of this name, case aside. */
    public Optional<Cluster> named(String name) {
        return clusters.named(name);
    }

    /** The clusters that a photo is in. */
    public List<Cluster> clustersOf(PhotoId photo) {
        return clusters.of(photo);
    }

    /** The members, best fitting first. The same photos as a list for the grid: {@link Cluster#query}. */
    public List<Member> members(ClusterId id) {
        return clusters.members(id);
    }

    /** Prepares to make the automatic clusters anew. */
    public ClusterRun build(ClusterBuild.Options options) {
        JobControl control = new JobControl();
        return new ClusterRun(clusters.build(options, control::mayGoOn), control);
    }

    /** Whether a build is due: so many new photos since the last, or a night with any. Costs little. */
    public Optional<BuildSchedule.Reason> due(Clock clock) {
        return clusters.due(new BuildSchedule(settings.number(Setting.CLUSTERS_AFTER),
                settings.get(Setting.CLUSTERS_NIGHTLY).equals("on")), clock);
    }

    /**
     * Photos that are not in a cluster and look most like it, best first; approved members draw, rejected ones push.
     * Their score is 0 to 1, as searches by picture show it.
     */
    public List<Member> moreLike(ClusterId id, int count) throws LibraryException, InterruptedException {
        try {
            return clusters.moreLike(id, count)
                    .stream()
                    .map(member -> new Member(member.photo(),
                            member.score() == null ? null : pack.pictureScores().shown(member.score()),
                            member.verdict()))
                    .toList();
        } catch (ClusterRefused e) {
            throw LibraryException.of(e);
        }
    }

    /** Makes a named cluster of photos. */
    public Cluster create(String name, List<PhotoId> photos) throws LibraryException {
        return measured(written(() -> users.create(ClusterKind.NAMED, name, photos.stream().map(Member::of).toList())));
    }

    /** Makes a collection, each member with its score and verdict. */
    public Cluster collect(String name, List<Member> members) throws LibraryException {
        return measured(written(() -> users.create(ClusterKind.COLLECTION, name, members)));
    }

    /** Makes a collection of what a search found, with its scores. */
    public Cluster collect(String name, SearchAnswer answer) throws LibraryException {
        return collect(name,
                answer.results()
                        .stream()
                        .map(result -> new Member(result.photo(), result.score(), Verdict.UNDECIDED))
                        .toList());
    }

    /** Gives a name. An automatic cluster becomes the user's by that: a frozen set that no build touches. */
    public Cluster name(ClusterId id, String name) throws LibraryException {
        return measured(written(() -> {
            users.name(id, name);
            return id;
        }));
    }

    public void describe(ClusterId id, String description) throws LibraryException {
        write(() -> users.describe(id, description));
    }

    /**
     * Gives a colour.
     *
     * @param colour 0xRRGGBB; -1 for none
     */
    public void colour(ClusterId id, int colour) throws LibraryException {
        write(() -> users.colour(id, colour));
    }

    /**
     * Says how the scores of members fall into bands: a collection's are what a search showed, others' are cosines.
     *
     * @param bands null for what is usual
     */
    public void band(ClusterId id, @Nullable Bands bands) throws LibraryException {
        write(() -> users.band(id, bands));
    }

    public Cluster add(ClusterId id, List<PhotoId> photos) throws LibraryException {
        return put(id, photos.stream().map(Member::of).toList());
    }

    /** Adds members, or sets score and verdict of those that are in it. */
    public Cluster put(ClusterId id, List<Member> members) throws LibraryException {
        return changed(id, () -> users.put(id, members));
    }

    /** Says of members whether they belong there. */
    public Cluster judge(ClusterId id, List<PhotoId> photos, Verdict verdict) throws LibraryException {
        List<Member> judged = new ArrayList<>();
        Set<PhotoId> chosen = Set.copyOf(photos);
        for (Member member : clusters.members(id)) {
            if (chosen.contains(member.photo())) {
                judged.add(new Member(member.photo(), member.score(), verdict));
            }
        }
        return put(id, judged);
    }

    public Cluster remove(ClusterId id, List<PhotoId> photos) throws LibraryException {
        return changed(id, () -> users.remove(id, photos));
    }

    /** Takes members out of one cluster and puts them into another. */
    public void move(ClusterId from, ClusterId to, List<PhotoId> photos) throws LibraryException {
        write(() -> users.move(from, to, photos));
        measured(from);
        measured(to);
    }

    /** Puts all into the first, which gets this name; the others are gone. */
    public Cluster merge(List<ClusterId> ids, String name) throws LibraryException {
        return changed(ids.getFirst(), () -> users.merge(ids, name));
    }

    /** Takes members out into a new cluster of this name. */
    public Cluster split(ClusterId id, List<PhotoId> apart, String name) throws LibraryException {
        Cluster other = measured(written(() -> users.split(id, apart, name)));
        measured(id);
        return other;
    }

    /** Parts that a cluster falls into by what its photos show, largest first: a proposal for {@link #split}. */
    public List<List<PhotoId>> parts(ClusterId id, int count) throws InterruptedException {
        return clusters.parts(id, count);
    }

    /** Takes a cluster away; its photos stay. */
    public void delete(ClusterId id) throws LibraryException {
        write(() -> users.delete(id));
    }

    /** Takes back the last edit of clusters, also before the program was last closed; tells which. */
    public Optional<String> undo() throws LibraryException {
        Optional<String> undone = written(users::undo);
        measureStale();
        return undone;
    }

    /** What {@link #undo} would take back: create, name, describe, colour, band, add, remove, move, merge, split, delete. */
    public Optional<String> undoable() {
        return users.undoable();
    }

    /** What is wrong with the journal of clusters, in sentences for people; empty if nothing is. */
    public List<String> notes() {
        return users.notes();
    }

    /** A group's number for each photo, for comparison with others; photos in no group are alone. */
    public int[] groups(ClusterKind kind, List<PhotoId> photos) {
        return clusters.groups(kind, photos);
    }

    /** Looks whether photos that were indexed now are members, and measures what could not be measured before. */
    void afterIndexing() {
        try {
            if (users.claim()) {
                noting.wakeForAll();
            }
            measureStale();
        } catch (IOException | CatalogException e) {
            LOG.warn("What the journal tells of clusters is looked for at the next opening", e);
        }
    }

    /** Brings named clusters back from photos' annotations, where nothing else tells of any. */
    void afterRebuild() throws LibraryException {
        if (users.isUnused()) {
            write(() -> users.restore(annotating.clusterNames()));
            measureStale();
        }
    }

    /** Waits until photos' annotations tell which clusters they are in. */
    void awaitNotes() throws InterruptedException {
        noting.wake();
        noting.await();
    }

    private void measureStale() {
        try {
            clusters.measureStale();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it is measured the next time
        }
    }

    /** An edit. */
    private interface Work<T> {
        T run() throws IOException, ClusterRefused;
    }

    /** An edit that answers nothing. */
    private interface Edit {
        void run() throws IOException, ClusterRefused;
    }

    private Cluster changed(ClusterId id, Edit edit) throws LibraryException {
        write(edit);
        return measured(id);
    }

    private void write(Edit edit) throws LibraryException {
        var _ = written(() -> {
            edit.run();
            return true;
        });
    }

    private <T> T written(Work<T> work) throws LibraryException {
        try {
            T result = work.run();
            noting.wake();
            return result;
        } catch (ClusterRefused e) {
            throw LibraryException.of(e);
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("Nothing was changed. %s", Told.by(e)), e);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    private Cluster measured(ClusterId id) throws LibraryException {
        try {
            clusters.measure(id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it is measured the next time
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
        return get(id).orElseThrow(() -> new LibraryException(LibraryException.Kind.CLUSTER_GONE,
                Sentence.of("This cluster was taken away in the meantime. What you wrote is in the journal.")));
    }

    @Override
    public void close() throws IOException {
        scanners.shutdownNow();
        noting.close();
        users.close();
    }
}
