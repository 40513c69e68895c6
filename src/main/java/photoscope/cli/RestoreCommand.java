package photoscope.cli;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryRestore;

/** {@code photoscope restore}. */
@Command(name = "restore", description = "Bring back a library's catalog, and vectors if they are in it, from a backup.", footer = {
    "", "What stands there now is put aside into backups/ and not deleted. 'photoscope index' then takes"
            + " in what is", "newer than the backup.", "", "Examples:",
    "  photoscope restore /media/disk/photoscope.zip",
    "  photoscope restore ~/.local/share/photoscope/library/backups/catalog-20260301-101500.zip"})
final class RestoreCommand extends LibraryCommand {
    @Parameters(paramLabel = "FILE", description = "A backup.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    public Integer call() throws LibraryException {
        Path aside = LibraryRestore.restore(photoscope.libraryFolder(), LibraryEnvironment.ofThisComputer(),
                file);
        if (terminal().isJson()) {
            terminal().json(Map.of("restored", file.toString(), "putAside", aside.toString()));
        } else {
            terminal().line("Restored. What was there before lies in " + aside);
        }
        return ExitCode.DONE;
    }
}
