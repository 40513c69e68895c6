package photoscope.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import photoscope.catalog.CatalogException;
import photoscope.indexing.IndexTargets;
import photoscope.indexing.JobControl;
import photoscope.photo.PhotoId;
import photoscope.photo.Progress;
import photoscope.photo.Sentence;
import photoscope.tidying.OrphanRepair;
import photoscope.tidying.OrphanSearch;
import photoscope.tidying.OrphansReport;
import photoscope.tidying.OrphansRestored;
import photoscope.tidying.TidyingProblem;

/** One search for what has lost what it belongs to, and what is done about it. */
public final class OrphansRun {
    private final Annotating annotating;
    private final Clock clock;
    private final OrphanSearch search;
    private final OrphanRepair repair;
    private final JobControl control = new JobControl();

    OrphansRun(IndexTargets targets, Annotating annotating, Path setAside, Clock clock) {
        this.annotating = annotating;
        this.clock = clock;
        targets.living().catchUp();
        int dimensions = targets.vectors().format().dimensions();
        this.search = new OrphanSearch(targets.catalog(), targets.thumbnails(), targets.living().now(),
                (long) dimensions * Float.BYTES);
        this.repair = new OrphanRepair(targets.catalog(), setAside);
    }

    /** How far it is. */
    public Progress progress() {
        return search.progress().sample();
    }

    /** Pause, resume, cancel. */
    public JobControl control() {
        return control;
    }

    /**
     * Looks, and changes nothing.
     *
     * @throws LibraryException if the library or a folder of it can't be read
     */
    public OrphansReport look() throws LibraryException {
        return tried(() -> {
            annotating.awaitSidecars();
            return search.run(annotating.orphans(), annotating.lostSidecars().values(), clock.instant(),
                    control::mayGoOn);
        });
    }

    /**
     * Brings back what can be brought back. What was marked for reading is read by the next run of indexing.
     *
     * @throws LibraryException if the library can't be written
     */
    public OrphansRestored restore(OrphansReport report) throws LibraryException {
        return tried(() -> {
            Map<PhotoId, Path> lost = annotating.lostSidecars();
            annotating.writeSidecars(lost.keySet());
            OrphansRestored restored = repair.restore(report, search, lost.size(), control::mayGoOn);
            annotating.awaitSidecars();
            return restored;
        });
    }

    /** What would be taken away of one kind. */
    public List<Path> cleanable(OrphansReport report, OrphansReport.Kind kind) {
        return repair.cleanable(report, kind);
    }

    /**
     * Takes away one kind.
     *
     * @return what could not be
     * @throws LibraryException if the library can't be written
     */
    public List<TidyingProblem> clean(OrphansReport report, OrphansReport.Kind kind) throws LibraryException {
        return tried(() -> repair.clean(report, kind));
    }

    /** Reads and writes the library's parts. */
    private interface Work<T> {
        T run() throws IOException, InterruptedException;
    }

    private static <T> T tried(Work<T> work) throws LibraryException {
        try {
            return work.run();
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        } catch (IOException e) {
            throw new LibraryException(
                    Sentence.of("A folder could not be looked through: %s", LibraryException.sentence(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LibraryException(Sentence.of("It was interrupted."), e);
        }
    }
}
