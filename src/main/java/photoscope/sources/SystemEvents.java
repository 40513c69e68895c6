package photoscope.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchEvent.Modifier;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import photoscope.platform.OperatingSystem;

/** Java's own: inotify on Linux; on Windows one handle for a whole tree, as a handle each would lock all its folders. */
final class SystemEvents implements FolderEvents {
    /** The system keeps about a kilobyte for each, and other programs want some too. */
    static final int MOST_FOLDERS = 50_000;
    private static final long SECONDS_TO_WAIT = 30;
    private static final WatchEvent.Kind<?>[] KINDS = {StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE};
    private final WatchService service;
    private final Modifier[] modifiers;
    private final NavigableMap<Path, WatchKey> keys = new TreeMap<>();

    private SystemEvents(WatchService service, Modifier... modifiers) {
        this.service = service;
        this.modifiers = modifiers;
    }

    static FolderEvents open(Path folder) throws IOException {
        WatchService service = folder.getFileSystem().newWatchService();
        return OperatingSystem.current() == OperatingSystem.WINDOWS
                ? new SystemEvents(service, wholeTree())
                : new SystemEvents(service);
    }

    /** Every JDK has it on Windows, yet in a package that programs are not meant to be compiled against. */
    private static Modifier wholeTree() throws IOException {
        try {
            for (Object modifier : Class.forName("com.sun.nio.file.ExtendedWatchEventModifier").getEnumConstants()) {
                if (modifier instanceof Modifier found && found.name().equals("FILE_TREE")) {
                    return found;
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IOException("this Java can't watch whole trees", e);
        }
        throw new IOException("this Java can't watch whole trees");
    }

    @Override
    public boolean coverTrees() {
        return modifiers.length > 0;
    }

    @Override
    public void register(Path folder) throws IOException {
        if (keys.size() == MOST_FOLDERS && !keys.containsKey(folder)) {
            throw new IOException("more than " + MOST_FOLDERS + " folders");
        }
        WatchKey key = folder.register(service, KINDS, modifiers);
        if (!key.watchable().equals(folder)) {
            // moved here from where it was watched before: its old key would go on telling the old path
            key.cancel();
            key = folder.register(service, KINDS, modifiers);
        }
        keys.put(folder, key);
    }

    @Override
    public void forget(Path folder) {
        String prefix = folder.toString();
        Iterator<Map.Entry<Path, WatchKey>> following = keys.tailMap(folder, true).entrySet().iterator();
        boolean isNear = true;
        while (isNear && following.hasNext()) {
            Map.Entry<Path, WatchKey> next = following.next();
            isNear = next.getKey().toString().startsWith(prefix);
            if (next.getKey().startsWith(folder)) {
                next.getValue().cancel();
                following.remove();
            }
        }
    }

    @Override
    public List<FolderEvent> take() throws InterruptedException {
        try {
            WatchKey key = service.poll(SECONDS_TO_WAIT, TimeUnit.SECONDS);
            if (key == null) {
                return List.of();
            }
            Path folder = (Path) key.watchable();
            List<FolderEvent> events = new ArrayList<>();
            for (WatchEvent<?> event : key.pollEvents()) {
                events.add(event(folder, event));
            }
            if (!key.reset()) {
                keys.remove(folder, key);
                events.add(new FolderEvent.Gone(folder));
            }
            return events;
        } catch (ClosedWatchServiceException e) {
            InterruptedException ended = new InterruptedException("closed");
            ended.initCause(e);
            throw ended;
        }
    }

    private static FolderEvent event(Path folder, WatchEvent<?> event) {
        if (!(event.context() instanceof Path relative)) {
            return new FolderEvent.Overflowed(folder);
        }
        Path child = folder.resolve(relative);
        Path in = child.resolveSibling(".").normalize();
        String name = String.valueOf(child.getFileName());
        if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)) {
            return new FolderEvent.Created(in, name);
        }
        return event.kind().equals(StandardWatchEventKinds.ENTRY_DELETE)
                ? new FolderEvent.Deleted(in, name)
                : new FolderEvent.Modified(in, name);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
