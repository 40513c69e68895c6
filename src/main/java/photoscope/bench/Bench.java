package photoscope.bench;

import java.io.IOException;

import photoscope.library.LibraryException;

/** One thing that is measured, on data of its own: no bench touches a library that is in use. */
public interface Bench {
    /** The word it is called by. */
    String name();

    /** What is measured and how, in a sentence. */
    String description();

    /**
     * Measures; takes seconds to minutes.
     *
     * @throws LibraryException if the library of the bench can't be used, or the model can't
     * @throws IOException if the work folder can't be written
     */
    BenchReport run() throws LibraryException, IOException, InterruptedException;
}
