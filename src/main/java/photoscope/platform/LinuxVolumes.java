package photoscope.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param udev what udev has found out of devices, by device number
     */
    record Places(Path mounts, Path byUuid, Path byLabel, Path blockDevices, Path udev) {
        static Places real() {
            return new Places(Path.of("/proc/self/mountinfo"), Path.of("/dev/disk/by-uuid"),
                    Path.of("/dev/disk/by-label"), Path.of("/sys/dev/block"), Path.of("/run/udev/data"));
        }
    }

    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs",
            "fuse.rclone", "davfs", "9p", "ceph", "glusterfs", "afs");
    private static final Set<String> WITHOUT_PHOTOS = Set.of("proc", "sysfs", "devtmpfs", "devpts", "cgroup", "cgroup2",
            "securityfs", "pstore", "efivarfs", "bpf", "tracefs", "debugfs", "mqueue", "hugetlbfs", "configfs",
            "fusectl", "binfmt_misc", "autofs", "rpc_pipefs", "nsfs", "selinuxfs", "squashfs");
    private static final Pattern UDEV_ESCAPE = Pattern.compile("\\\\x([0-9a-fA-F]{2})");

    private final Places places;
    private final AskedVolumes.OneVolume fallback;

    LinuxVolumes(Places places, AskedVolumes.OneVolume fallback) {
        this.places = places;
        this.fallback = fallback;
    }

    @Override
    public VolumeInfo of(Path path) throws IOException {
        Path real = path.toRealPath();
        Optional<Mount> found = mountOf(real);
        return found.isEmpty() ? fallback.of(real) : describe(found.get());
    }

    @Override
    public List<Mounted> present(boolean byMarker) throws IOException {
        List<Mounted> present = new ArrayList<>();
        Map<Path, Mount> topmost = new LinkedHashMap<>();
        mounts().stream()
                .filter(mount -> !WITHOUT_PHOTOS.contains(mount.type()))
                .forEach(mount -> topmost.put(mount.point(), mount));
        for (Mount mount : topmost.values()) {
            present.add(new Mounted(describe(mount), mount.device()));
        }
        return present;
    }

    private VolumeInfo describe(Mount mount) throws IOException {
        // a bind mount or subvolume shows a part of a file system, with paths of its own
        String part = mount.root().equals("/") ? "" : ":" + mount.root();
        if (NETWORK.contains(mount.type())) {
            return new VolumeInfo("share:" + mount.source() + part, mount.point(), mount.source(), Attachment.NETWORK);
        }
        Optional<Superblock> known = identify(mount);
        return known.isPresent()
                ? new VolumeInfo("uuid:" + known.get().uuid() + part, mount.point(), known.get().label(),
                        attachment(mount))
                : new VolumeInfo("mount:" + mount.type() + ":" + mount.source() + part + ":" + mount.point(),
                        mount.point(), "", attachment(mount));
    }

    /** From udev's links, else from udev's notes, else from the device itself. */
    private Optional<Superblock> identify(Mount mount) throws IOException {
        Optional<String> uuid = linkTo(mount.source(), places.byUuid);
        if (uuid.isPresent()) {
            return Optional.of(new Superblock(uuid.get(), linkTo(mount.source(), places.byLabel).orElse("")));
        }
        Path notes = places.udev.resolve("b" + mount.device());
        if (Files.isReadable(notes)) {
            Map<String, String> facts = new HashMap<>();
            new String(Files.readAllBytes(notes), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith("E:") && line.contains("="))
                    .forEach(line -> facts.put(line.substring(2, line.indexOf('=')),
                            line.substring(line.indexOf('=') + 1)));
            String noted = facts.getOrDefault("ID_FS_UUID", "");
            if (!noted.isEmpty()) {
                return Optional.of(new Superblock(noted, facts.getOrDefault("ID_FS_LABEL", "")));
            }
        }
        Path device = Path.of(mount.source());
        return device.isAbsolute() && Files.exists(device) && !Files.isDirectory(device)
                ? Superblock.read(device)
                : Optional.empty();
    }

    /** The longest mount point above the path; of several at one place, the one that was mounted last. */
    private Optional<Mount> mountOf(Path real) throws IOException {
        Mount best = null;
        for (Mount mount : mounts()) {
            if (real.startsWith(mount.point())
                    && (best == null || mount.point().getNameCount() >= best.point().getNameCount())) {
                best = mount;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Mount> mounts() throws IOException {
        if (!Files.isReadable(places.mounts)) {
            return List.of();
        }
        String table = new String(Files.readAllBytes(places.mounts), StandardCharsets.UTF_8);
        return table.lines().map(Mount::parse).flatMap(Optional::stream).toList();
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
