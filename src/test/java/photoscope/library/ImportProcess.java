package photoscope.library;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

import photoscope.tidying.FolderLayout;
import photoscope.tidying.ImportRequest;

/** Takes in what is on a test's card and says when it copies: made to be killed. */
public final class ImportProcess {
    private ImportProcess() {}

    /** Expects the root folder of a {@link TestLibrary}. */
    public static void main(String[] arguments) throws Exception {
        TestLibrary library = new TestLibrary(Path.of(arguments[0]));
        ImportRun run = library.open()
                .tidying()
                .importing(new ImportRequest(library.root.resolve("EOS_DIGITAL"), library.photos,
                        FolderLayout.parse("year-month"), null));
        Thread.ofPlatform().name("watcher").daemon().start(() -> {
            while (!run.progress().title().equals("Copying") || run.progress().done() < 2) {
                LockSupport.parkNanos(500_000);
            }
            System.out.println("> copying");
        });
        run.run();
        System.out.println("> copying");
        Thread.sleep(60_000);
    }
}
