package photoscope.vectors;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import photoscope.photo.OrdinalSet;

/** Builds a graph step by step, deletes it and begins again, and prints each step: made to be killed. */
public final class EndlessBuilder {
    private EndlessBuilder() {}

    /** Expects the folder and how many vectors there are to be. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        VectorStore store = Graphs.store(folder, Integer.parseInt(arguments[1]));
        VectorGraph graph = Graphs.graph(folder, store, pool);
        OrdinalSet all = OrdinalSet.all(store.size());
        while (true) {
            while (graph.build(Graphs.LEAST, all, 2, () -> true)) {
                System.out.println("built " + graph.state().covered());
            }
            graph.clear();
        }
    }
}
