package photoscope.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import photoscope.clusters.Cluster;
import photoscope.clusters.Member;
import photoscope.clusters.Verdict;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;

/** {@code photoscope clusters judge}. */
@Command(name = "judge",
        description = {"Say of photos in a cluster or collection of yours whether they belong there.",
            "'clusters more' is drawn to approved ones and pushed away by rejected ones."},
        footer = {"", "Examples:", "  photoscope clusters judge Beaches approved sea.jpg sand.jpg",
            "  photoscope clusters judge Beaches rejected pool.jpg"})
final class ClustersJudgeCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "CLUSTER", description = "Its name.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Parameters(index = "1", paramLabel = "VERDICT", description = "approved, rejected or undecided.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Verdict verdict;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "FILE", description = "Photos that are in it.")
    private List<Path> files = List.of();

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        Cluster cluster = named(library, name);
        Set<PhotoId> members = library.clustering()
                .members(cluster.id())
                .stream()
                .map(Member::photo)
                .collect(Collectors.toSet());
        List<PhotoId> photos = photos(library, files);
        for (int i = 0; i < photos.size(); i++) {
            if (!members.contains(photos.get(i))) {
                throw new LibraryException(
                        files.get(i) + " is not in " + cluster.name() + ". 'photoscope clusters add' puts it there.");
            }
        }
        show(library.clustering().judge(cluster.id(), photos, verdict));
    }
}
