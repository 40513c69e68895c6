package photoscope.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.ModelShelf;
import photoscope.library.PackEntry;
import photoscope.photo.Progress;

/** {@code photoscope models}. */
@Command(name = "models", description = "List, install and choose the model packs that understand pictures and words.",
        footer = {"", "Examples:", "  photoscope models                       list them",
            "  photoscope models install clip-vit-b32  download one; its size is shown first",
            "  photoscope models install clip-vit-b32 --from ~/Downloads/clip",
            "  photoscope models use clip-vit-b32      use it for this library from now on"})
final class ModelsCommand extends LibraryCommand {
    @Override
    public Integer call() {
        for (PackEntry pack : shelf().all()) {
            if (!terminal().isJson()) {
                terminal().line(String.format(Locale.ROOT, "%-20s %-14s %9s  %s", pack.id(),
                        pack.state().name().toLowerCase(Locale.ROOT).replace('_', ' '), Quantities.bytes(pack.bytes()),
                        pack.title()));
                terminal().line("    " + pack.description());
                if (!pack.reason().isEmpty()) {
                    terminal().line("    " + pack.reason());
                }
            }
        }
        if (terminal().isJson()) {
            terminal().json(shelf().all());
        }
        return ExitCode.DONE;
    }

    private static ModelShelf shelf() {
        return new ModelShelf(LibraryEnvironment.ofThisComputer());
    }

    @Command(name = "list", description = "List the packs that are known.")
    int list(@Mixin HelpOption help) {
        return call();
    }

    @Command(name = "install", description = "Install a pack: download it, or take its files from a folder. A download"
            + " that was cut goes on where it was.")
    int install(@Parameters(paramLabel = "ID", description = "Which pack.") String id,
            @Option(names = "--from", paramLabel = "FOLDER",
                    description = "Take the files from this folder.") @Nullable Path from,
            @Mixin HelpOption help) throws LibraryException, InterruptedException {
        PackEntry pack = shelf().find(id)
                .orElseThrow(() -> new LibraryException(
                        "There is no model pack '" + id + "'. 'photoscope models' lists them."));
        if (pack.state() == PackEntry.State.READY && from == null && shelf().fault(id).isEmpty()) {
            terminal().note("Model pack " + id + " is installed already.");
        } else {
            terminal().note("Installing " + pack.title() + ", " + Quantities.bytes(pack.bytes()) + ", licence "
                    + pack.licence() + ".");
            AtomicLong done = new AtomicLong();
            try (ProgressLine _ = ProgressLine.ofBytes(terminal(),
                    () -> new Progress("Installing", done.get(), pack.bytes(), true, 0, ""))) {
                shelf().install(id, Optional.ofNullable(from), (bytes, _) -> done.set(bytes));
            }
            terminal().note("Installed. 'photoscope models use " + id + "' has this library use it.");
        }
        if (terminal().isJson()) {
            terminal().json(shelf().find(id).orElseThrow());
        }
        return ExitCode.DONE;
    }

    @Command(name = "use", description = "Have the library use a pack that is installed. The next 'photoscope index'"
            + " embeds all photos anew; until then they can't be found by what they show.")
    int use(@Parameters(paramLabel = "ID", description = "Which pack.") String id, @Mixin HelpOption help)
            throws LibraryException {
        shelf().use(photoscope.possible(), id);
        terminal().note("The library uses " + id + " from now on. 'photoscope index' embeds its photos.");
        if (terminal().isJson()) {
            terminal().json(shelf().find(id).orElseThrow());
        }
        return ExitCode.DONE;
    }
}
