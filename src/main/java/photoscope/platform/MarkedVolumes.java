package photoscope.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Knows volumes that have no identity of their own by the marker that was put on them. */
final class MarkedVolumes implements Volumes {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private final Volumes plain;
    private final SlowPlaces places;

    MarkedVolumes(Volumes plain, SlowPlaces places) {
        this.plain = plain;
        this.places = places;
    }

    @Override
    public VolumeInfo of(Path path) throws IOException {
        VolumeInfo volume = plain.of(path);
        return mayBeMarked(volume) ? marked(volume) : volume;
    }

    @Override
    public List<Mounted> present(boolean byMarker) throws IOException {
        List<Mounted> all = new ArrayList<>();
        for (Mounted mounted : plain.present(byMarker)) {
            all.add(byMarker && mayBeMarked(mounted.volume()) ? marked(mounted) : mounted);
        }
        return all;
    }

    private static boolean mayBeMarked(VolumeInfo volume) {
        return !volume.hasOwnIdentity() || volume.attachment() == VolumeInfo.Attachment.NETWORK;
    }

    private Mounted marked(Mounted mounted) {
        try {
            VolumeInfo volume = mounted.volume();
            return new Mounted(places.ask(volume.mountPoint().toString(), LIMIT, () -> marked(volume)),
                    mounted.device());
        } catch (IOException e) {
            return mounted; // what does not answer can't be told by its marker
        }
    }

    private static VolumeInfo marked(VolumeInfo volume) {
        return VolumeMarker.at(volume.mountPoint())
                .map(id -> new VolumeInfo(VolumeInfo.MARKER + id, volume.mountPoint(), volume.label(),
                        volume.attachment()))
                .orElse(volume);
    }
}
