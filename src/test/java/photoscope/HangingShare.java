package photoscope;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Assumptions;

/**
 * A real shared folder that can be made to hang, by Python's FUSE where there is one; a test that needs it is skipped
 * with the reason elsewhere.
 */
public final class HangingShare implements AutoCloseable {
    private static final String MOUNTED = "is-mounted";
    private final Path behind;
    private final Path share;
    private final Path flag;
    private final Process server;

    private HangingShare(Path behind, Path share, Path flag, Process server) {
        this.behind = behind;
        this.share = share;
        this.flag = flag;
        this.server = server;
    }

    /**
     * Mounts one within a folder.
     *
     * @param secondsBelieved for how long the system answers itself what a file is, as it does for network shares; such
     *        files seem to be there while nothing can be read
     */
    public static HangingShare mount(Path root, int secondsBelieved) throws IOException, InterruptedException {
        String missing = RealDrive.run(List.of("/usr/bin/python3", "-c", "import fuse"));
        Assumptions.assumeTrue(missing.isEmpty(), "SKIPPED: python3-fuse is needed: " + missing);
        Path behind = Files.createDirectories(root.resolve("behind"));
        Path share = Files.createDirectories(root.resolve("share"));
        Path flag = root.resolve("hanging");
        Path script = root.resolve("hanging_share.py");
        Files.write(script,
                Objects.requireNonNull(HangingShare.class.getResourceAsStream("hanging_share.py")).readAllBytes());
        Process server = new ProcessBuilder("/usr/bin/python3", script.toString(), share.toString(), behind.toString(),
                flag.toString(), Integer.toString(secondsBelieved)).redirectError(Redirect.DISCARD).start();
        HangingShare mounted = new HangingShare(behind, share, flag, server);
        Files.writeString(behind.resolve(MOUNTED), "");
        for (int i = 0; i < 100 && server.isAlive() && !Files.exists(share.resolve(MOUNTED)); i++) {
            Thread.sleep(50);
        }
        if (!Files.exists(share.resolve(MOUNTED))) {
            mounted.close();
            Assumptions.abort("SKIPPED: FUSE is not permitted here");
        }
        return mounted;
    }

    /** Where it is mounted. */
    public Path path() {
        return share;
    }

    /** The folder behind it, which always answers. */
    public Path behind() {
        return behind;
    }

    /** Has it answer no more. */
    public void hang() throws IOException {
        Files.createFile(flag);
    }

    /** Has it answer, also what was asked meanwhile. */
    public void answer() throws IOException {
        Files.deleteIfExists(flag);
    }

    @Override
    public void close() throws IOException {
        answer();
        RealDrive.run(List.of("umount", "-l", share.toString()));
        server.destroy();
    }
}
