package photoscope.vectors;

import java.io.IOException;
import java.nio.file.Path;

import photoscope.SmallDisk;

/** Appends to a store whose disk fills up at every possible place, and prints what happened. */
public final class AppenderOnFullDisk {
    private static final VectorFormat FORMAT = new VectorFormat(64, 5);
    private static final int BATCH = 200;

    private AppenderOnFullDisk() {}

    /** Expects a folder on a disk of two megabytes. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        SmallDisk disk = new SmallDisk(folder);
        VectorStore store = VectorStore.open(folder.resolve("store"), FORMAT);
        int expected = 0;
        int vectorsFailed = 0;
        int derivedFailed = 0;
        for (int blocks = 0; blocks < 30; blocks++) {
            disk.leave(blocks);
            try {
                store.append(Vectors.records(expected, expected + BATCH, FORMAT.dimensions()));
                expected += BATCH;
            } catch (IOException e) {
                boolean inVectors = String.valueOf(e.getMessage()).contains("vectors: ");
                derivedFailed += String.valueOf(e.getMessage()).startsWith("Could not add") ? 1 : 0;
                vectorsFailed += inVectors ? 1 : 0;
            }
            check(store, expected);
        }
        disk.empty();
        store.append(Vectors.records(expected, expected + BATCH, FORMAT.dimensions()));
        check(store, expected + BATCH);
        store.close();
        try (VectorStore again = VectorStore.open(folder.resolve("store"), FORMAT)) {
            check(again, expected + BATCH);
            System.out.println(again.openingReport().clean() ? "clean" : again.openingReport().toString());
        }
        System.out.println(vectorsFailed > 0 ? "vectors failed" : "vectors never failed");
        System.out.println(derivedFailed > 0 ? "derived failed" : "derived never failed");
        System.out.println(expected > 0 ? "some succeeded" : "none succeeded");
    }

    private static void check(VectorStore store, int expected) throws IOException {
        if (store.size() != expected || !store.verify(ordinal -> {}).equals(new VerifyReport(expected, 0, 0))) {
            throw new IllegalStateException("not " + expected + " good vectors");
        }
        for (int ordinal = 0; ordinal < expected; ordinal++) {
            if (!Vectors.isRecord(store, ordinal, ordinal)) {
                throw new IllegalStateException("wrong vector " + ordinal);
            }
        }
    }
}
