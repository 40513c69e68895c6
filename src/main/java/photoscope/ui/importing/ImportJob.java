package photoscope.ui.importing;

import photoscope.library.ImportResult;
import photoscope.library.ImportRun;
import photoscope.library.LibraryException;
import photoscope.photo.Progress;
import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportedFile.Outcome;
import photoscope.ui.job.Job;
import photoscope.ui.language.Words;

/** One taking in of photos. What a cancelled one has copied is kept. */
public final class ImportJob implements Job {
    private final ImportRun run;
    private final Words words;

    public ImportJob(ImportRun run, Words words) {
        this.run = run;
        this.words = words;
    }

    @Override
    public String title() {
        return words.get("job");
    }

    @Override
    public Progress progress() {
        return run.progress();
    }

    @Override
    public Unit unit() {
        return Unit.ITEMS;
    }

    @Override
    public photoscope.ui.job.Outcome run() throws LibraryException {
        ImportResult result = run.run();
        ImportReport report = result.imported();
        String copied = words.format("copied", report.count(Outcome.COPIED));
        if (result.indexTrouble() != null) {
            return photoscope.ui.job.Outcome.failed(copied + " " + words.said(result.indexTrouble()));
        } else if (report.stopped() != null) {
            return photoscope.ui.job.Outcome.failed(copied + " " + words.said(report.stopped()));
        } else if (report.isCancelled()) {
            return photoscope.ui.job.Outcome.cancelled(copied + " " + words.get("goOn"));
        } else if (!report.problems().isEmpty()) {
            return photoscope.ui.job.Outcome.failed(copied + " " + words.format("problems", report.problems().size(),
                    report.problems().getFirst().path(), words.said(report.problems().getFirst().reason())));
        }
        if (report.files().isEmpty()) {
            return photoscope.ui.job.Outcome.done(words.get("noPhotos"));
        }
        return photoscope.ui.job.Outcome.done(copied + " " + words
                .get(!report.isVerified() ? "notSafe" : report.others().isEmpty() ? "mayFormat" : "mayFormatBut"));
    }

    @Override
    public boolean canPause() {
        return true;
    }

    @Override
    public void pause() {
        run.control().pause();
    }

    @Override
    public void resume() {
        run.control().resume();
    }

    @Override
    public boolean isPaused() {
        return run.control().isPaused();
    }

    @Override
    public void cancel() {
        run.control().cancel();
    }
}
