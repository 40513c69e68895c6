package photoscope.library;

import java.io.IOException;
import java.util.function.Supplier;

import photoscope.catalog.CatalogException;
import photoscope.indexing.JobControl;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Progress;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.tidying.OrganizePlan;
import photoscope.tidying.OrganizePlanner;
import photoscope.tidying.OrganizeReport;
import photoscope.tidying.Organizer;
import photoscope.tidying.TidyingProgress;
import photoscope.tidying.TidyingRefused;

/** One organizing, or taking back of one: watched and steered from other threads. */
public final class OrganizeRun {
    /** What is done when files lie elsewhere. */
    interface Afterwards {
        void run() throws IOException;
    }

    private final Organizer organizer;
    private final Afterwards afterwards;
    private final JobControl control = new JobControl();
    private final TidyingProgress moving = new TidyingProgress();
    private volatile Supplier<Progress> progress = moving::sample;

    OrganizeRun(Organizer organizer, Afterwards afterwards) {
        this.organizer = organizer;
        this.afterwards = afterwards;
    }

    /** How far it is. */
    public Progress progress() {
        return progress.get();
    }

    /** Pause, resume, cancel; what was done is kept, and can be undone. */
    public JobControl control() {
        return control;
    }

    OrganizePlan plan(OrganizePlanner planner, OrdinalSet photos) throws LibraryException {
        progress = planner.progress()::sample;
        try {
            return planner.plan(photos, control::mayGoOn);
        } catch (TidyingRefused e) {
            throw new LibraryException(Told.by(e), e);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    /**
     * Does what a plan says.
     *
     * @throws LibraryException if the library can't be written; what was done before is kept, and can be undone
     */
    public OrganizeReport apply(OrganizePlan plan) throws LibraryException {
        return done(() -> organizer.apply(plan, moving, control::mayGoOn));
    }

    /**
     * Takes a run back as far as files are as it left them.
     *
     * @param run its number; 0 for the last
     * @throws LibraryException if there is no such run
     */
    public OrganizeReport undo(long run) throws LibraryException {
        return done(() -> organizer.undo(run, moving, control::mayGoOn));
    }

    private interface Work {
        OrganizeReport run() throws IOException, TidyingRefused;
    }

    private OrganizeReport done(Work work) throws LibraryException {
        progress = moving::sample;
        try {
            OrganizeReport report = work.run();
            afterwards.run();
            return report;
        } catch (TidyingRefused e) {
            throw new LibraryException(Told.by(e), e);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        } catch (IOException e) {
            throw new LibraryException(
                    Sentence.of("Organizing had to stop: %s What was done is kept, and 'photoscope organize --undo'"
                            + " takes it back.", LibraryException.sentence(e)),
                    e);
        }
    }
}
