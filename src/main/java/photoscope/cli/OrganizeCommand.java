package photoscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.OrganizeRun;
import photoscope.library.Tidying;
import photoscope.library.Tidying.Scope;
import photoscope.search.QueryParser;
import photoscope.tidying.FileMove;
import photoscope.tidying.FolderLayout;
import photoscope.tidying.LeftOut;
import photoscope.tidying.OrganizeMode;
import photoscope.tidying.OrganizePlan;
import photoscope.tidying.OrganizeReport;
import photoscope.tidying.OrganizeRunEntry;
import photoscope.tidying.OrganizeTarget;

/** {@code photoscope organize}. */
@Command(name = "organize",
        description = "Put photos into folders by date, album or source. Says what it would do;"
                + " --apply does it, and --undo takes it back.",
        footer = {"", "Layouts: date, year-month, album, source, or your own of {year} {month} {day}",
            "{date} {camera} {type} {album} {source-folder} {name}. What belongs together stays",
            "together: raw files, Live Photos, edits, sidecars.", "", "Examples:",
            "  photoscope organize --in-place --layout date           say what would move",
            "  photoscope organize --in-place --layout date --apply   move it",
            "  photoscope organize \"camera:canon\" --to ~/Pictures/Canon --layout year-month",
            "  photoscope organize --source ~/Pictures/Old --in-place --plan plan.csv",
            "  photoscope organize --undo                             take the last one back",
            "  photoscope organize --runs                             what was organized"})
final class OrganizeCommand extends LibraryCommand {
    private static final int MOST_SHOWN = 20;

    @Parameters(arity = "0..*", paramLabel = "FILTER", description = "Only photos that these filters leave.")
    private List<String> filter = List.of();

    @Option(names = "--source", paramLabel = "DIR", description = "Only photos in this folder and below.")
    private @Nullable Path source;

    @ArgGroup(exclusive = true)
    private @Nullable Where where;

    /** Where the folders are made. */
    static final class Where {
        @Option(names = "--to", paramLabel = "DIR", description = "Make the folders in this one.")
        private @Nullable Path to;

        @Option(names = "--in-place", description = "Make the folders in the library's folder that each photo is in.")
        private boolean inPlace;
    }

    @Option(names = "--layout", paramLabel = "LAYOUT", defaultValue = "year-month",
            description = "Which folders (default: ${DEFAULT-VALUE}).")
    private String layout = "year-month";

    @Option(names = "--copy", description = "Copy instead of moving.")
    private boolean copy;

    @Option(names = "--apply", description = "Do it.")
    private boolean apply;

    @Option(names = "--add-source", description = "Make the --to folder one of the library's if it is none.")
    private boolean addSource;

    @Option(names = "--plan", paramLabel = "FILE", description = "Write the whole plan to a .csv or .json file.")
    private @Nullable Path planFile;

    @Option(names = "--undo", arity = "0..1", paramLabel = "RUN", fallbackValue = "0",
            description = "Take a run back (default: the last).")
    private @Nullable Long undo;

    @Option(names = "--runs", description = "List what was organized.")
    private boolean runs;

    @Override
    public Integer call() throws LibraryException {
        FolderLayout parsed = ImportCommand.layout(layout);
        try (Library library = photoscope.open()) {
            Tidying tidying = library.tidying();
            OrganizeRun run = tidying.organizing();
            if (runs) {
                show(tidying.runs());
                return ExitCode.DONE;
            }
            if (undo != null) {
                long number = undo;
                return show(jobs().run(run.control(), run::progress, () -> run.undo(number)), "brought back");
            }
            OrganizeTarget target = target();
            Scope scope = source != null
                    ? new Scope.Below(source)
                    : new Scope.Filtered(QueryParser.parse(String.join(" ", filter)));
            OrganizePlan plan = jobs().run(run.control(), run::progress,
                    () -> tidying.plan(run, scope, parsed, target, copy ? OrganizeMode.COPY : OrganizeMode.MOVE));
            if (run.control().isCancelled()) {
                return ExitCode.CANCELLED;
            }
            write(plan);
            if (!apply) {
                show(plan);
                return ExitCode.DONE;
            }
            if (target instanceof OrganizeTarget.NewSource(Path folder)) {
                tidying.addSource(folder);
            }
            return show(jobs().run(run.control(), run::progress, () -> run.apply(plan)), copy ? "copied" : "moved");
        }
    }

