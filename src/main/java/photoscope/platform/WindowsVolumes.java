package photoscope.platform;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import photoscope.platform.VolumeInfo.Attachment;

/** Tells volumes by the serial number they got when they were formatted, which Java reads on Windows. */
final class WindowsVolumes implements AskedVolumes.OneVolume {
    private final AskedVolumes.OneVolume fallback;

    WindowsVolumes(AskedVolumes.OneVolume fallback) {
        this.fallback = fallback;
    }

    @Override
    public VolumeInfo of(Path path) throws IOException {
        Path real = path.toRealPath();
        FileStore store = Files.getFileStore(real);
        return describe(store, FileStoreVolumes.mountPoint(real, store), fallback.of(real));
    }

    static VolumeInfo describe(FileStore store, Path mountPoint, VolumeInfo simple) throws IOException {
        try {
            if (!(store.getAttribute("volume:vsn") instanceof Integer serial) || serial == 0) {
                return simple;
            }
            String identity = "serial:" + String.format(Locale.ROOT, "%08X", serial);
            return new VolumeInfo(identity, mountPoint, store.name(), attachment(store, mountPoint));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return simple;
        }
    }

    private static Attachment attachment(FileStore store, Path mountPoint) throws IOException {
        if (mountPoint.toString().startsWith("\\\\")) {
            return Attachment.NETWORK;
        }
        return store.getAttribute("volume:isRemovable") instanceof Boolean removable
                ? removable ? Attachment.REMOVABLE : Attachment.FIXED
                : Attachment.UNKNOWN;
    }
}
