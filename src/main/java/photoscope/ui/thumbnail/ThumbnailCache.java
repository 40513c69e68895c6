package photoscope.ui.thumbnail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The window's decoded small pictures, within a number of bytes. Views look here ({@link #get}) without waiting and ask
 * through their {@link ThumbnailRequests}; workers decode what is wanted most, each picture once however many ask, and
 * what they finish arrives on the JavaFX thread in batches.
 */
public final class ThumbnailCache implements AutoCloseable {
    /** 192 MB: some eight screens of ordinary pictures. */
    public static final long DEFAULT_BYTES = 192L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(ThumbnailCache.class);

    private final ThumbnailSource source;
    private final Executor ui;
    private final ExecutorService workers;
    private final int threads;
    private final int threadsAtFirst;

    private final Object lock = new Object();
    private final DecodedThumbnails decoded;
    private final FailedThumbnails failed = new FailedThumbnails(System::nanoTime);
    private final List<ThumbnailRequests> clients = new ArrayList<>();
    private final Set<Long> inFlight = new HashSet<>();
    /** What was finished since the last batch. */
    private final Set<Long> finished = new HashSet<>();
    private int working;
    private int turn;
    /** Whether all that was wanted first has come. */
    private boolean hasBegun;
    private boolean closed;

    /**
     * Has a thread for each processor but one, which is for the window itself: else scrolling would stutter while
     * pictures are decoded. For the first photos of all, which nobody scrolls yet, there is one more.
     *
     * @param bytes most that decoded pictures take
     * @param ui where batches arrive: the window's gate
     */
    public ThumbnailCache(ThumbnailSource source, long bytes, Executor ui) {
        this(source, bytes, ui, Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                Runtime.getRuntime().availableProcessors());
    }

    ThumbnailCache(ThumbnailSource source, long bytes, Executor ui, int threads, int threadsAtFirst) {
        this.source = source;
        this.decoded = new DecodedThumbnails(bytes);
        this.ui = ui;
        this.threads = threads;
        this.threadsAtFirst = threadsAtFirst;
        ThreadFactory named = Thread.ofPlatform().name("thumbnail-", 1).daemon().factory();
        this.workers = Executors.newFixedThreadPool(Math.max(threads, threadsAtFirst), named);
    }

    /** The picture as far as it is at hand, perhaps at another size than is wanted now. */
    public @Nullable Thumbnail get(long id) {
        synchronized (lock) {
            return decoded.get(id);
        }
    }

    /** Whether this photo's small picture was missing or damaged a short while ago. */
    public boolean hasFailed(long id) {
        synchronized (lock) {
            return failed.contains(id);
        }
    }

    /** Memory that decoded pictures take now, in bytes. */
    public long bytes() {
        synchronized (lock) {
            return decoded.bytes();
        }
    }

    /** Takes no more than so many bytes from now on. */
    public void limit(long newBytes) {
        synchronized (lock) {
            decoded.limit(newBytes);
        }
    }

    /** Drops what is known of a photo whose small picture was made anew. */
    public void forget(long id) {
        synchronized (lock) {
            decoded.remove(id);
            failed.remove(id);
        }
    }

    /** Drops all pictures, as when another library is opened. */
    public void clear() {
        synchronized (lock) {
            decoded.clear();
            failed.clear();
            finished.clear();
        }
    }

    /**
     * Opens a view's requests.
     *
     * @param arrived hears on the JavaFX thread of photos whose picture came or failed, whoever asked for them
     */
    public ThumbnailRequests requests(Consumer<Set<Long>> arrived) {
        ThumbnailRequests client = new ThumbnailRequests(this, arrived);
        synchronized (lock) {
            clients.add(client);
        }
        return client;
    }

    /** Forgets what waits and ends the threads. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            clients.clear();
            decoded.clear();
        }
        workers.shutdownNow();
    }

    void replace(ThumbnailRequests client, List<WantedThumbnail> wanted) {
        synchronized (lock) {
            if (closed || !clients.contains(client)) {
                return;
            }
            client.set(wanted);
            int most = hasBegun ? threads : threadsAtFirst;
            for (int more = Math.min(most - working, wanted.size()); more > 0; more--) {
                working++;
                workers.execute(this::work);
            }
        }
    }

    void remove(ThumbnailRequests client) {
        synchronized (lock) {
            clients.remove(client);
        }
    }

    private void work() {
        for (WantedThumbnail wanted = take(); wanted != null; wanted = take()) {
            finish(wanted.id(), read(wanted));
        }
    }

    /** The next to do, by turns among the views; with none the worker is done, which is noted under the same lock. */
    private @Nullable WantedThumbnail take() {
        synchronized (lock) {
            for (int idle = 0; !closed && idle < clients.size();) {
                turn = (turn + 1) % clients.size();
                WantedThumbnail next = clients.get(turn).next();
                if (next == null) {
                    idle++;
                } else if (isNeeded(next)) {
                    inFlight.add(next.id());
                    return next;
                } else {
                    idle = 0; // what follows it may be needed
                }
            }
            working--;
            hasBegun |= working == 0;
            return null;
        }
    }

    private boolean isNeeded(WantedThumbnail wanted) {
        Thumbnail present = decoded.get(wanted.id());
        return !inFlight.contains(wanted.id()) && !failed.contains(wanted.id())
                && (present == null || !present.serves(wanted));
    }

    private Optional<Thumbnail> read(WantedThumbnail wanted) {
        try {
            return source.jpeg(wanted.id())
                    .flatMap(jpeg -> ThumbnailDecoder.decode(jpeg, wanted.width(), wanted.height()));
        } catch (Exception e) {
            LOG.warn("The small picture of photo {} can't be read", wanted.id(), e);
            return Optional.empty();
        }
    }

    private void finish(long id, Optional<Thumbnail> thumbnail) {
        boolean first;
        synchronized (lock) {
            inFlight.remove(id);
            if (closed) {
                return;
            }
            // at once, not with the batch: else another worker might take the same photo up again
            if (thumbnail.isPresent()) {
                decoded.put(id, thumbnail.get());
                failed.remove(id);
            } else {
                failed.add(id);
            }
            first = finished.isEmpty();
            finished.add(id);
        }
        if (first) {
            ui.execute(this::deliver);
        }
    }

    private void deliver() {
        Set<Long> ids;
        List<ThumbnailRequests> listeners;
        synchronized (lock) {
            ids = Set.copyOf(finished);
            finished.clear();
            listeners = List.copyOf(clients);
        }
        if (!ids.isEmpty()) {
            listeners.forEach(listener -> listener.tell(ids));
        }
    }
}
