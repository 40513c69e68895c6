package photoscope.cli;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchRequest;

/** {@code photoscope search}. */
@Command(name = "search", description = "Find photos by words, pictures and filters.", footer = {"",
    "Words are looked for in what photos show, and in their names, folders, captions", "and keywords.",
    "  \"exact phrase\"      these words must stand there, one after the other",
    "  -word, -\"words\"     leave out and push away", "  +word, +\"words\"     a further thing that should be there",
    "  folder:Holidays  type:jpeg  camera:canon  tag:snow  name:IMG_12",
    "  year:2019  year:2015..2019  before:2021-03  after:2020  date:2020-06",
    "  rating:>=3  has:gps  has:caption  is:missing  is:favourite", "  type:video  duration:>1:30",
    "  cluster:kmeans_3  cluster:\"Dogs on grass\"  is:clustered",
    "  is:hidden            hidden photos, which are left out of every other search",
    "  is:stacked           raw files, films, originals and bursts behind their picture, left out too",
    "  is:live  is:animated is:misnamed   Live and motion photos; several frames; wrong endings",
    "A filter with - before it leaves out what fits. Several of one kind: any of them", "may fit.", "", "Examples:",
    "  photoscope search \"a dog running on grass\"", "  photoscope search \"beach at sunset year:2018..2020 -people\"",
    "  photoscope search --image sofa.jpg \"in red\"",
    "  photoscope search --json \"birthday cake\" | jq -r '.results[].path'"})
final class SearchCommand extends LibraryCommand {
    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words and filters.")
    private List<String> words = List.of();

    @Mixin
    private final SearchOptions options = new SearchOptions();

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        try (Library library = photoscope.open()) {
            SearchRequest request = options.request(library, String.join(" ", words), List.of());
            SearchAnswer answer = library.searching().answer(request);
            new AnswerView(terminal(), library, options.explain()).show(answer);
            return ExitCode.DONE;
        }
    }
}
