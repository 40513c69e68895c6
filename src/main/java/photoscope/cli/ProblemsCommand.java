package photoscope.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.ProblemEntry;
import photoscope.photo.ProblemKind;

/** {@code photoscope problems}. */
@Command(name = "problems", description = "List files and folders that could not be indexed, and why.",
        footer = {"", "Kinds: unreadable, not_a_picture, unsupported, damaged, too_large, timed_out,", "not_embedded.",
            "", "Examples:", "  photoscope problems --summary", "  photoscope problems --kind damaged ~/Pictures/2019",
            "  photoscope problems --json | jq -r '.[].path'"})
final class ProblemsCommand extends LibraryCommand {
    @Parameters(arity = "0..1", paramLabel = "PATH", description = "Only at or below this path.")
    private @Nullable Path below;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only of this kind.")
    private @Nullable ProblemKind kind;

    @Option(names = "--summary", description = "Only count them, by kind.")
    private boolean summary;

    @Override
    public Integer call() throws LibraryException {
        try (Library library = photoscope.open()) {
            List<ProblemEntry> problems = library.indexing().problems().stream().filter(this::isWanted).toList();
            if (terminal().isJson()) {
                terminal().json(problems.stream().map(ProblemsCommand::json).toList());
            } else {
                show(problems);
            }
            return ExitCode.DONE;
        }
    }

    private boolean isWanted(ProblemEntry entry) {
        return (kind == null || entry.problem().kind() == kind)
                && (below == null || entry.path().startsWith(below.toAbsolutePath().normalize()));
    }

    private void show(List<ProblemEntry> problems) {
        if (problems.isEmpty()) {
            terminal().line("No problems.");
            return;
        }
        Map<ProblemKind, Integer> byKind = new TreeMap<>();
        for (ProblemEntry entry : problems) {
            byKind.merge(entry.problem().kind(), 1, Integer::sum);
            if (!summary) {
                terminal().line(String.valueOf(entry.path()));
                terminal().line("    " + entry.problem().reason());
            }
        }
        byKind.forEach((of, count) -> terminal()
                .line(String.format(Locale.ROOT, "%,8d  %s", count, of.name().toLowerCase(Locale.ROOT))));
        terminal().line("'photoscope retry' reads them again.");
    }

    private static Map<String, Object> json(ProblemEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", entry.path().toString());
        json.put("stage", entry.problem().stage().name().toLowerCase(Locale.ROOT));
        json.put("kind", entry.problem().kind().name().toLowerCase(Locale.ROOT));
        json.put("reason", entry.problem().reason());
        json.put("firstAt", entry.firstAt().toString());
        json.put("lastAt", entry.lastAt().toString());
        json.put("tries", entry.tries());
        return json;
    }
}
