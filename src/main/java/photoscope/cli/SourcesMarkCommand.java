package photoscope.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.SourceEntry;

/** {@code photoscope sources mark}. */
@Command(name = "mark", description = {"Have a drive recognised wherever it is mounted.",
    "Puts a file of 100 bytes, .photoscope-volume.json, at the top of the drive. Only drives and shares that have no identity of their own need it."},
        footer = {"", "Examples:", "  photoscope sources mark /media/card"})
final class SourcesMarkCommand extends SourcesSubcommand {
    @Parameters(paramLabel = "SOURCE", description = "Path or number of a folder on the drive that is indexed.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String source;

    @Override
    int run(Library library) throws LibraryException {
        SourceEntry named = named(library, source);
        library.sources().mark(named.id());
        show(library, named.id(), "The drive of " + named.path() + " is recognised wherever it is mounted now.");
        return ExitCode.DONE;
    }
}
