package photoscope.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** A system that watches so many folders and tells what a test tells it. */
final class ToldEvents implements FolderEvents {
    private final int most;
    private final BlockingQueue<FolderEvent> events = new LinkedBlockingQueue<>();
    private final Set<Path> registered = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    ToldEvents(int most) {
        this.most = most;
    }

    void tell(FolderEvent event) {
        events.add(event);
    }

    Set<Path> registered() {
        return registered;
    }

    boolean isClosed() {
        return isClosed;
    }

    @Override
    public boolean coverTrees() {
        return false;
    }

    @Override
    public void register(Path folder) throws IOException {
        if (registered.size() == most) {
            throw new IOException("User limit of inotify watches reached");
        }
        registered.add(folder);
    }

    @Override
    public void forget(Path folder) {
        registered.removeIf(path -> path.startsWith(folder));
    }

    @Override
    public List<FolderEvent> take() throws InterruptedException {
        return List.of(events.take());
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
