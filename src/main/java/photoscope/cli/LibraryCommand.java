package photoscope.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** A command that works on a library. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class LibraryCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    PhotoscopeCommand photoscope;

    Terminal terminal() {
        return photoscope.terminal();
    }

    JobRunner jobs() {
        return photoscope.jobs();
    }
}
