package photoscope.cli;

import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;

import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters undo}. */
@Command(name = "undo", description = "Take the last edit of clusters back.",
        footer = {"", "Examples:", "  photoscope clusters undo"})
final class ClustersUndoCommand extends ClustersSubcommand {

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        Optional<String> undone = library.clustering().undo();
        if (terminal().isJson()) {
            terminal().json(Map.of("undone", undone.orElse("")));
        } else {
            terminal().line(undone.isEmpty() ? "There is nothing to undo." : "Undone: " + undone.get() + ".");
        }
    }
}
