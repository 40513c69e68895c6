package photoscope.platform;

import java.io.IOException;
import java.nio.file.Path;

/** Another process: takes a folder, says so, and keeps it until its input ends. */
final class FolderHolder {
    private FolderHolder() {}

    public static void main(String[] folder) throws IOException {
        try (SingleOwner _ = SingleOwner.of(Path.of(folder[0]))) {
            System.out.println("took it");
            if (System.in.read() >= 0) {
                throw new IllegalStateException("nobody writes here");
            }
        } catch (AlreadyOwnedException e) {
            System.out.println("refused " + e.pid().orElse(-1));
        }
    }
}
