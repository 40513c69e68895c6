package photoscope.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import photoscope.platform.VolumeInfo.Attachment;

/** Finds the mount a path lies on, and the UUID that udev knows its device by. */
final class LinuxVolumes implements Volumes {
    /**
     * What is read.
     *
     * @param mounts the kernel's table of mounts
     * @param byUuid links from UUIDs to devices
     * @param byLabel links from labels to devices
     * @param blockDevices folders by device number
     */
    record Places(Path mounts, Path byUuid, Path byLabel, Path blockDevices) {
        static Places real() {
            return new Places(Path.of("/proc/self/mountinfo"), Path.of("/dev/disk/by-uuid"),
                    Path.of("/dev/disk/by-label"), Path.of("/sys/dev/block"));
        }
    }

    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs",
            "fuse.rclone", "davfs", "9p", "ceph", "glusterfs", "afs");
    private static final Pattern UDEV_ESCAPE = Pattern.compile("\\\\x([0-9a-fA-F]{2})");

    private final Places places;
    private final Volumes fallback;

    LinuxVolumes(Places places, Volumes fallback) {
        this.places = places;
        this.fallback = fallback;
    }

    @Override
    public VolumeInfo of(Path path) throws IOException {
        Path real = path.toRealPath();
        Optional<Mount> found = mountOf(real);
        if (found.isEmpty()) {
            return fallback.of(real);
        }
        Mount mount = found.get();
        // a bind mount or subvolume shows a part of a file system, with paths of its own
        String part = mount.root().equals("/") ? "" : ":" + mount.root();
        if (NETWORK.contains(mount.type())) {
            return new VolumeInfo("share:" + mount.source() + part, mount.point(), mount.source(), Attachment.NETWORK);
        }
        Optional<String> uuid = linkTo(mount.source(), places.byUuid);
        return uuid.isPresent()
                ? new VolumeInfo("uuid:" + uuid.get() + part, mount.point(),
                        linkTo(mount.source(), places.byLabel).orElse(""), attachment(mount))
                : new VolumeInfo("mount:" + mount.type() + ":" + mount.source() + part + ":" + mount.point(),
                        mount.point(), "", attachment(mount));
    }

    /** The longest mount point above the path; of several at one place, the one that was mounted last. */
    private Optional<Mount> mountOf(Path real) throws IOException {
        if (!Files.isReadable(places.mounts)) {
            return Optional.empty();
        }
        Mount best = null;
        String table = new String(Files.readAllBytes(places.mounts), StandardCharsets.UTF_8);
        for (String line : table.lines().toList()) {
            Mount mount = Mount.parse(line).orElse(null);
            if (mount != null && real.startsWith(mount.point())
                    && (best == null || mount.point().getNameCount() >= best.point().getNameCount())) {
                best = mount;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The name in this folder of links that leads to the device. */
    private static Optional<String> linkTo(String source, Path links) throws IOException {
        Path device = Path.of(source);
        if (!device.isAbsolute() || !Files.exists(device) || !Files.isDirectory(links)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(links)) {
            for (Path link : entries) {
                if (Files.exists(link) && link.toRealPath().equals(device.toRealPath())) {
                    String name = link.getFileName().toString();
                    return Optional.of(UDEV_ESCAPE.matcher(name)
                            .replaceAll(hex -> Matcher
                                    .quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16)))));
                }
            }
        }
        return Optional.empty();
    }

    private Attachment attachment(Mount mount) throws IOException {
        Path entry = places.blockDevices.resolve(mount.device());
        if (!Files.exists(entry)) {
            return Attachment.UNKNOWN;
        }
        Path device = entry.toRealPath();
        // a disk on a cable calls itself fixed, so that the bus has to tell
        if (device.toString().contains("/usb")) {
            return Attachment.REMOVABLE;
        }
        Path ofDisk = device.resolve("removable");
        Path flag = Files.exists(ofDisk) ? ofDisk : device.resolveSibling("removable");
        if (!Files.exists(flag)) {
            return Attachment.UNKNOWN;
        }
        return Files.readString(flag).strip().equals("1") ? Attachment.REMOVABLE : Attachment.FIXED;
    }
}
