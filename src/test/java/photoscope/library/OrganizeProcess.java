package photoscope.library;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

import photoscope.tidying.FolderLayout;
import photoscope.tidying.OrganizeMode;
import photoscope.tidying.OrganizePlan;
import photoscope.tidying.OrganizeTarget;

/** Organizes a test's photos and says when it moves: made to be killed. */
public final class OrganizeProcess {
    private OrganizeProcess() {}

    /** Expects the root folder of a {@link TestLibrary} and a layout. */
    public static void main(String[] arguments) throws Exception {
        TestLibrary library = new TestLibrary(Path.of(arguments[0]));
        Tidying tidying = library.open().tidying();
        OrganizeRun run = tidying.organizing();
        OrganizePlan plan = tidying.plan(run, new Tidying.Scope.Below(library.photos), FolderLayout.parse(arguments[1]),
                new OrganizeTarget.InPlace(), OrganizeMode.MOVE);
        Thread.ofPlatform().name("watcher").daemon().start(() -> {
            while (!run.progress().title().equals("Moving")) {
                LockSupport.parkNanos(200_000);
            }
            System.out.println("> moving");
        });
        run.apply(plan);
        System.out.println("> moving");
        Thread.sleep(60_000);
    }
}
