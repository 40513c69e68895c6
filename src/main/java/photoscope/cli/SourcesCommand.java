package photoscope.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.SourceEntry;
import photoscope.library.SourceState;

/** {@code photoscope sources}. */
@Command(name = "sources", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "[WHAT]",
        subcommands = {SourcesRemoveCommand.class, SourcesMarkCommand.class, SourcesMoveCommand.class},
        description = {"List the folders that are indexed, and where their drives are.",
            "A folder belongs to its drive: when that is mounted elsewhere the library follows, and another drive at the same place is never mixed with it."},
        footer = {"", "States: online; away; not_answering; other_drive (another one lies at its place);",
            "kept (not looked at any more).", "", "Examples:", "  photoscope sources",
            "  photoscope sources --json | jq -r '.[] | select(.state == \"away\") | .path'",
            "  photoscope sources mark /media/card", "  photoscope sources move /media/old /media/new --dry-run"})
final class SourcesCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    PhotoscopeCommand photoscope;

    @Override
    public Integer call() throws LibraryException {
        try (Library library = photoscope.open()) {
            List<SourceEntry> sources = library.sources().look();
            Terminal terminal = photoscope.terminal();
            if (terminal.isJson()) {
                terminal.json(sources.stream().map(SourcesCommand::json).toList());
                return ExitCode.DONE;
            }
            if (sources.isEmpty()) {
                terminal.line("No folder has been indexed yet. 'photoscope index ~/Pictures' adds one.");
            }
            sources.forEach(source -> show(source, terminal));
            if (sources.stream().anyMatch(source -> !source.isRecognised() && source.isOnline())) {
                terminal.line("A drive without an identity is known by its place only; 'photoscope sources mark PATH'"
                        + " has it recognised anywhere.");
            }
            return ExitCode.DONE;
        }
    }

    private static void show(SourceEntry source, Terminal terminal) {
        terminal.line(String.format(Locale.ROOT, "%3d  %-13s  %s", source.id(), words(source.state()), source.path()));
        terminal.line("     " + Quantities.count(source.photos(), "photo")
                + (source.problems() == 0 ? "" : ", " + Quantities.count(source.problems(), "problem"))
                + (source.volume().isEmpty() ? "" : "; on " + source.volume())
                + (source.isRecognised() ? "" : "; its drive has no identity")
                + (source.scannedAt() == null
                        ? "; not looked through yet"
                        : "; looked through " + Quantities.clock(source.scannedAt())));
    }

    private static String words(SourceState state) {
        return switch (state) {
            case ONLINE -> "online";
            case AWAY -> "away";
            case NOT_ANSWERING -> "not answering";
            case OTHER_DRIVE -> "other drive";
            case KEPT -> "kept";
        };
    }

    static Map<String, Object> json(SourceEntry source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", source.id());
        json.put("path", source.path().toString());
        json.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
        json.put("state", source.state().name().toLowerCase(Locale.ROOT));
        json.put("volume", source.volume());
        json.put("recognised", source.isRecognised());
        json.put("photos", source.photos());
        json.put("problems", source.problems());
        json.put("includes", source.includes());
        json.put("excludes", source.excludes());
        json.put("scannedAt", source.scannedAt() == null ? null : source.scannedAt().toString());
        return json;
    }
}
