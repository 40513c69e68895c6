package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

import photoscope.platform.Mounted;
import photoscope.platform.VolumeInfo;
import photoscope.platform.VolumeInfo.Attachment;
import photoscope.platform.Volumes;

/** Drives made of folders: one is mounted by moving its folder to a place, and what lies there is then of that drive. */
final class Shelf implements Volumes {
    private final Path root;
    private final Map<Path, Drive> mounted = new LinkedHashMap<>();
    private int drives;
    private final Set<Path> hanging = ConcurrentHashMap.newKeySet();
    private final CountDownLatch released = new CountDownLatch(1);

    /** A drive while it is on the shelf, or mounted. */
    record Drive(String identity, String label, Path folder) {}

    Shelf(Path root) throws IOException {
        this.root = Files.createDirectories(root).toRealPath();
    }

    Path place(String name) {
        return root.resolve("places").resolve(name);
    }

    Drive drive(String identity, String label) throws IOException {
        return new Drive(identity, label,
                Files.createDirectories(root.resolve("shelf").resolve(Integer.toString(drives++))));
    }

    synchronized Path mount(Drive drive, String name) throws IOException {
        Path at = place(name);
        Files.createDirectories(at.getParent());
        Files.deleteIfExists(at); // the empty folder of an unmounted drive
        Files.move(drive.folder, at);
        mounted.put(at, drive);
        return at;
    }

    /** Leaves an empty folder behind. */
    synchronized void unmount(Drive drive) throws IOException {
        for (Path at : List.copyOf(mounted.keySet())) {
            if (drive.equals(mounted.get(at))) {
                Files.move(at, drive.folder);
                Files.createDirectory(at);
                mounted.remove(at);
            }
        }
    }

    /** From now on nothing that is asked about this place is answered. */
    void hang(Path place) {
        hanging.add(place);
    }

    void release() {
        hanging.clear();
        released.countDown();
    }

    @Override
    public VolumeInfo of(Path path) throws IOException {
        Path real = path.toRealPath();
        for (Path place : hanging) {
            if (path.startsWith(place)) {
                await();
            }
        }
        synchronized (this) {
            for (Map.Entry<Path, Drive> one : mounted.entrySet()) {
                if (real.startsWith(one.getKey())) {
                    return info(one);
                }
            }
        }
        return computer();
    }

    private void await() throws IOException {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public synchronized List<Mounted> present(boolean byMarker) {
        List<Mounted> present = new ArrayList<>(List.of(new Mounted(computer(), "0")));
        mounted.entrySet().forEach(one -> present.add(new Mounted(info(one), one.getValue().folder.toString())));
        return present;
    }

    private static VolumeInfo info(Map.Entry<Path, Drive> one) {
        Drive drive = one.getValue();
        String identity = VolumeInfo.isOwn(drive.identity) ? drive.identity : drive.identity + ":" + one.getKey();
        return new VolumeInfo(identity, one.getKey(), drive.label, Attachment.REMOVABLE);
    }

    private VolumeInfo computer() {
        return new VolumeInfo("uuid:computer", root.getRoot(), "", Attachment.FIXED);
    }
}
