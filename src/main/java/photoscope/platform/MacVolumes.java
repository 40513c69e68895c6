package photoscope.platform;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import photoscope.platform.VolumeInfo.Attachment;

/** Asks macOS' {@code diskutil} for the UUID of the volume; it knows local disks only. */
final class MacVolumes implements AskedVolumes.OneVolume {
    private final SystemCommand command;
    private final AskedVolumes.OneVolume fallback;

    MacVolumes(SystemCommand command, AskedVolumes.OneVolume fallback) {
        this.command = command;
        this.fallback = fallback;
    }

    @Override
    public VolumeInfo of(Path path) throws IOException {
        VolumeInfo simple = fallback.of(path);
        FileStore store = Files.getFileStore(path);
        Map<String, String> facts;
        try {
            facts = PropertyList.read(command.output(List.of("/usr/sbin/diskutil", "info", "-plist", store.name())));
        } catch (IOException e) {
            // a share, or a disk that diskutil does not know: what Java says is all there is
            return simple;
        }
        String uuid = facts.getOrDefault("VolumeUUID", "");
        String point = facts.getOrDefault("MountPoint", "");
        return uuid.isEmpty() || point.isEmpty()
                ? simple
                : new VolumeInfo("uuid:" + uuid, Path.of(point), facts.getOrDefault("VolumeName", ""),
                        attachment(facts));
    }

    private static Attachment attachment(Map<String, String> facts) {
        return switch (facts.getOrDefault("RemovableMediaOrExternalDevice", "")) {
            case "true" -> Attachment.REMOVABLE;
            case "false" -> Attachment.FIXED;
            default -> Attachment.UNKNOWN;
        };
    }
}
