package photoscope.library;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.SourceRow;
import photoscope.catalog.VolumeRow;
import photoscope.photo.Sentence;
import photoscope.platform.VolumeInfo;
import photoscope.sources.macphotos.PhotosBundle;

/**
 * What was seen of a source.
 *
 * @param source as the catalog has it
 * @param volume the volume that it was last seen on
 * @param state where it stands, whether it is looked at any more or not
 * @param path where it lies, or would lie were its volume where it was last
 * @param found the volume at that path, if it is the source's
 */
record SourceSight(SourceRow source, VolumeRow volume, SourceState state, Path path, @Nullable VolumeInfo found) {
    boolean isThere() {
        return found != null;
    }

    /** Whether its volume is known wherever it is mounted; this computer's own disk is not mounted elsewhere. */
    boolean isRecognised() {
        boolean isOwnDisk = found != null && found.mountPoint().equals(Path.of("/"));
        return isOwnDisk || VolumeInfo.isOwn(found == null ? volume.identity() : found.identity());
    }

    /** What people call its volume; may be empty. */
    String volumeLabel() {
        return found == null || found.label().isEmpty() ? volume.label() : found.label();
    }

    /** Why it can't be indexed now and what to do, for people. */
    Sentence whyNotIndexed() {
        String path = source.path().toString();
        Object drive = volumeLabel().isEmpty() ? Sentence.of("its drive or share") : volumeLabel();
        return switch (state) {
            case NOT_ANSWERING ->
                Sentence.of("%s does not answer and was left out. Check %s; nothing was marked missing.", path, drive);
            case OTHER_DRIVE ->
                Sentence.of("Another drive or folder lies where %s was; it was not looked at. Connect %s; nothing"
                        + " was marked missing.", path, drive);
            case ONLINE, AWAY, KEPT -> Sentence.of(
                    "The folder %s is not there. Connect %s and index again; nothing was marked missing.", path, drive);
        };
    }

    /** Where it lies, or lay when it was last there. */
    Path lastPath() {
        String within = source.within();
        return isThere() || within == null ? path : Path.of(volume.mountPoint()).resolve(within);
    }

    /** The same at a path at which there is nothing. */
    SourceSight parked() {
        return new SourceSight(source, volume, isThere() ? SourceState.AWAY : state, parkedPath(), null);
    }

    /** The same of the source as the catalog has it now; where its path could not follow, it is away as yet. */
    SourceSight of(SourceRow now) {
        boolean isReached = state != SourceState.ONLINE || now.path().equals(path);
        return new SourceSight(now, volume, isReached ? state : SourceState.AWAY, path, found);
    }

    boolean overlaps(SourceSight other) {
        return overlap(path, other.path);
    }

    /** Whether one lies in the other; a library of Photos is passed over by the folder around it. */
    static boolean overlap(Path one, Path other) {
        return (one.startsWith(other) || other.startsWith(one))
                && PhotosBundle.enclosing(one).equals(PhotosBundle.enclosing(other));
    }

    /** A path for it at which there can be nothing: its own place with its volume's name, in brackets. */
    private Path parkedPath() {
        Path top = Path.of(volume.mountPoint());
        String within = source.within();
        Path base = within == null ? source.path() : top;
        Path name = base.getFileName();
        Path parked = name == null ? base.resolve(volumeName()) : base.resolveSibling(name + " " + volumeName());
        return within == null ? parked : parked.resolve(within);
    }

    private String volumeName() {
        String identity = volume.identity();
        String own = identity.substring(identity.indexOf(':') + 1);
        String shown = VolumeInfo.isOwn(identity) && own.length() > 9
                ? own.substring(own.length() - 9)
                : VolumeInfo.isOwn(identity) ? own : Integer.toHexString(identity.hashCode());
        String all = volume.label().isEmpty() ? shown : volume.label() + " " + shown;
        return "[" + all.replaceAll("[^\\p{L}\\p{N} ._-]", "-") + "]";
    }
}
