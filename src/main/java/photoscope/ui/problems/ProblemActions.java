package photoscope.ui.problems;

import java.nio.file.Path;

/** What the page of problems starts but does not do itself. */
public interface ProblemActions {
    /** Reads again what was marked for it. */
    void readMarked();

    /** Looks through the sources again, for folders that could not be read. */
    void lookAgain();

    /** Shows a file or folder in the system's file manager. */
    void reveal(Path path);

    /** Tells that the list was written to a file. */
    void exported(Path file, int problems);
}
