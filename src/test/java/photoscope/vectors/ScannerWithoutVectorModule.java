package photoscope.vectors;

import java.nio.file.Path;
import java.util.Arrays;

import photoscope.photo.OrdinalSet;

/** Searches on a Java that was started without the Vector API. */
public final class ScannerWithoutVectorModule {
    private ScannerWithoutVectorModule() {}

    /** Expects an empty folder. */
    public static void main(String[] arguments) throws Exception {
        try (VectorStore store = VectorStore.open(Path.of(arguments[0]), new VectorFormat(32, 1))) {
            store.append(Vectors.records(0, 1000, 32));
            ExactScan scan = new ExactScan(store, Runnable::run, 2, ordinal -> {});
            boolean present = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
            System.out.println(
                    present + " " + Arrays.toString(scan.nearest(store.read(421), 1, OrdinalSet.all(1000)).ordinals()));
        }
    }
}
