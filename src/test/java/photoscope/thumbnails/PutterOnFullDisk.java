package photoscope.thumbnails;

import java.io.IOException;
import java.nio.file.Path;

import photoscope.SmallDisk;

/** Puts thumbnails on a disk that fills up at every possible place, and prints what happened. */
public final class PutterOnFullDisk {
    private static final int BATCH = 150;

    private PutterOnFullDisk() {}

    /** Expects a folder on a disk of two megabytes. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        SmallDisk disk = new SmallDisk(folder);
        ThumbnailStore store = open(folder);
        int expected = 0;
        int failed = 0;
        for (int blocks = 0; blocks < 12; blocks++) {
            disk.leave(blocks);
            try {
                for (int i = 0; i < BATCH; i++) {
                    store.put(Thumbnails.hash(expected), Thumbnails.jpeg(expected));
                    expected++;
                }
                store.force();
            } catch (IOException e) {
                failed++;
            }
            check(store, expected);
        }
        disk.empty();
        store.put(Thumbnails.hash(expected), Thumbnails.jpeg(expected));
        store.close();
        try (ThumbnailStore again = open(folder)) {
            check(again, expected + 1);
            System.out.println(again.openingReport().clean() ? "clean" : again.openingReport().toString());
        }
        System.out.println(failed > 3 ? "some failed" : "only " + failed + " failed");
        System.out.println(expected > BATCH ? "some succeeded" : "none succeeded");
    }

    private static ThumbnailStore open(Path folder) throws IOException {
        return ThumbnailStore.open(folder.resolve("store"), 9000, hash -> {});
    }

    private static void check(ThumbnailStore store, int expected) throws IOException {
        if (store.count() != expected || !store.verify().equals(new VerifyReport(expected, 0, 0))) {
            throw new IllegalStateException("not " + expected + " good thumbnails");
        }
        for (int i = 0; i < expected; i++) {
            if (!Thumbnails.isThere(store, i)) {
                throw new IllegalStateException("wrong thumbnail " + i);
            }
        }
    }
}
