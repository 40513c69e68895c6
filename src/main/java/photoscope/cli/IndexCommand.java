package photoscope.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.indexing.IndexReport;
import photoscope.library.IndexRun;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope index}. */
@Command(name = "index", description = "Index folders: what is new, changed, moved or gone since the last time.", footer = {
    "", "Without folders, those that were indexed before are looked through again. It may be ended at"
            + " any time with Ctrl-C", "and goes on where it was the next time.", "", "Examples:",
    "  photoscope index ~/Pictures /media/card",
    "  photoscope index ~/Pictures --exclude 'Private/**' --exclude '*.gif'"})
final class IndexCommand extends LibraryCommand {
    @Parameters(paramLabel = "FOLDER", description = "Folders to index, with all in them.")
    private List<Path> folders = List.of();

    @Option(names = "--include", paramLabel = "PATTERN", description = "Index only files that match, relative to the folder: '**/*.jpg'. May be repeated.")
    private List<String> includes = List.of();

    @Option(names = "--exclude", paramLabel = "PATTERN", description = "Leave out files and folders that match: 'Private/**'. May be repeated.")
    private List<String> excludes = List.of();

    @Override
    public Integer call() throws LibraryException {
        try (Library library = photoscope.open()) {
            IndexRun run = library.index(folders, includes, excludes);
            return show(new JobRunner(terminal()).run(run.control(), run::progress, run::run), terminal());
        }
    }

    /** Shows what a run did, and returns the command's exit code. */
    static int show(IndexReport report, Terminal terminal) {
        if (terminal.isJson()) {
            terminal.json(report);
        } else {
            terminal.line(String.format(Locale.ROOT, "%,d files looked at, %,d unchanged.", report.scanned(),
                    report.unchanged()));
            terminal.line(String.format(Locale.ROOT,
                    "%,d photos added, %,d changed, %,d moved, %,d copies, %,d missing;"
                            + " %,d embeddings made.", report.added(), report.updated(), report.moved(),
                    report.copies(),
                    report.missing(), report.embedded()));
            if (report.problems() > 0) {
                terminal.line(String.format(Locale.ROOT, "%,d problems; 'photoscope problems' lists them.",
                        report.problems()));
            }
            report.notes().forEach(terminal::line);
            terminal.line("Took " + Quantities.duration(report.seconds()) + " for " + Quantities.bytes(report
                    .bytes())
                    + " read; seconds of work by stage: " + stages(report) + ".");
            if (report.cancelled()) {
                terminal.line("Ended before it was through; 'photoscope index' goes on.");
            }
        }
        return report.cancelled() ? ExitCode.CANCELLED : ExitCode.DONE;
    }

    private static String stages(IndexReport report) {
        return report.stageSeconds().entrySet().stream().filter(stage -> stage.getValue() > 0)
                .map(stage -> String.format(Locale.ROOT, "%s %.1f", stage.getKey().name().toLowerCase(
                        Locale.ROOT),
                        stage.getValue()))
                .collect(Collectors.joining(", "));
    }
}
