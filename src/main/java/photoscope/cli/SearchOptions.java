package photoscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.search.QueryPicture;
import photoscope.search.SearchRequest;

/** What searches by words and by picture have in common. */
final class SearchOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--image", paramLabel = "FILE",
            description = "Find what looks like this picture. May be repeated: then like all of them.")
    private List<Path> wanted = List.of();

    @Option(names = "--unlike", paramLabel = "FILE",
            description = "Push away what looks like this picture. May be repeated.")
    private List<Path> unwanted = List.of();

    @Option(names = {"--top", "-n"}, defaultValue = "20", paramLabel = "N",
            description = "Show the best so many (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--threshold", paramLabel = "SCORE", description = "Leave out results below this score, 0 to 1.")
    private @Nullable Float threshold;

    @Option(names = "--explain", description = "Show how each result came to its place, and what took how long.")
    private boolean explain;

    /** The request, with further pictures put before those of the options. */
    SearchRequest request(Library library, String text, List<Path> more) throws LibraryException, InterruptedException {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top takes a number from 1 on");
        }
        if (threshold != null && !(threshold >= 0 && threshold <= 1)) {
            throw new ParameterException(spec.commandLine(), "--threshold takes a score from 0 to 1, 0.6 for instance");
        }
        List<QueryPicture> pictures = new ArrayList<>();
        for (Path path : more) {
            pictures.add(picture(library, path, true));
        }
        for (Path path : wanted) {
            pictures.add(picture(library, path, true));
        }
        for (Path path : unwanted) {
            pictures.add(picture(library, path, false));
        }
        SearchRequest request = SearchRequest.of(text).like(pictures).best(top).from(threshold);
        return explain ? request.explained() : request;
    }

    /** Photos of the library may be away; anything else has to be there. */
    private static QueryPicture picture(Library library, Path path, boolean isWanted)
            throws LibraryException, InterruptedException {
        try {
            return library.searching().queryPicture(path, isWanted);
        } catch (LibraryException e) {
            throw Files.exists(path) ? e : new LibraryException("There is no file " + path, e);
        }
    }

    boolean explain() {
        return explain;
    }
}
