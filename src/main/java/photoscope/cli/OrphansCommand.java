package photoscope.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import photoscope.library.IndexRun;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.OrphansRun;
import photoscope.tidying.MissingFolder;
import photoscope.tidying.OrphansReport;
import photoscope.tidying.OrphansReport.Kind;
import photoscope.tidying.OrphansReport.Strays;
import photoscope.tidying.OrphansRestored;
import photoscope.tidying.TidyingProblem;

/** {@code photoscope orphans}. */
@Command(name = "orphans",
        description = "Find what has lost what it belongs to: sidecars without photo, photos without"
                + " their sidecar, files that are gone, small pictures and embeddings of no photo, half-written files.",
        footer = {"", "--restore writes sidecars anew, copies files back from others of the same content",
            "and has read again what is incomplete. Nothing is taken away unless --clean names",
            "it: sidecars (set aside in the library's folder), rows (old places of photos that",
            "lie elsewhere) or leftovers (half-written files). It says what it would do;", "--apply does it.", "",
            "Examples:", "  photoscope orphans", "  photoscope orphans --restore",
            "  photoscope orphans --clean leftovers           say what would go",
            "  photoscope orphans --clean leftovers --apply   take it away"})
final class OrphansCommand extends LibraryCommand {
    private static final int MOST_SHOWN = 10;

    @Option(names = "--restore", description = "Bring back what can be brought back.")
    private boolean restore;

    @Option(names = "--clean", paramLabel = "KIND", description = "Take away: ${COMPLETION-CANDIDATES}.")
    private @Nullable Kind clean;

    @Option(names = "--apply", description = "With --clean: do it.")
    private boolean apply;

    @Override
    public Integer call() throws LibraryException {
        try (Library library = photoscope.open()) {
            OrphansRun run = library.tidying().orphans();
            OrphansReport report = jobs().run(run.control(), run::progress, run::look);
            if (run.control().isCancelled()) {
                return ExitCode.CANCELLED;
            }
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("found", report);
            boolean isWell = true;
            if (restore) {
                OrphansRestored restored = run.restore();
                answer.put("restored", restored);
                isWell = restored.problems().isEmpty();
                if (restored.marked() > 0 || !restored.copied().isEmpty()) {
                    IndexRun index = library.indexing().indexPending();
                    answer.put("indexed", jobs().run(index.control(), index::progress, index::run));
                }
                show(restored);
            } else if (clean != null) {
                isWell = clean(run, report, clean, answer);
            } else if (!terminal().isJson()) {
                show(report);
            }
            if (terminal().isJson()) {
                terminal().json(answer);
            }
            return isWell ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private boolean clean(OrphansRun run, OrphansReport report, Kind kind, Map<String, Object> answer)
            throws LibraryException {
        List<Path> paths = run.cleanable(report, kind);
        List<TidyingProblem> problems = apply ? run.clean(report, kind) : List.of();
        answer.put("cleaned", paths);
        answer.put("applied", apply);
        answer.put("problems", problems);
        if (!terminal().isJson()) {
            paths.stream().limit(MOST_SHOWN).forEach(path -> terminal().line("  " + path));
            terminal().line(Quantities.count(paths.size(), "file")
                    + (apply ? " taken away." : " would be taken away. Nothing was changed; --apply does it."));
            problems.forEach(problem -> terminal().line("  " + problem.path() + ": " + problem.reason()));
        }
        return problems.isEmpty();
    }

    private void show(OrphansRestored restored) {
        if (!terminal().isJson()) {
            terminal().line(Quantities.count(restored.sidecars(), "sidecar") + " written anew, "
                    + Quantities.count(restored.copied().size(), "file") + " copied back, "
                    + Quantities.count(restored.marked(), "photo") + " read again.");
            restored.problems().forEach(problem -> terminal().line("  " + problem.path() + ": " + problem.reason()));
        }
    }

    private void show(OrphansReport report) {
        list(report.sidecars().stream().map(orphan -> orphan.sidecar() + ": " + orphan.reason()).toList(), "sidecar",
                " without photo; 'photoscope annotations orphans' gives them to photos.");
        list(report.lostSidecars().stream().map(Path::toString).toList(), "photo",
                " lost what you wrote beside it; --restore writes it anew.");
        for (MissingFolder folder : report.missing()) {
            terminal().line(Quantities.count(folder.files(), "file") + " of " + folder.folder()
                    + (folder.isAway() ? " in a folder that is not there: connect its drive." : missing(folder)));
        }
        strays(report.thumbnails(), "small picture");
        strays(report.vectors(), "embedding");
        list(report.unread().count(), report.unread().first().stream().map(Path::toString).toList(), "photo",
                " without small picture or embedding; --restore makes them.");
        list(report.leftovers().stream().map(Path::toString).toList(), "half-written file",
                " left by a crash; --clean leftovers takes them away.");
        if (report.isEmpty()) {
            terminal().line("Everything is where it belongs.");
        }
    }

    private static String missing(MissingFolder folder) {
        return " not there"
                + (folder.elsewhere() == 0 ? "" : ", " + folder.elsewhere() + " of photos that lie elsewhere")
                + (folder.restorable() == 0 ? "" : ", " + folder.restorable() + " can be copied back by --restore")
                + ".";
    }

    private void strays(Strays strays, String noun) {
        if (strays.count() > 0) {
            terminal().line(String.format(Locale.ROOT,
                    "%s of no use, about %s; the room comes back with" + " 'photoscope rebuild'.",
                    Quantities.count(strays.count(), noun), Quantities.bytes(strays.bytes())));
        }
    }

    private void list(List<String> items, String noun, String words) {
        list(items.size(), items, noun, words);
    }

    private void list(long count, List<String> items, String noun, String words) {
        if (count > 0) {
            terminal().line(Quantities.count(count, noun) + words);
            items.stream().limit(MOST_SHOWN).forEach(item -> terminal().line("  " + item));
        }
    }
}
