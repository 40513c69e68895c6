package photoscope.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells which disk or share a path lies on. */
public interface Volumes {
    /**
     * The volume of an existing file or folder, links followed.
     *
     * @throws IOException if there is nothing at the path
     */
    VolumeInfo of(Path path) throws IOException;

    /**
     * The volumes that are mounted now, each at each of its places; those that can't hold photos may be left out.
     *
     * @param byMarker whether those without an identity of their own are looked into for a marker. Without need nobody
     *        else's share is touched: one that hangs takes its time, and on Linux keeps this process from ending.
     * @throws IOException if the system does not tell
     */
    List<Mounted> present(boolean byMarker) throws IOException;

    /** The way of this operating system, and where it does not know an answer, that of Java. */
    static Volumes current() {
        FileStoreVolumes fallback = new FileStoreVolumes();
        SlowPlaces places = new SlowPlaces();
        Volumes plain = switch (OperatingSystem.current()) {
            case LINUX -> new LinuxVolumes(LinuxVolumes.Places.real(), fallback);
            case MAC ->
                new AskedVolumes(new MacVolumes(new RunningCommand(), fallback), AskedVolumes::macPlaces, places);
            case WINDOWS -> new AskedVolumes(new WindowsVolumes(fallback), AskedVolumes::roots, places);
            case OTHER -> new AskedVolumes(fallback, AskedVolumes::roots, places);
        };
        return new MarkedVolumes(plain, places);
    }
}
