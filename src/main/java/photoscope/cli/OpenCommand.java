package photoscope.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import photoscope.library.LibraryException;

/** {@code photoscope open}. */
@Command(name = "open", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Open the window. Photos are shown in it, folders are taken into the library. Where a window is open already, that one shows them.",
        footer = {"", "Examples:", "  photoscope open", "  photoscope open ~/Pictures/2019/beach.jpg",
            "  photoscope ~/Pictures/2019             a path needs no 'open' before it"})
final class OpenCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private PhotoscopeCommand photoscope;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Photos, films and folders.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws LibraryException {
        return photoscope.openWindow(paths);
    }
}
