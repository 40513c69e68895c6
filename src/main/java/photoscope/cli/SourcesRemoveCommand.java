package photoscope.cli;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.SourceEntry;

/** {@code photoscope sources remove}. */
@Command(name = "remove", description = "Have a folder not looked at any more. No file is deleted.",
        footer = {"", "Adding the folder again with 'photoscope index' undoes either.", "", "Examples:",
            "  photoscope sources remove /media/card --keep", "  photoscope sources remove 3 --forget"})
final class SourcesRemoveCommand extends SourcesSubcommand {
    @Parameters(paramLabel = "SOURCE", description = "Its path or number.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String source;

    @Option(names = "--keep", description = "Its photos stay listed and are found, as being away.")
    private boolean keep;

    @Option(names = "--forget",
            description = "Its photos are not listed any more; tags and ratings are kept for when it is added again.")
    private boolean forget;

    @Override
    int run(Library library) throws LibraryException {
        if (keep == forget) {
            throw new ParameterException(usage(),
                    "Say what becomes of its photos: --keep leaves them listed, as being away; --forget takes them out"
                            + " of lists and searches. Neither deletes a file, a tag or a rating.");
        }
        SourceEntry named = named(library, source);
        if (keep) {
            library.sources().keep(named.id());
            show(library, named.id(), named.path() + " is not looked at any more; "
                    + Quantities.count(named.photos(), "photo") + " kept in the lists.");
        } else {
            library.sources().forget(named.id());
            if (terminal().isJson()) {
                terminal().json(Map.of("forgotten", named.path().toString(), "photos", named.photos()));
            } else {
                terminal().line(named.path() + " is not in the library any more, nor are its "
                        + Quantities.count(named.photos(), "photo") + ". No file was deleted.");
            }
        }
        return ExitCode.DONE;
    }
}
