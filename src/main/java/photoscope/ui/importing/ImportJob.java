package photoscope.ui.importing;

import photoscope.indexing.JobControl;
import photoscope.library.ImportResult;
import photoscope.library.ImportRun;
import photoscope.library.LibraryException;
import photoscope.photo.Progress;
import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportedFile;
import photoscope.ui.job.ControlledJob;
import photoscope.ui.job.Outcome;
import photoscope.ui.language.Words;

/** One taking in of photos. What a cancelled one has copied is kept. */
public final class ImportJob implements ControlledJob {
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
    public Outcome run() throws LibraryException {
        ImportResult result = run.run();
        ImportReport report = result.imported();
        String copied = words.format("copied", report.count(ImportedFile.Outcome.COPIED));
        if (result.indexTrouble() != null) {
            return Outcome.failed(copied + " " + words.said(result.indexTrouble()));
        } else if (report.stopped() != null) {
            return Outcome.failed(copied + " " + words.said(report.stopped()));
        } else if (report.isCancelled()) {
            return Outcome.cancelled(copied + " " + words.get("goOn"));
        } else if (!report.problems().isEmpty()) {
            return Outcome.failed(copied + " " + words.format("problems", report.problems().size(),
                    report.problems().getFirst().path(), words.said(report.problems().getFirst().reason())));
        }
        if (report.files().isEmpty()) {
            return Outcome.done(words.get("noPhotos"));
        }
        return Outcome.done(copied + " " + words
                .get(!report.isVerified() ? "notSafe" : report.others().isEmpty() ? "mayFormat" : "mayFormatBut"));
    }

    @Override
    public JobControl control() {
        return run.control();
    }
}
