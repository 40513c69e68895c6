package photoscope.bench;

import java.io.IOException;
import java.nio.file.Path;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.search.SearchRequest;

/**
 * A library opened and asked one question.
 *
 * @param openMilliseconds until it was open
 * @param answerMilliseconds from then on until the question was answered, the text encoder loaded meanwhile
 * @param processorMilliseconds that opening kept cores busy for, all together: unlike the others it is hardly longer
 *     where other programs run
 */
record Opening(double openMilliseconds, double answerMilliseconds, double processorMilliseconds) {
    /** The main class of a {@link FreshProcess}. */
    static final class Probe {
        private Probe() {}

        /** Opens the library that the arguments name. */
        public static void main(String[] arguments) throws LibraryException, IOException, InterruptedException {
            Opening opening = measure(FreshProcess.pack(arguments), new LibraryFolder(Path.of(arguments[0])));
            FreshProcess.answer(arguments[4], opening);
        }
    }

    static Opening measure(BenchPack pack, LibraryFolder folder) throws LibraryException, InterruptedException {
        WorkMeter opening = new WorkMeter();
        try (Library library = Library.open(folder, pack.environment())) {
            WorkMeter.Cost opened = opening.read();
            Stopwatch answering = new Stopwatch();
            if (library.searching().answer(SearchRequest.of("a dog on a beach").typing()).results().isEmpty()) {
                throw new LibraryException("The library in " + folder.root() + " answers nothing.");
            }
            return new Opening(1e3 * opened.seconds(), answering.milliseconds(), 1e3 * opened.processorSeconds());
        }
    }

    double milliseconds() {
        return openMilliseconds + answerMilliseconds;
    }
}
