package photoscope.library;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Indexes a test's photos and says when it is half way: made to be killed. */
public final class IndexingProcess {
    private IndexingProcess() {}

    /** Expects the root folder of a {@link TestLibrary}. */
    public static void main(String[] arguments) throws Exception {
        TestLibrary library = new TestLibrary(Path.of(arguments[0]));
        IndexRun run = library.open().indexing().index(List.of(library.photos), List.of(), List.of());
        Thread.ofPlatform().name("watcher").daemon().start(() -> {
            while (library.cardsSoFar() == 0) {
                LockSupport.parkNanos(1_000_000);
            }
            System.out.println("> half way");
        });
        run.run();
        Thread.sleep(60_000);
    }
}
