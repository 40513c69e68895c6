package photoscope.ui.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Notes what the page starts. */
final class NotedProblemActions implements ProblemActions {
    final List<String> done = new ArrayList<>();

    @Override
    public void readMarked() {
        done.add("readMarked");
    }

    @Override
    public void lookAgain() {
        done.add("lookAgain");
    }

    @Override
    public void reveal(Path path) {
        done.add("reveal " + path.getFileName());
    }

    @Override
    public void exported(Path file, int problems) {
        done.add("exported " + problems);
    }
}
