package photoscope.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.search.LoggedSearch;

/** {@code photoscope searches}. */
@Command(name = "searches", description = "Show the searches that were made, or forget them.",
        footer = {"", "They stand in the library only. 'photoscope config search.log off' stops", "logging them.", "",
            "Examples:", "  photoscope searches --top 10", "  photoscope searches --clear"})
final class SearchesCommand extends LibraryCommand {
    @Option(names = "--clear", description = "Forget them all.")
    private boolean clear;

    @Option(names = {"--top", "-n"}, defaultValue = "50", paramLabel = "N",
            description = "Show the newest so many (default: ${DEFAULT-VALUE}).")
    private int top;

    @Override
    public Integer call() throws LibraryException {
        try (Library library = photoscope.open()) {
            if (clear) {
                int forgotten = library.searching().log().clear();
                if (terminal().isJson()) {
                    terminal().json(Map.of("forgotten", forgotten));
                } else {
                    terminal().line(forgotten + " searches forgotten.");
                }
                return ExitCode.DONE;
            }
            List<LoggedSearch> searches = library.searching().log().latest(top);
            if (terminal().isJson()) {
                terminal().json(searches.stream().map(SearchesCommand::json).toList());
            } else {
                searches.forEach(search -> terminal().line(String.format(Locale.ROOT, "%s  %4d ms  %5d found  %s",
                        Quantities.clock(search.at()), search.milliseconds(), search.found(), search.query())));
            }
            return ExitCode.DONE;
        }
    }

    private static Map<String, Object> json(LoggedSearch search) {
        return Map.of("at", search.at().toString(), "query", search.query(), "pack", search.pack(), "top", search.top(),
                "milliseconds", search.milliseconds(), "found", search.found());
    }
}
