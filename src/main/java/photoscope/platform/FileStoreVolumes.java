package photoscope.platform;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Java knows on every system: type and name of the file store. The name may be a device that changes. */
final class FileStoreVolumes implements AskedVolumes.OneVolume {
    @Override
    public VolumeInfo of(Path path) throws IOException {
        Path real = path.toRealPath();
        FileStore store = Files.getFileStore(real);
        return new VolumeInfo("store:" + store.type() + ":" + store.name(), mountPoint(real, store), "",
                VolumeInfo.Attachment.UNKNOWN);
    }

    /** The highest folder above that still lies on the same store. */
    static Path mountPoint(Path real, FileStore store) throws IOException {
        Path highest = Files.isDirectory(real) ? real : real.getParent();
        Path parent = highest == null ? null : highest.getParent();
        while (parent != null && Files.getFileStore(parent).equals(store)) {
            highest = parent;
            parent = highest.getParent();
        }
        return highest == null ? real : highest;
    }
}
