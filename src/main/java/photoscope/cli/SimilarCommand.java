package photoscope.cli;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.search.SearchRequest;

/** {@code photoscope similar}. */
@Command(name = "similar", description = "Find photos that look like a picture, or like several together.",
        footer = {"", "The pictures may lie in the library or anywhere else.", "", "Examples:",
            "  photoscope similar photo.jpg", "  photoscope similar red-sofa.jpg green-sofa.jpg --unlike bed.jpg",
            "  photoscope similar photo.jpg --filter \"year:2019 folder:Rome\""})
final class SimilarCommand extends LibraryCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pictures to compare with.")
    private List<Path> pictures = List.of();

    @Option(names = "--filter", defaultValue = "", paramLabel = "QUERY",
            description = "Words and filters besides, as for 'search'.")
    private String filter = "";

    @Mixin
    private final SearchOptions options = new SearchOptions();

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        try (Library library = photoscope.open()) {
            SearchRequest request = options.request(library, filter, pictures);
            new AnswerView(terminal(), library, options.explain()).show(library.searching().answer(request));
            return ExitCode.DONE;
        }
    }
}
