package photoscope.cli;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters remove}. */
@Command(name = "remove", description = "Take photos out of a cluster of yours.",
        footer = {"", "Examples:", "  photoscope clusters remove Dogs cat.jpg"})
final class ClustersRemoveCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "CLUSTER", description = "Its name.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Photos of the library.")
    private List<Path> files = List.of();

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        show(library.clustering().remove(named(library, name).id(), photos(library, files)));
    }
}
