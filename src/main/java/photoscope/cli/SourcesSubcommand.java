package photoscope.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.SourceEntry;

/** A command on one source. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class SourcesSubcommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private SourcesCommand sources;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** What the command does with the open library; the exit code. */
    abstract int run(Library library) throws LibraryException;

    @Override
    public Integer call() throws LibraryException {
        try (Library library = sources.photoscope.open()) {
            return run(library);
        }
    }

    /** Where it says how it is used, after a wrong option. */
    CommandLine usage() {
        return spec.commandLine();
    }

    Terminal terminal() {
        return sources.photoscope.terminal();
    }

    static SourceEntry named(Library library, String name) throws LibraryException {
        return library.sources()
                .named(name)
                .orElseThrow(() -> new LibraryException(
                        name + " is no source of this library. 'photoscope sources' lists them with their numbers."));
    }

    /** Shows a source as it is now. */
    void show(Library library, int id, String sentence) {
        if (terminal().isJson()) {
            library.sources()
                    .look()
                    .stream()
                    .filter(source -> source.id() == id)
                    .forEach(source -> terminal().json(SourcesCommand.json(source)));
        } else {
            terminal().line(sentence);
        }
    }
}
