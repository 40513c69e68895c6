package photoscope.annotations;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.catalog.PendingSidecar;
import photoscope.photo.PhotoId;
import photoscope.platform.SlowPlaces;
import photoscope.storage.CatchUp;

/**
 * Writes pending sidecars in the background, on a thread of its own. What is pending stands in the catalog, so that
 * nothing is lost with the process; several edits of one photo that come close together are one writing.
 */
final class SidecarCatchUp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SidecarCatchUp.class);
    private static final int PAGE = 500;
    /** So many files are forced to the disk side by side. */
    private static final int FORCING_THREADS = 16;

    private final Catalog catalog;
    private final SidecarWriter writer;
    private final SidecarReader reader;
    private final Runnable afterTakingOver;
    private final CatchUp thread = new CatchUp("annotation-sidecars", this::pass);
    private final ExecutorService forcing = Executors.newFixedThreadPool(FORCING_THREADS,
            Thread.ofPlatform().name("annotation-sidecars-", 0).daemon().factory());
    private final AtomicBoolean withKept = new AtomicBoolean();

    SidecarCatchUp(Catalog catalog, AnnotationPlaces places, Clock clock, OutsideWord outside, Runnable afterTakingOver,
            SlowPlaces slow) {
        AnsweringSources answering = new AnsweringSources(catalog, slow);
        this.catalog = catalog;
        this.writer = new SidecarWriter(catalog, places, clock, outside, forcing, answering);
        this.reader = new SidecarReader(catalog, places, clock, outside, answering);
        this.afterTakingOver = afterTakingOver;
    }

    /** Has written what is not written yet. */
    void wake() {
        thread.wake();
    }

    /** The same, and tries those again that lie in the library's own folder. */
    void wakeForAll() {
        withKept.set(true);
        wake();
    }

    /** Looks at photos' sidecars, reads those that were changed by others, and writes what waits; does not wait. */
    void look(List<PhotoId> photos) {
        thread.wakeAfter(() -> {
            try {
                reader.look(photos);
            } catch (CatalogException e) {
                LOG.warn("Sidecars could not be looked at now: {}", e.getMessage());
            }
        });
    }

    /** Waits until all is done that was asked for before. */
    void await() throws InterruptedException {
        thread.await();
    }

    private void pass() {
        boolean all = withKept.getAndSet(false);
        try {
            if (readChanged()) {
                afterTakingOver.run();
            }
            int last = -1;
            List<PendingSidecar> page = page(last, all);
            while (!page.isEmpty() && thread.mayGoOn()) {
                writer.write(page);
                last = page.getLast().photo();
                page = page(last, all);
            }
        } catch (CatalogException | IOException e) {
            LOG.warn("Sidecars could not be written now, and are tried again: {}", e.getMessage());
        }
    }

    /** Returns whether there was anything. */
    private boolean readChanged() throws IOException {
        boolean any = false;
        while (thread.mayGoOn() && reader.readSome() > 0) {
            any = true;
        }
        return any;
    }

    private List<PendingSidecar> page(int last, boolean all) {
        return catalog.read(session -> session.pendingSidecars().after(last, all, PAGE));
    }

    /** Ends after a moment, in which a few are still written. What hangs on a share is not waited for. */
    @Override
    public void close() {
        thread.closeOrLeave();
        forcing.shutdownNow();
    }
}
