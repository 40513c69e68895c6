package photoscope.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import photoscope.catalog.CatalogException;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.ProblemRow;
import photoscope.catalog.SourceRow;
import photoscope.indexing.IndexJob;
import photoscope.indexing.IndexTargets;
import photoscope.indexing.JobControl;
import photoscope.indexing.PhotoReading;
import photoscope.indexing.SourceScope;
import photoscope.indexing.Verification;
import photoscope.indexing.VerifyReport;
import photoscope.indexing.WordFollower;
import photoscope.media.MediaReader;
import photoscope.models.ModelException;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** The jobs of a library: taking photos in, trying again what had problems, checking that all is well. */
public final class Indexing {
    /** The generation of readers that last looked at what could not be read. */
    private static final String READ_BY = "media.generation";
    private final IndexTargets targets;
    private final LibraryModel model;
    private final Settings settings;
    private final LibrarySources parts;
    private final SourceRegistry sources;
    private final IndexRun.Afterwards afterwards;
    private volatile Runnable watching = () -> {};

    Indexing(IndexTargets targets, LibraryModel model, Settings settings, LibrarySources parts,
            IndexRun.Afterwards afterwards) {
        this.targets = targets;
        this.model = model;
        this.settings = settings;
        this.parts = parts;
        this.sources = parts.registry();
        this.afterwards = afterwards;
    }

    /**
     * Prepares to index folders; those it knows already where none is named. Of a folder inside one that it knows only
     * that part is looked through.
     *
     * @param includes glob patterns a file has to match one of; none means all
     * @param excludes glob patterns of what is left out
     * @throws LibraryException if a folder is not there
     */
    public IndexRun index(List<Path> folders, List<String> includes, List<String> excludes) throws LibraryException {
        return index(folders, includes, excludes, new JobControl());
    }

    /** The same, steered together with something else. */
    IndexRun index(List<Path> folders, List<String> includes, List<String> excludes, JobControl control)
            throws LibraryException {
        List<SourceScope> chosen = chosen(folders, includes, excludes);
        if (chosen.isEmpty()) {
            throw new LibraryException(
                    Sentence.of("No folder has been indexed yet. Name one: 'photoscope index ~/Pictures'"));
        }
        sourcesChanged();
        return indexRun(chosen, IndexRun.Ending.NOTHING, control);
    }

    /** Notes the folders beside the catalog, and has those watched that are in it now. */
    void sourcesChanged() throws LibraryException {
        parts.remember(sources.all().stream().map(SourceRow::path).toList());
        watching.run();
    }

    /** What is told when the folders have changed. */
    void onSourcesChanged(Runnable told) {
        watching = told;
        parts.onMoved(told);
    }

    /** Those that are looked at. */
    List<SourceRow> sources() {
        return sources.all().stream().filter(source -> !source.isKept()).toList();
    }

    /** Prepares to index parts of folders that were seen to change. */
    IndexRun index(List<SourceScope> changed, IndexRun.Ending ending) throws LibraryException {
        return indexRun(changed, ending, new JobControl());
    }

    private List<SourceScope> chosen(List<Path> folders, List<String> includes, List<String> excludes)
            throws LibraryException {
        try {
            return folders.isEmpty()
                    ? sources.all().stream().filter(source -> !source.isKept()).map(SourceScope::whole).toList()
                    : sources.register(folders, includes, excludes);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    /** Prepares to index only what is pending: files with problems that were marked for another try, for instance. */
    public IndexRun indexPending() throws LibraryException {
        return indexRun(List.of(), IndexRun.Ending.NOTHING, new JobControl());
    }

    private IndexRun indexRun(List<SourceScope> chosen, IndexRun.Ending ending, JobControl control)
            throws LibraryException {
        retryWhatCanBeReadNow();
        IndexJob job = new IndexJob(targets, model.openForPeople(), reading(), control, settings.indexThreads(),
                parts.access(control));
        return new IndexRun(job, control, chosen, parts.places(), afterwards, ending);
    }

    /** Files that an older Photoscope could not read are tried again once, by a newer one. */
    private void retryWhatCanBeReadNow() throws LibraryException {
        String now = Integer.toString(MediaReader.GENERATION);
        try {
            boolean isKnown = targets.catalog()
                    .read(session -> session.properties().get(READ_BY).equals(Optional.of(now)));
            if (!isKnown) {
                targets.catalog().write(session -> {
                    session.properties().set(READ_BY, now);
                    return markForRetry(session, problem -> problem.problem().kind() == ProblemKind.UNSUPPORTED);
                });
            }
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    /**
     * Takes a folder out of the library, for it not to be indexed any more. Its photos are not listed or found any
     * longer unless they lie in another folder of the library too; nothing is deleted, neither files nor what is known
     * of the photos nor what the user wrote about them, and adding the folder again brings all of it back without
     * reading it anew. A run of indexing that is under way should be ended before. Takes some seconds where a hundred
     * thousand photos are concerned.
     *
     * @param source its number
     * @throws LibraryException if there is no such folder, or the library can't be written
     */
    public void forgetSource(int source) throws LibraryException {
        try {
            sources.forget(source);
            WordFollower follower = new WordFollower(targets.catalog(), targets.words());
            follower.follow();
            follower.commit();
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("The word index could not be written: %s", Told.by(e)), e);
        }
        sourcesChanged();
    }

    /**
     * Changes which files of a folder are looked at, from the next run on. What is indexed already stays.
     *
     * @param source its number
     * @param includes glob patterns a file has to match one of; none means all
     * @param excludes glob patterns of what is left out
     * @throws LibraryException if there is no such folder, or the library can't be written
     */
    public void setPatterns(int source, List<String> includes, List<String> excludes) throws LibraryException {
        try {
            sources.setPatterns(source, includes, excludes);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
        watching.run();
    }

    /** Whether there is any folder to index. */
    public boolean hasSources() {
        return !sources.all().isEmpty();
    }

    /** Makes these folders sources, without indexing them yet. */
    void register(List<Path> folders) throws LibraryException {
        sources.register(folders, List.of(), List.of());
    }

    /** Has every file read again by the next index run. */
    void markAllForReading() {
        targets.catalog().change(session -> session.files().markAllForReading());
    }

    /** What could not be indexed, by path. */
    public List<ProblemEntry> problems() {
        return new Problems(targets.catalog()).all();
    }

    /** Marks files with problems, those at or below a path or all, to be read again; returns how many. */
    public int markProblemsForRetry(Optional<Path> below) throws LibraryException {
        try {
            return targets.catalog()
                    .write(session -> markForRetry(session,
                            problem -> below.map(problem.path()::startsWith).orElse(true)));
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    private static int markForRetry(CatalogSession session, Predicate<ProblemRow> wanted) {
        int marked = 0;
        for (ProblemRow problem : session.problems().all()) {
            if (problem.file() != null && wanted.test(problem)) {
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
    public VerifyReport verify(Verification verification, int sample, long seed) throws LibraryException {
        try {
            return verification.run(sample, seed);
        } catch (ModelException | IOException | CatalogException e) {
            throw new LibraryException(Sentence.of("The library could not be verified: %s", Told.by(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LibraryException(Sentence.of("The verification was interrupted."), e);
        }
    }

    /** Prepares to check that vectors, thumbnails and words are what they should be. */
    public Verification verification(JobControl control) throws LibraryException {
        return new Verification(targets, model.openForPeople(), reading(), control);
    }

    private PhotoReading reading() {
        return model.reading(settings);
    }
}
