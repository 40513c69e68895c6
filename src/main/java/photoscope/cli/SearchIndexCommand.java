package photoscope.cli;

import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.SearchIndex;
import photoscope.library.SearchIndexRun;

/** {@code photoscope search-index}. */
@Command(name = "search-index",
        description = "Build what makes searches in large libraries fast, as far as it is missing.",
        footer = {"", "Indexing and the window do this by themselves. It may be ended at any time with",
            "Ctrl-C:" + " what is finished is kept. Searches find the same without it, only slower.", "", "Examples:",
            "  photoscope search-index", "  photoscope search-index --delete",
            "  photoscope config search.index-from 0        never build one"})
final class SearchIndexCommand extends LibraryCommand {
    @Option(names = "--delete", description = "Delete it instead.")
    private boolean delete;

    @Override
    public Integer call() throws LibraryException {
        try (Library library = photoscope.open()) {
            SearchIndex index = library.searchIndex();
            if (delete) {
                index.clear();
            } else {
                SearchIndexRun run = index.build(Runtime.getRuntime().availableProcessors());
                jobs().run(run.control(), run::progress, run::run);
            }
            show(index.state());
            return ExitCode.DONE;
        }
    }

    private void show(SearchIndex.State state) {
        if (terminal().isJson()) {
            terminal().json(state);
            return;
        }
        if (!state.trouble().isEmpty()) {
            terminal().note(state.trouble());
        }
        terminal().line(String.format(Locale.ROOT,
                "%,d of %,d vectors are in the search index (%s); searches compare the" + " others one by one.",
                state.covered(), state.vectors(), Quantities.bytes(state.bytes())));
    }
}
