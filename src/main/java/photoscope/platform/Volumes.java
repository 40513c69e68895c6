package photoscope.platform;

import java.io.IOException;
import java.nio.file.Path;

/** Tells which disk or share a path lies on. */
public interface Volumes {
    /**
     * The volume of an existing file or folder, links followed.
     *
     * @throws IOException if there is nothing at the path
     */
    VolumeInfo of(Path path) throws IOException;

    /** The way of this operating system, and where it does not know an answer, that of Java. */
    static Volumes current() {
        Volumes fallback = new FileStoreVolumes();
        return switch (OperatingSystem.current()) {
            case LINUX -> new LinuxVolumes(LinuxVolumes.Places.real(), fallback);
            case MAC -> new MacVolumes(new RunningCommand(), fallback);
            case WINDOWS -> new WindowsVolumes(fallback);
            case OTHER -> fallback;
        };
    }
}
