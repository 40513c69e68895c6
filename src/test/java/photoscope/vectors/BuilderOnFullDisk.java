package photoscope.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import photoscope.SmallDisk;
import photoscope.photo.OrdinalSet;

/** Builds a graph on a disk that has too little room for it, and prints what happened. */
public final class BuilderOnFullDisk {
    private static final int SIZE = 1_200;

    private BuilderOnFullDisk() {}

    /** Expects a folder on a disk of some two and a half megabytes. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        SmallDisk disk = new SmallDisk(folder);
        try (ExecutorService pool = Executors.newFixedThreadPool(2);
                VectorStore store = Graphs.store(folder, SIZE);
                VectorGraph graph = Graphs.graph(folder, store, pool)) {
            OrdinalSet all = OrdinalSet.all(SIZE);
            disk.leave(10);
            try {
                graph.build(Graphs.LEAST, all, 2, () -> true);
                System.out.println("there was room");
            } catch (IOException e) {
                System.out.println("the disk was full: "
                        + (graph.state().trouble().contains("could not be written") ? "could not be written" : "?"));
            }
            VectorIndex walks = new PlannedSearch(store, graph, pool, 2, _ -> {}, Graphs.WALKS);
            VectorIndex scan = new ExactScan(store, pool, 2, _ -> {});
            System.out.println(Graphs.recall(walks, scan, all) > 0.98 ? "finds" : "does not find");
            try (Stream<Path> files = Files.list(folder.resolve("graph"))) {
                System.out.println(files.findAny().isEmpty() ? "nothing was left behind" : "something was left behind");
            }
            disk.empty();
            System.out
                    .println(graph.build(Graphs.LEAST, all, 2, () -> true) ? "built when there was room" : "not built");
        }
    }
}
