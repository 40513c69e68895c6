package photoscope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import picocli.CommandLine.Command;

import photoscope.indexing.IndexReport;
import photoscope.indexing.JobControl;
import photoscope.library.FolderWatching;
import photoscope.library.IndexRun;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.Setting;
import photoscope.library.WatchedSource;
import photoscope.library.WatchedSource.Method;

/** {@code photoscope watch}. */
@Command(name = "watch",
        description = "Watch the library's folders until Ctrl-C, and take in what comes, changes or"
                + " goes within seconds.",
        footer = {"", "First looks through all folders, as 'photoscope index' does. Folders on other computers,",
            "and more than the system watches, are looked through every few minutes.", "", "Examples:",
            "  photoscope watch", "  photoscope watch --json                a line of JSON for each look"})
final class WatchCommand extends LibraryCommand {
    /** How long Ctrl-C may have to wait. */
    private static final long MILLIS_BETWEEN_LOOKS = 300;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        try (Library library = photoscope.open()) {
            if (!library.settings().get(Setting.WATCH_FOLDERS).equals(Setting.ON)) {
                throw new LibraryException("Watching is switched off. 'photoscope config " + Setting.WATCH_FOLDERS.key()
                        + " on'" + " switches it on.");
            }
            Semaphore settled = new Semaphore(0);
            FolderWatching watching = library.watching();
            watching.begin(settled::release);
            IndexRun first = library.indexing().index(List.of(), List.of(), List.of());
            IndexReport report = jobs().run(first.control(), first::progress, first::run);
            show(report);
            return report.cancelled() ? ExitCode.CANCELLED : follow(watching, settled);
        }
    }

    private int follow(FolderWatching watching, Semaphore settled) throws LibraryException, InterruptedException {
        JobControl waiting = new JobControl();
        jobs().watch(waiting);
        List<WatchedSource> told = new ArrayList<>();
        while (!waiting.isCancelled()) {
            tell(watching.sources(), told);
            if (settled.tryAcquire(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                IndexRun run = watching.changes();
                IndexReport report = jobs().run(run.control(), run::progress, run::run);
                if (report.cancelled()) {
                    return ExitCode.CANCELLED;
                }
                show(report);
                jobs().watch(waiting);
            }
        }
        return ExitCode.CANCELLED;
    }

    /** Tells how folders are watched, once for each way. */
    private void tell(List<WatchedSource> sources, List<WatchedSource> told) {
        for (WatchedSource source : sources) {
            if (source.method() != Method.STARTING && !told.contains(source)) {
                told.removeIf(other -> other.path().equals(source.path()));
                told.add(source);
                terminal().note(source.path() + ": " + words(source.method()));
            }
        }
    }

    private static String words(Method method) {
        return switch (method) {
            case STARTING, EVENTS -> "watched.";
            case SCAN_OF_VOLUME -> "looked through every few minutes, as it lies on another computer or a drive that"
                    + " must come out freely.";
            case SCAN_OF_MANY -> "looked through every few minutes, as the system watches no more folders; on Linux the"
                    + " setting fs.inotify.max_user_watches allows more.";
            case SCAN_OF_SYSTEM -> "looked through every few minutes.";
            case AWAY -> "not there; looked through when it is back.";
        };
    }

    private void show(IndexReport report) {
        if (report.foundNothing()) {
            return;
        }
        if (terminal().isJson()) {
            terminal().jsonLine(report);
        } else {
            terminal().line(report.added() + " new, " + report.updated() + " changed, " + report.moved() + " moved, "
                    + report.copies() + " copies, " + report.missing() + " missing, " + report.problems()
                    + " with problems.");
        }
    }
}
