package photoscope.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.annotations.Acknowledged;
import photoscope.annotations.Annotation;
import photoscope.annotations.AnnotationPlaces;
import photoscope.annotations.AnnotationSummary;
import photoscope.annotations.Annotations;
import photoscope.annotations.ChangeDescription;
import photoscope.annotations.Conflict;
import photoscope.annotations.Edit;
import photoscope.annotations.Orphan;
import photoscope.annotations.SidecarsWaiting;
import photoscope.annotations.TagUse;
import photoscope.annotations.Undone;
import photoscope.annotations.XmpForm;
import photoscope.annotations.XmpReport;
import photoscope.catalog.CatalogException;
import photoscope.indexing.IndexTargets;
import photoscope.indexing.WordFollower;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.platform.SlowPlaces;
import photoscope.words.WordField;

/**
 * What the user writes about photos: ratings, tags, titles, comments and all else that {@link Edit} knows. Whatever changes
 * something returns when it is safe on the disk and searches find it; it waits for the disk, so not for the window's
 * own thread. Any thread may call.
 */
public final class Annotating implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Annotating.class);
    private final IndexTargets targets;
    private final Annotations annotations;
    private final WordFollower words;
    private final AfterRebuild afterRebuild;
    private final AtomicBoolean wordsFollowed = new AtomicBoolean();

    Annotating(IndexTargets targets, LibraryFolder folder, String library, Clock clock, SlowPlaces slow,
            AfterRebuild afterRebuild) throws IOException {
        this.targets = targets;
        this.afterRebuild = afterRebuild;
        this.words = new WordFollower(targets.catalog(), targets.words());
        this.annotations = Annotations.open(targets.catalog(),
                new AnnotationPlaces(folder.journal(), folder.sidecars(), library), slow, clock, this::followWords);
        if (words.isBehind()) {
            followWords();
        }
    }

    /** What holds for a photo, and who said so; empty if there is no such photo. */
    public Optional<Annotation> of(PhotoId photo) {
        return annotations.of(photo);
    }

    /** What photos have in common, for an editor that shows mixed values; some 100 microseconds a photo. */
    public AnnotationSummary summary(List<PhotoId> photos) {
        return annotations.summary(photos);
    }

    /**
     * Makes edits on photos, as one step that can be undone.
     *
     * @throws LibraryException if they can't be written, with what to do
     */
    public Acknowledged apply(List<PhotoId> photos, Edit... edits) throws LibraryException {
        return written(() -> annotations.apply(photos, List.of(edits)));
    }

    /** Takes back what was done last, also before the program was last closed; empty if there is nothing. */
    public Optional<Undone> undo() throws LibraryException {
        return written(annotations::undo);
    }

    /** Makes again what was undone last; empty if there is nothing. */
    public Optional<Undone> redo() throws LibraryException {
        return written(annotations::redo);
    }

    /** What {@link #undo} would take back: how many photos, and what was done. */
    public Optional<ChangeDescription> undoable() {
        return annotations.undoable();
    }

    /** What {@link #redo} would make again. */
    public Optional<ChangeDescription> redoable() {
        return annotations.redoable();
    }

    /** All tags, those in files included, and how many photos have them; in alphabetical order. */
    public List<TagUse> tags() throws LibraryException {
        return words(() -> targets.words()
                .values(WordField.KEYWORDS)
                .entrySet()
                .stream()
                .map(tag -> new TagUse(tag.getKey(), tag.getValue()))
                .toList());
    }

    /** Tags that begin like this, the most used first. */
    public List<String> tagCompletions(String prefix, int limit) throws LibraryException {
        return words(() -> targets.words().complete(WordField.KEYWORDS, prefix, limit));
    }

    /**
     * Looks whether sidecars and XMP files of these photos were changed by others, and takes over what they say: when
     * the window comes to the front, with the photos that it shows. Does not wait.
     */
    public void look(List<PhotoId> photos) {
        annotations.look(photos);
    }

    /** Waits until sidecars are read and written as far as that can be done now. */
    public void awaitSidecars() throws InterruptedException {
        annotations.awaitSidecars();
    }

    /** Sidecars that are not used, those left out that the user ignores. */
    public List<Orphan> orphans() {
        return annotations.orphans();
    }

    /**
     * Gives a photo what an orphan says, below what the user set here.
     *
     * @throws LibraryException if it can't be read or written, with what to do
     */
    public void adopt(Orphan orphan, PhotoId photo) throws LibraryException {
        written(() -> {
            annotations.adopt(orphan, photo);
            return true;
        });
    }

    /** Photos that people wrote about and whose sidecars are gone. */
    Map<PhotoId, Path> lostSidecars() {
        return annotations.lostSidecars();
    }

    /** Has the sidecars of photos written anew; does not wait. */
    void writeSidecars(Collection<PhotoId> photos) {
        annotations.writeSidecars(photos);
    }

    /** Tells of an orphan no more, until it changes. */
    public void ignore(Orphan orphan) {
        annotations.ignore(orphan);
    }

    /** Fields that were changed here and in a sidecar too; the value here holds until one is chosen. */
    public List<Conflict> conflicts() {
        return annotations.conflicts();
    }

    /**
     * Settles conflicts, each by a choice, as one step that can be undone.
     *
     * @return of how many photos
     */
    public int resolve(Map<Conflict, Conflict.Choice> choices) throws LibraryException {
        return written(() -> annotations.resolve(choices));
    }

    /**
     * Takes over from all sidecars what the catalog has lost or knows in an older form.
     *
     * @return of how many photos
     */
    public int rebuildFromSidecars() throws LibraryException {
        return rebuilt(annotations::rebuildFromSidecars);
    }

    /**
     * Applies the whole journal again; what only the catalog knows stays.
     *
     * @return how many changes it has
     */
    public int rebuildFromJournal() throws LibraryException {
        return rebuilt(annotations::rebuildFromJournal);
    }

    /** Writes what people said of photos into XMP files beside them, for other programs; photos are not touched. */
    public XmpReport exportXmp(List<PhotoId> photos, XmpForm form) {
        return annotations.exportXmp(photos, form);
    }

    /** Sidecars that are not beside their photos yet. */
    public SidecarsWaiting pendingSidecars() {
        return annotations.sidecars();
    }

    /** Tries again to put sidecars beside their photos, when a drive has come back for instance; does not wait. */
    public void retrySidecars() {
        annotations.retrySidecars();
    }

    /**
     * Takes away the sidecar beside a file that is not this photo's any more, if nobody but this library wrote there;
     * what it says of the photo stays known.
     */
    void leave(PhotoId photo, Path file) throws LibraryException {
        written(() -> {
            annotations.leave(photo, file);
            return true;
        });
    }

    /** What is wrong with the journal, in sentences for people; empty if nothing is. */
    public List<String> notes() {
        return annotations.notes();
    }

    /** Looks whether photos that were indexed now are those that the journal knew before, and where sidecars may lie. */
    void afterIndexing() {
        try {
            annotations.claim();
            followWords();
        } catch (IOException | CatalogException e) {
            LOG.warn("What the journal tells of photos indexed now is looked for at the next opening", e);
        }
        annotations.retrySidecars();
    }

    /** Has the annotations of photos follow the clusters; no step that can be undone here. */
    void noteClusters(Set<String> among, Map<PhotoId, Set<String>> names) throws LibraryException {
        var _ = written(() -> annotations.noteClusters(among, names));
    }

    /** The photos that annotations put into each cluster, by the clusters' names. */
    Map<String, List<PhotoId>> clusterNames() {
        return annotations.clusterNames();
    }

    private <T> T rebuilt(Work<T> work) throws LibraryException {
        T result = written(work);
        afterRebuild.run();
        return result;
    }

    private <T> T written(Work<T> work) throws LibraryException {
        T result;
        try {
            result = work.run();
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("Nothing was changed. %s", Told.by(e)), e);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
        followWords();
        return result;
    }

    private static <T> T words(Work<T> work) throws LibraryException {
        try {
            return work.run();
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("The tags could not be read: %s", Told.by(e)), e);
        }
    }

    /** Lets searches find the words; where that fails they do after the next opening, and the edit counts. */
    private void followWords() {
        try {
            words.follow();
            wordsFollowed.set(true);
        } catch (IOException | CatalogException e) {
            LOG.warn("Words will be found after the next opening only", e);
        }
    }

    /** What has to be done once annotations were brought back. */
    interface AfterRebuild {
        void run() throws LibraryException;
    }

    /** Something that reads or writes files. */
    private interface Work<T> {
        T run() throws IOException;
    }

    @Override
    public void close() throws IOException {
        annotations.close();
        if (wordsFollowed.get()) {
            words.follow();
            words.commit();
        }
    }
}
