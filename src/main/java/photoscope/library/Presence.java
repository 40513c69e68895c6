package photoscope.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import photoscope.platform.Mounted;
import photoscope.platform.VolumeInfo;

/**
 * The volumes that are mounted at one moment.
 *
 * @param mounted each at each of its places; none where the system does not tell
 */
record Presence(List<Mounted> mounted) {
    /** The volume that a path lies on. */
    Optional<VolumeInfo> at(Path path) {
        return mounted.stream()
                .map(Mounted::volume)
                .filter(volume -> path.startsWith(volume.mountPoint()))
                .reduce((one,
                        other) -> other.mountPoint().getNameCount() >= one.mountPoint().getNameCount() ? other : one);
    }

    /**
     * Where a volume is now. One that is mounted at several places is where it was before if it is there still. Of two
     * disks with one identity, as a disk and its copy, none is taken for the other: only the one at the known place
     * counts.
     *
     * @param place where it was last seen
     */
    Optional<VolumeInfo> of(String identity, Path place) {
        List<Mounted> found = mounted.stream().filter(one -> one.volume().identity().equals(identity)).toList();
        Optional<VolumeInfo> asBefore = found.stream()
                .map(Mounted::volume)
                .filter(volume -> volume.mountPoint().equals(place))
                .findFirst();
        boolean isOneDisk = found.stream().map(Mounted::device).distinct().count() == 1;
        return asBefore.or(() -> isOneDisk ? Optional.of(found.getFirst().volume()) : Optional.empty());
    }
}
