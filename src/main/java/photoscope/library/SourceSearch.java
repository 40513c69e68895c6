package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import photoscope.catalog.SourceRow;
import photoscope.catalog.VolumeRow;
import photoscope.platform.NotAnswering;
import photoscope.platform.SlowPlaces;
import photoscope.platform.VolumeInfo;
import photoscope.platform.Volumes;

/** Looks for one source among the volumes of a moment. Nothing here waits for a share that does not answer. */
final class SourceSearch {
    private final Volumes volumes;
    private final SlowPlaces places;
    private final FamiliarFiles familiar;
    private final Duration limit;

    SourceSearch(Volumes volumes, SlowPlaces places, FamiliarFiles familiar, Duration limit) {
        this.volumes = volumes;
        this.places = places;
        this.familiar = familiar;
        this.limit = limit;
    }

    /** What lies at a path: the source on a volume, nothing, or something else. */
    private sealed interface Lying {
        record Source(VolumeInfo volume) implements Lying {}

        record Nothing() implements Lying {}

        record SomethingElse() implements Lying {}
    }

    SourceSight find(SourceRow source, VolumeRow volume, Presence presence) {
        Path top = Path.of(volume.mountPoint());
        String within = source.within();
        Optional<VolumeInfo> mounted = within == null ? Optional.empty() : presence.of(volume.identity(), top);
        Path path = within == null ? source.path() : mounted.map(VolumeInfo::mountPoint).orElse(top).resolve(within);
        Optional<VolumeInfo> seen = presence.at(path);
        try {
            String place = seen.map(at -> at.mountPoint().toString()).orElse(volume.mountPoint());
            return switch (places.ask(place, limit, () -> look(source, volume, path))) {
                case Lying.Source lying -> new SourceSight(source, volume, SourceState.ONLINE, path, lying.volume);
                case Lying.Nothing _ -> new SourceSight(source, volume, SourceState.AWAY, path, null);
                case Lying.SomethingElse _ -> new SourceSight(source, volume, SourceState.OTHER_DRIVE, path, null);
            };
        } catch (NotAnswering e) {
            boolean isIts = seen.filter(at -> at.identity().equals(volume.identity())).isPresent();
            return new SourceSight(source, volume, SourceState.NOT_ANSWERING, path, isIts ? seen.get() : null);
        } catch (IOException e) {
            return new SourceSight(source, volume, SourceState.AWAY, path, null);
        }
    }

    private Lying look(SourceRow source, VolumeRow volume, Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return new Lying.Nothing();
        }
        VolumeInfo now = volumes.of(path);
        boolean isIts = now.identity().equals(volume.identity());
        if (!isIts && !hasEntries(path)) {
            return new Lying.Nothing(); // what an unmounted drive leaves behind
        }
        boolean canTell = VolumeInfo.isOwn(volume.identity()) && now.hasOwnIdentity();
        boolean isSource = isIts ? isBelievable(source, now, path) : !canTell && familiar.areIn(source, path);
        return isSource ? new Lying.Source(now) : new Lying.SomethingElse();
    }

    /** Two sticks without an identity get one device and one place after the other. */
    private boolean isBelievable(SourceRow source, VolumeInfo now, Path path) {
        return now.hasOwnIdentity() || !now.identity().contains(":/dev/") || now.mountPoint().getNameCount() == 0
                || familiar.isAnyIn(source, path);
    }

    private static boolean hasEntries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findFirst().isPresent();
        }
    }
}
