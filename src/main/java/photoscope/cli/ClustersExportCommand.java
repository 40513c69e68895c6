package photoscope.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterKind;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters export}. */
@Command(name = "export", description = "Write clusters and their photos into a file, as JSON or as lines of CSV.",
        footer = {"", "Examples:", "  photoscope clusters export clusters.json",
            "  photoscope clusters export clusters.csv --kind named"})
final class ClustersExportCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "FILE", description = "Ends with .json or .csv; must not be there yet.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only kmeans, moment, named or collection.")
    private @Nullable ClusterKind kind;

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        List<Cluster> chosen = library.clustering()
                .all()
                .stream()
                .filter(cluster -> kind == null || cluster.kind() == kind)
                .toList();
        try {
            new ClusterExport(library, chosen).write(file);
        } catch (FileAlreadyExistsException e) {
            throw new LibraryException(file + " is there already. Choose another name, or move it away.", e);
        } catch (IOException e) {
            throw new LibraryException(file + " could not be written: " + e.getMessage(), e);
        }
        if (terminal().isJson()) {
            terminal().json(Map.of("file", file, "clusters", chosen.size()));
        } else {
            terminal().line(Quantities.count(chosen.size(), "cluster") + " written to " + file);
        }
    }
}
