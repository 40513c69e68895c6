package photoscope.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.library.ImportResult;
import photoscope.library.ImportRun;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.tidying.FolderLayout;
import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportRequest;
import photoscope.tidying.ImportedFile.Outcome;
import photoscope.tidying.TidyingRefused;

/** {@code photoscope import}. */
@Command(name = "import", description = "Copy photos from a card, a phone's folder or any other into the library's"
        + " folders: verified, only what it has not, with all that belongs to them. Nothing on the card is changed.",
        footer = {"", "Layouts: date, year-month, album, source, or your own of {year} {month} {day}",
            "{date} {camera} {type} {album} {source-folder} {name}. It may be ended at any time",
            "with Ctrl-C; the next time it goes on where it was.", "", "Examples:",
            "  photoscope import /media/EOS_DIGITAL --to ~/Pictures",
            "  photoscope import /media/card --to ~/Pictures --dry-run",
            "  photoscope import ~/Phone --to ~/Pictures --layout '{year}/{date} {album}' \\", "      --album Rome"})
final class ImportCommand extends LibraryCommand {
    private static final int MOST_SHOWN = 10;

    @Parameters(paramLabel = "FROM", description = "The card or folder that the photos are on.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path from;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder to copy them into.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path to;

    @Option(names = "--layout", paramLabel = "LAYOUT", defaultValue = "year-month",
            description = "Where in it they go (default: ${DEFAULT-VALUE}).")
    private String layout = "year-month";

    @Option(names = "--album", paramLabel = "NAME", description = "What {album} stands for in the layout.")
    private @Nullable String album;

    @Option(names = "--dry-run", description = "Say what would be copied, and copy nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws LibraryException {
        FolderLayout parsed = layout(layout);
        try (Library library = photoscope.openOrCreate()) {
            ImportRun run = library.tidying().importing(new ImportRequest(from, to, parsed, album));
            ImportResult result = jobs().run(run.control(), run::progress,
                    () -> dryRun ? new ImportResult(run.preview(), null, null) : run.run());
            return show(result);
        }
    }

    static FolderLayout layout(String text) throws LibraryException {
        try {
            return FolderLayout.parse(text);
        } catch (TidyingRefused e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        }
    }

    private int show(ImportResult result) {
        ImportReport report = result.imported();
        if (terminal().isJson()) {
            terminal().json(json(result));
        } else {
            lines(report);
        }
        if (result.indexTrouble() != null) {
            terminal().note("The photos were copied but not indexed: " + result.indexTrouble());
        }
        boolean isWell = report.stopped() == null && report.problems().isEmpty() && result.indexTrouble() == null;
        return report.isCancelled() ? ExitCode.CANCELLED : isWell ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static Map<String, Object> json(ImportResult result) {
        ImportReport report = result.imported();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", report.from());
        json.put("to", report.to());
        json.put("dryRun", report.isDryRun());
        json.put("verified", report.isVerified());
        json.put("cancelled", report.isCancelled());
        json.put("stopped", report.stopped());
        json.put("counts", counts(report));
        json.put("seconds", report.seconds());
        json.put("files", report.files());
        json.put("others", report.others());
        json.put("problems", report.problems());
        json.put("indexed", result.indexed());
        return json;
    }

    private static Map<String, Long> counts(ImportReport report) {
        return Arrays.stream(Outcome.values())
                .collect(Collectors.toMap(outcome -> outcome.name().toLowerCase(Locale.ROOT), report::count));
    }

    private void lines(ImportReport report) {
        Outcome coming = report.isDryRun() ? Outcome.NEW : Outcome.COPIED;
        terminal().line(Quantities.count(report.files().size(), "file") + " of photos on " + report.from() + ": "
                + report.count(coming) + (report.isDryRun() ? " would be copied" : " copied and verified") + " ("
                + Quantities.bytes(report.bytes(coming)) + "), "
                + (report.count(Outcome.IN_LIBRARY) + report.count(Outcome.THERE)) + " are in the library already.");
        line(report.renamed(), " got another name because theirs was taken.");
        line(report.count(Outcome.TWICE), " found twice on it and taken once.");
        line(report.count(Outcome.AWAY), " by content on a drive that is away, and not compared.");
        line(report.count(Outcome.LEFT), " of photos that the library has already, lying only on the card.");
        line(report.others().size(), " of no photo left alone"
                + (report.others().isEmpty() ? "." : ", " + report.others().getFirst().getFileName() + " for one."));
        report.problems()
                .stream()
                .limit(MOST_SHOWN)
                .forEach(problem -> terminal().line("  " + problem.path() + ": " + problem.reason()));
        if (report.problems().size() > MOST_SHOWN) {
            terminal().line("  and " + (report.problems().size() - MOST_SHOWN) + " more; --json lists them all.");
        }
        if (report.stopped() != null) {
            terminal().line(report.stopped().english());
        } else if (report.isCancelled()) {
            terminal().line("Ended before it was through; what was copied is kept. The same command goes on.");
        } else if (report.files().isEmpty() && report.problems().isEmpty()) {
            terminal().line("There are no photos in it.");
        } else if (report.isVerified()) {
            terminal().line("All photos on it are in the library, read again and compared." + (report.others().isEmpty()
                    ? " You may format the card now."
                    : " You may format the card now unless you need the other files on it."));
        } else if (!report.isDryRun()) {
            terminal().line("Do not format the card yet: not all that is on it is known to be safe.");
        }
    }

    private void line(long count, String words) {
        if (count > 0) {
            terminal().line(Quantities.count(count, "file") + words);
        }
    }
}
