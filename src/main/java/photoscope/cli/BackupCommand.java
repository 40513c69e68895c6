package photoscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope backup}. */
@Command(name = "backup", description = "Write a copy of the library's catalog, and of its vectors if wanted.",
        footer = {"", "Photos themselves are not copied. Thumbnails and words are made anew by",
            "'photoscope rebuild' after a restore on another computer.", "", "Examples:", "  photoscope backup",
            "  photoscope backup /media/disk/photoscope.zip --with-vectors"})
final class BackupCommand extends LibraryCommand {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to (default: the library's backups/).")
    private @Nullable Path file;

    @Option(names = "--with-vectors", description = "The embeddings too, which take longest to build anew.")
    private boolean withVectors;

    @Override
    public Integer call() throws LibraryException {
        if (file != null && Files.exists(file)) {
            throw new LibraryException(Files.isDirectory(file)
                    ? file + " is a folder. Name a file in it: " + file.resolve("photoscope.zip")
                    : file + " exists already. Choose another name, or delete it first.");
        }
        try (Library library = photoscope.open()) {
            Path written = library.backup(file, withVectors);
            if (terminal().isJson()) {
                terminal().json(Map.of("file", written.toString()));
            } else {
                terminal().line("Written to " + written);
            }
            return ExitCode.DONE;
        }
    }
}
