package photoscope.cli;

import java.nio.file.Files;
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
import photoscope.library.SearchIndexRun;

/** {@code photoscope index}. */
@Command(name = "index", description = "Index folders: what is new, changed, moved or gone since the last time.",
        footer = {"", "Without folders, those that were indexed before are looked through again.",
            "It may be ended at any time with Ctrl-C, and goes on where it was the next time.", "", "Examples:",
            "  photoscope index ~/Pictures /media/card",
            "  photoscope index                            look through them again",
            "  photoscope index ~/Pictures --exclude 'Private/**' --exclude '*.gif'",
            "  photoscope index ~/Work --library ~/work-photos     a library of its own"})
final class IndexCommand extends LibraryCommand {
    @Parameters(paramLabel = "FOLDER", description = "Folders to index, with all in them.")
    private List<Path> folders = List.of();

    @Option(names = "--include", paramLabel = "PATTERN",
            description = "Index only files that match, relative to the folder: '**/*.jpg'. May be repeated.")
    private List<String> includes = List.of();

    @Option(names = "--exclude", paramLabel = "PATTERN",
            description = "Leave out files and folders that match: 'Private/**'. May be repeated.")
    private List<String> excludes = List.of();

    @Override
    public Integer call() throws LibraryException {
        try (Library library = openForIndexing()) {
            IndexRun run = library.indexing().index(folders, includes, excludes);
            IndexReport report = jobs().run(run.control(), run::progress, run::run);
            if (!report.cancelled() && library.searchIndex().state().isDue()) {
                SearchIndexRun index = library.searchIndex().build(Runtime.getRuntime().availableProcessors());
                jobs().run(index.control(), index::progress, index::run);
            }
            return show(report, terminal());
        }
    }

    /** A mistyped folder makes no library. */
    private Library openForIndexing() throws LibraryException {
        if (photoscope.libraryFolder().isLibrary()) {
            return photoscope.open();
        }
        if (folders.isEmpty()) {
            throw new LibraryException("No folder has been indexed yet. Name one: 'photoscope index ~/Pictures'");
        }
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new LibraryException(Files.exists(folder)
                        ? folder + " is a file. Photoscope indexes folders: name the one that holds it."
                        : "There is no folder " + folder + ". Check its name, and that its drive is connected.");
            }
        }
        return photoscope.openOrCreate();
    }

    /** Shows what a run did, and returns the command's exit code. */
    static int show(IndexReport report, Terminal terminal) {
        if (terminal.isJson()) {
            terminal.json(report);
        } else {
            lines(report, terminal);
        }
        return exitCode(report);
    }

    static int exitCode(IndexReport report) {
        return report.cancelled() ? ExitCode.CANCELLED : ExitCode.DONE;
    }

    private static void lines(IndexReport report, Terminal terminal) {
        terminal.line(Quantities.count(report.scanned(), "file") + " looked at, " + number(report.unchanged())
                + " unchanged.");
        terminal.line(Quantities.count(report.added(), "photo") + " added, " + number(report.updated()) + " changed, "
                + number(report.moved()) + " moved, " + Quantities.copies(report.copies()) + ", "
                + number(report.missing()) + " missing; " + Quantities.count(report.embedded(), "embedding")
                + " made.");
        if (report.problems() > 0) {
            terminal.line(Quantities.count(report.problems(), "problem") + "; 'photoscope problems' lists "
                    + (report.problems() == 1 ? "it." : "them."));
        }
        report.notes().forEach(note -> terminal.line(note.english()));
        String stages = stages(report);
        terminal.line("Took " + Quantities.duration(report.seconds()) + ", " + Quantities.bytes(report.bytes())
                + " read" + (stages.isEmpty() ? "." : "; seconds of work by stage: " + stages + "."));
        if (report.cancelled()) {
            terminal.line("Ended before it was through; what was finished is kept. 'photoscope index' goes on.");
        }
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String stages(IndexReport report) {
        return report.stageSeconds()
                .entrySet()
                .stream()
                .filter(stage -> stage.getValue() >= 0.05)
                .map(stage -> String.format(Locale.ROOT, "%s %.1f", stage.getKey().name().toLowerCase(Locale.ROOT),
                        stage.getValue()))
                .collect(Collectors.joining(", "));
    }
}
