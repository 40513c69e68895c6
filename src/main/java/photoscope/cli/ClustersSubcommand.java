package photoscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import photoscope.clusters.Cluster;
import photoscope.clusters.NameWord;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.PhotoCard;
import photoscope.photo.PhotoId;

/** A command on clusters. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class ClustersSubcommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ClustersCommand clusters;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** What the command does with the open library. */
    abstract void run(Library library) throws LibraryException, InterruptedException;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        try (Library library = clusters.photoscope.open()) {
            run(library);
            return ExitCode.DONE;
        }
    }

    /** Where it says how it is used, after a wrong option. */
    CommandLine usage() {
        return spec.commandLine();
    }

    Terminal terminal() {
        return clusters.photoscope.terminal();
    }

    JobRunner jobs() {
        return clusters.photoscope.jobs();
    }

    static Cluster named(Library library, String name) throws LibraryException {
        return library.clustering()
                .named(name)
                .orElseThrow(() -> new LibraryException(
                        "There is no cluster named " + name + ". 'photoscope clusters list' shows those there are."));
    }

    static List<PhotoId> photos(Library library, List<Path> files) throws LibraryException {
        List<PhotoId> photos = new ArrayList<>();
        for (Path file : files) {
            photos.add(library.photos()
                    .cardAt(file)
                    .map(PhotoCard::id)
                    .orElseThrow(() -> new LibraryException(
                            file + " is not in the library. 'photoscope index' takes its folder in.")));
        }
        return photos;
    }

    /** Shows what became of a cluster. */
    void show(Cluster cluster) {
        if (terminal().isJson()) {
            terminal().json(json(cluster));
        } else {
            terminal().line(line(cluster));
        }
    }

    static String line(Cluster cluster) {
        String words = cluster.suggestions().stream().map(NameWord::english).collect(Collectors.joining(", "));
        String dates = cluster.from().isEmpty()
                ? ""
                : cluster.from().get().toLocalDate() + " to " + cluster.until().orElseThrow().toLocalDate();
        return String
                .format(Locale.ROOT, "%-24s %,8d  spread %.2f  %-24s %s", cluster.name(), cluster.size(),
                        cluster.spread(), dates, words.isEmpty() ? "" : "(perhaps: " + words + ")")
                .stripTrailing();
    }

    static Map<String, Object> json(Cluster cluster) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toHexString(cluster.id().value()));
        json.put("name", cluster.name());
        json.put("kind", cluster.kind());
        json.put("description", cluster.description());
        json.put("fair", cluster.bands().fair());
        json.put("strong", cluster.bands().strong());
        json.put("size", cluster.size());
        json.put("spread", cluster.spread());
        json.put("from", cluster.from().map(Object::toString).orElse(""));
        json.put("until", cluster.until().map(Object::toString).orElse(""));
        json.put("suggestions", cluster.suggestions().stream().map(NameWord::english).toList());
        json.put("query", cluster.query());
        return json;
    }
}
