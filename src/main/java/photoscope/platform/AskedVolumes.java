package photoscope.platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Knows the volumes that are mounted where the system has no table of them: each place is asked for its own. */
final class AskedVolumes implements Volumes {
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final Path MAC_VOLUMES = Path.of("/Volumes");
    private final OneVolume one;
    private final MountPlaces mountPlaces;
    private final SlowPlaces places;

    /** Tells the volume of a path. */
    interface OneVolume {
        /** As {@link Volumes#of}. */
        VolumeInfo of(Path path) throws IOException;
    }

    /** Lists where volumes may be. */
    interface MountPlaces {
        List<Path> list() throws IOException;
    }

    AskedVolumes(OneVolume one, MountPlaces mountPlaces, SlowPlaces places) {
        this.one = one;
        this.mountPlaces = mountPlaces;
        this.places = places;
    }

    @Override
    public VolumeInfo of(Path path) throws IOException {
        return one.of(path);
    }

    @Override
    public List<Mounted> present(boolean byMarker) throws IOException {
        List<Mounted> present = new ArrayList<>();
        for (Path place : mountPlaces.list()) {
            try {
                present.add(places.ask(place.toString(), LIMIT,
                        () -> new Mounted(one.of(place), Files.getFileStore(place).name())));
            } catch (IOException _) {
                // an empty card reader, or a share that does not answer: nothing that is there
            }
        }
        return present;
    }

    /** Drive letters on Windows. */
    static List<Path> roots() {
        List<Path> roots = new ArrayList<>();
        FileSystems.getDefault().getRootDirectories().forEach(roots::add);
        return roots;
    }

    /** The system's own volume and all in {@code /Volumes}. */
    static List<Path> macPlaces() throws IOException {
        List<Path> all = new ArrayList<>(roots());
        if (Files.isDirectory(MAC_VOLUMES)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(MAC_VOLUMES)) {
                for (Path entry : entries) {
                    if (!Files.isSymbolicLink(entry)) {
                        all.add(entry);
                    }
                }
            }
        }
        return all;
    }
}
