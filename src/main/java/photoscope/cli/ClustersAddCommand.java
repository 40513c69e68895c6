package photoscope.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import photoscope.clusters.Cluster;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;

/** {@code photoscope clusters add}. */
@Command(name = "add", description = "Put photos into a cluster; where there is none of this name, a new one.",
        footer = {"", "Examples:", "  photoscope clusters add Dogs rex.jpg fido.jpg"})
final class ClustersAddCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "CLUSTER", description = "Its name.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Photos of the library.")
    private List<Path> files = List.of();

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        List<PhotoId> photos = photos(library, files);
        Optional<Cluster> there = library.clustering().named(name);
        show(there.isEmpty()
                ? library.clustering().create(name, photos)
                : library.clustering().add(there.get().id(), photos));
    }
}
