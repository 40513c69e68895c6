package photoscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryRestore;

/** {@code photoscope restore}. */
@Command(name = "restore",
        description = "Bring back a library's catalog, and vectors if they are in it, from a backup.",
        footer = {"", "What stands there now is put aside into backups/ and not deleted.",
            "'photoscope index' then takes in what is newer than the backup.", "", "Examples:",
            "  photoscope restore /media/disk/photoscope.zip"})
final class RestoreCommand extends LibraryCommand {
    @Parameters(paramLabel = "FILE", description = "A backup.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    public Integer call() throws LibraryException {
        if (!Files.isRegularFile(file)) {
            throw new LibraryException("There is no file " + file + ". Backups that Photoscope makes by itself lie in "
                    + photoscope.libraryFolder().root().resolve("backups"));
        }
        Path aside = LibraryRestore.restore(photoscope.possible(), LibraryEnvironment.ofThisComputer(), file);
        if (terminal().isJson()) {
            terminal().json(Map.of("restored", file.toString(), "putAside", aside.toString()));
        } else {
            terminal().line("Restored. What was there before lies in " + aside);
        }
        return ExitCode.DONE;
    }
}
