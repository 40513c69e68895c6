package photoscope.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import photoscope.indexing.IndexReport;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;

/**
 * An index run over files that have not changed.
 *
 * @param openSeconds until the library was open
 * @param seconds of the run
 * @param scanned files met
 * @param unchanged of them
 */
record Scanning(double openSeconds, double seconds, long scanned, long unchanged) {
    /** The main class of a {@link FreshProcess}. */
    static final class Probe {
        private Probe() {}

        /** Scans the folder that the arguments name. */
        public static void main(String[] arguments) throws LibraryException, IOException {
            LibraryFolder folder = new LibraryFolder(Path.of(arguments[0]));
            Stopwatch opening = new Stopwatch();
            try (Library library = Library.open(folder, FreshProcess.pack(arguments).environment())) {
                double open = opening.seconds();
                IndexReport report = library.indexing()
                        .index(List.of(Path.of(arguments[4])), List.of(), List.of())
                        .run();
                FreshProcess.answer(arguments[5],
                        new Scanning(open, report.seconds(), report.scanned(), report.unchanged()));
            }
        }
    }
}
