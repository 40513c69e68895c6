package photoscope.library;

import java.io.IOException;

import photoscope.indexing.JobControl;
import photoscope.photo.Progress;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.vectors.VectorGraph;

/** One building of the search index, to be started once, watched and steered from other threads. */
public final class SearchIndexRun {
    /** Builds a part; tells whether there may be more to do. */
    interface Step {
        boolean build() throws IOException;
    }

    private final VectorGraph graph;
    private final JobControl control;
    private final Step step;

    SearchIndexRun(VectorGraph graph, JobControl control, Step step) {
        this.graph = graph;
        this.control = control;
        this.step = step;
    }

    public Progress progress() {
        return graph.progress();
    }

    /** Pause, resume, cancel; the parts that were finished are kept, and serve. */
    public JobControl control() {
        return control;
    }

    /**
     * Runs to its end.
     *
     * @return how many vectors it finds now
     * @throws LibraryException if it can't be written, with what to do
     */
    public int run() throws LibraryException {
        try {
            while (control.mayGoOn() && step.build()) {
                // each step is a part that serves at once
            }
            return graph.state().covered();
        } catch (IOException e) {
            throw new LibraryException(
                    Sentence.of("The search index could not be written: %s Searches work on, more slowly. Free some"
                            + " space on that disk and try again.", Told.by(e)),
                    e);
        }
    }
}