    private OrganizeTarget target() throws LibraryException {
        if (source != null && !filter.isEmpty()) {
            throw new LibraryException("Name filters or --source, not both: 'folder:NAME' is a filter too.");
        }
        if (where == null || (where.to == null && !where.inPlace)) {
            throw new LibraryException("Say where the folders are to be made: --to DIR, or --in-place.");
        }
        if (where.to == null) {
            return new OrganizeTarget.InPlace();
        }
        return addSource ? new OrganizeTarget.NewSource(where.to) : new OrganizeTarget.Folder(where.to);
    }

    private void write(OrganizePlan plan) throws LibraryException {
        if (planFile == null) {
            return;
        }
        try {
            boolean isJson = planFile.toString().toLowerCase(Locale.ROOT).endsWith(".json");
            Files.writeString(planFile, isJson ? JsonText.of(plan) : csv(plan));
            terminal().note("The plan is in " + planFile);
        } catch (IOException e) {
            throw new LibraryException("The plan can't be written to " + planFile + ": " + e.getMessage(), e);
        }
    }

    private static String csv(OrganizePlan plan) {
        StringBuilder lines = new StringBuilder("unit,from,to,bytes\n");
        for (int unit = 0; unit < plan.units().size(); unit++) {
            for (FileMove move : plan.units().get(unit)) {
                lines.append(unit + 1)
                        .append(',')
                        .append(quoted(move.from()))
                        .append(',')
                        .append(quoted(move.to()))
                        .append(',')
                        .append(move.bytes())
                        .append('\n');
            }
        }
        plan.leftOut().forEach(left -> lines.append(',').append(quoted(left.path())).append(",,\n"));
        return lines.toString();
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\"", "\"\"") + '"';
    }

    private void show(OrganizePlan plan) {
        if (terminal().isJson()) {
            terminal().json(plan);
            return;
        }
        List<FileMove> moves = plan.moves();
        terminal().line(Quantities.count(moves.size(), "file") + " would be "
                + (plan.mode() == OrganizeMode.COPY ? "copied" : "moved") + " into "
                + Quantities.count(plan.folders().size(), "folder") + "; " + plan.inPlace()
                + " lie where they belong.");
        plan.folders()
                .entrySet()
                .stream()
                .limit(MOST_SHOWN)
                .forEach(folder -> terminal()
                        .line(String.format(Locale.ROOT, "%,8d  %s", folder.getValue(), folder.getKey())));
        if (plan.folders().size() > MOST_SHOWN) {
            terminal().line("          and " + (plan.folders().size() - MOST_SHOWN) + " more; --plan writes them all.");
        }
        show(plan.leftOut(), "would stay where it is", "would stay where they are");
        if (!moves.isEmpty()) {
            terminal().line("Nothing was changed. --apply does it; 'photoscope organize --undo' takes it back.");
        }
    }

    private void show(List<LeftOut> leftOut, String one, String many) {
        Map<LeftOut.Reason, List<LeftOut>> byReason = leftOut.stream().collect(Collectors.groupingBy(LeftOut::reason));
        byReason.forEach((reason, some) -> terminal().line(Quantities.count(some.size(), "file") + " "
                + (some.size() == 1 ? one : many) + ": " + reason.words() + " (" + some.getFirst().path() + ")."));
    }

    private int show(OrganizeReport report, String done) {
        if (terminal().isJson()) {
            terminal().json(report);
        } else {
            terminal().line(Quantities.count(report.done(), "file") + " " + done + "."
                    + (report.run() == 0 || report.mode() == OrganizeMode.REMOVE
                            ? ""
                            : " 'photoscope organize --undo " + report.run() + "' takes it back."));
            show(report.leftOut(), "stays where it is", "stay where they are");
            report.problems().forEach(problem -> terminal().line("  " + problem.path() + ": " + problem.reason()));
        }
        return report.isCancelled()
                ? ExitCode.CANCELLED
                : report.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void show(List<OrganizeRunEntry> entries) {
        if (terminal().isJson()) {
            terminal().json(entries);
            return;
        }
        entries.forEach(entry -> terminal().line(String.format(Locale.ROOT, "%6d  %s  %-6s  %,d files  %s%s",
                entry.run(), Quantities.clock(entry.at()), entry.mode().name().toLowerCase(Locale.ROOT), entry.files(),
                entry.layout(),
                entry.undoes() != 0 ? "  (undid " + entry.undoes() + ")" : entry.isUndone() ? "  (undone)" : "")));
        if (entries.isEmpty()) {
            terminal().line("Nothing was organized yet.");
        }
    }
}
