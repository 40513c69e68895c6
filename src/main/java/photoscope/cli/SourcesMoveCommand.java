package photoscope.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.SourceEntry;
import photoscope.library.SourceMove;

/** {@code photoscope sources move}. */
@Command(name = "move",
        description = {"Tell the library that a folder which is away lies elsewhere now.",
            "Some of its files are looked for there and compared first. No file is moved, and none is read again."},
        footer = {"", "Examples:", "  photoscope sources move /media/old/Photos /media/new/Photos --dry-run"})
final class SourcesMoveCommand extends SourcesSubcommand {
    @Parameters(index = "0", paramLabel = "OLD", description = "Where the library takes it to be, or its number.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder where it lies.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path to;

    @Option(names = "--dry-run", description = "Only compare, and say what was found.")
    private boolean dryRun;

    @Override
    int run(Library library) throws LibraryException {
        SourceEntry source = named(library, old);
        SourceMove plan = library.sources().plan(source.id(), to);
        if (!dryRun) {
            library.sources().move(plan);
        }
        if (terminal().isJson()) {
            terminal().json(json(plan));
        } else {
            terminal().line(plan.same() + " of " + Quantities.count(plan.sampled(), "file")
                    + " that were looked for lie in " + plan.to()
                    + (plan.different().isEmpty() ? "" : ", " + plan.different().size() + " are others") + ".");
            terminal().line(!dryRun
                    ? plan.from() + " is " + plan.to() + " from now on. 'photoscope index' looks what has changed."
                    : plan.isLikely() ? "Nothing was changed yet." : "This is most likely another folder.");
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> json(SourceMove plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", plan.from().toString());
        json.put("to", plan.to().toString());
        json.put("sampled", plan.sampled());
        json.put("same", plan.same());
        json.put("different", plan.different().size());
        json.put("absent", plan.absent().size());
        json.put("likely", plan.isLikely());
        json.put("moved", !dryRun);
        return json;
    }
}
