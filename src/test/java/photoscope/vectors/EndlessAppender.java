package photoscope.vectors;

import java.nio.file.Path;

/** Appends batches without end and prints, after each, how many vectors were acknowledged: made to be killed. */
public final class EndlessAppender {
    static final VectorFormat FORMAT = new VectorFormat(64, 5);
    private static final int BATCH = 50;

    private EndlessAppender() {}

    /** Expects the store's folder. */
    public static void main(String[] arguments) throws Exception {
        VectorStore store = VectorStore.open(Path.of(arguments[0]), FORMAT);
        while (true) {
            store.append(Vectors.records(store.size(), store.size() + BATCH, FORMAT.dimensions()));
            System.out.println(store.size());
        }
    }
}
