package photoscope.thumbnails;

import java.nio.file.Path;

/** Puts thumbnails without end and prints, after each force, how many there are: made to be killed. */
public final class EndlessPutter {
    static final long PACK_BYTES = 60_000;
    private static final int BATCH = 50;

    private EndlessPutter() {}

    /** Expects the store's folder. */
    public static void main(String[] arguments) throws Exception {
        ThumbnailStore store = ThumbnailStore.open(Path.of(arguments[0]), PACK_BYTES, hash -> {});
        while (true) {
            int count = store.count();
            for (int i = count; i < count + BATCH; i++) {
                store.put(Thumbnails.hash(i), Thumbnails.jpeg(i));
            }
            store.force();
            System.out.println(store.count());
        }
    }
}
