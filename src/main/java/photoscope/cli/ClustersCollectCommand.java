package photoscope.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import photoscope.clusters.Cluster;
import photoscope.clusters.Member;
import photoscope.clusters.Verdict;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.search.SearchAnswer;

/** {@code photoscope clusters collect}. */
@Command(name = "collect",
        description = {"Keep what a search finds as a collection, each photo with its score.",
            "Where there is one of this name, what it does not have yet is added."},
        footer = {"", "Examples:", "  photoscope clusters collect Beaches \"beach at sunset\" --top 100",
            "  photoscope clusters collect Beaches --image sea.jpg --threshold 0.5"})
final class ClustersCollectCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "CLUSTER", description = "Its name.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "QUERY", description = "Words and filters.")
    private List<String> words = List.of();

    @Mixin
    private final SearchOptions options = new SearchOptions();

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        SearchAnswer answer = library.searching().answer(options.request(library, String.join(" ", words), List.of()));
        if (answer.results().isEmpty()) {
            throw new LibraryException("Nothing was found, and nothing was collected.");
        }
        Optional<Cluster> there = library.clustering().named(name);
        show(there.isEmpty()
                ? library.clustering().collect(name, answer)
                : library.clustering().put(there.get().id(), news(library, there.get(), answer)));
    }

    private static List<Member> news(Library library, Cluster cluster, SearchAnswer answer) {
        Set<PhotoId> known = library.clustering()
                .members(cluster.id())
                .stream()
                .map(Member::photo)
                .collect(Collectors.toSet());
        return answer.results()
                .stream()
                .filter(result -> !known.contains(result.photo()))
                .map(result -> new Member(result.photo(), result.score(), Verdict.UNDECIDED))
                .toList();
    }
}
