package photoscope.annotations;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.annotations.SidecarWriter.Outcome;
import photoscope.annotations.SidecarWriter.Result;
import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.catalog.PendingSidecar;

/**
 * Writes pending sidecars in the background, on a thread of its own. What is pending stands in the catalog, so that
 * nothing is lost with the process; several edits of one photo that come close together are one writing.
 */
final class SidecarCatchUp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SidecarCatchUp.class);
    private static final int PAGE = 200;
    /** So long closing waits for what is pending. */
    private static final long CLOSING_NANOS = 2_000_000_000L;

    private final Catalog catalog;
    private final SidecarWriter writer;
    private final Runnable afterAdoption;
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("annotation-sidecars").daemon().factory());
    private final AtomicBoolean isQueued = new AtomicBoolean();
    private final AtomicBoolean withKept = new AtomicBoolean();
    private volatile boolean isClosing;
    private volatile long closeBefore;

    SidecarCatchUp(Catalog catalog, SidecarWriter writer, Runnable afterAdoption) {
        this.catalog = catalog;
        this.writer = writer;
        this.afterAdoption = afterAdoption;
    }

    /** Has written what is not written yet. */
    void wake() {
        if (!isClosing && isQueued.compareAndSet(false, true)) {
            thread.execute(this::pass);
        }
    }

    /** The same, and tries those again that lie in the library's own folder. */
    void wakeForAll() {
        withKept.set(true);
        wake();
    }

    private void pass() {
        isQueued.set(false);
        boolean all = withKept.getAndSet(false);
        boolean adopted = false;
        try {
            int last = -1;
            List<PendingSidecar> page = page(last, all);
            while (!page.isEmpty() && mayGoOn()) {
                adopted |= write(page);
                last = page.getLast().photo();
                page = page(last, all);
            }
        } catch (CatalogException e) {
            LOG.warn("Sidecars could not be written now: {}", e.getMessage());
        }
        if (adopted) {
            afterAdoption.run();
        }
    }

    private List<PendingSidecar> page(int last, boolean all) {
        return catalog.read(session -> session.pendingSidecars().after(last, all, PAGE));
    }

    /** Returns whether values of other libraries were taken over. */
    private boolean write(List<PendingSidecar> page) {
        Map<PendingSidecar, Outcome> outcomes = new LinkedHashMap<>();
        boolean adopted = false;
        for (PendingSidecar pending : page) {
            if (!mayGoOn()) {
                break;
            }
            try {
                Result result = writer.write(pending.photo(), pending.kept() >= pending.edited());
                outcomes.put(pending, result.outcome());
                adopted |= result.adopted();
            } catch (IOException e) {
                LOG.warn("A sidecar could not be written, and is tried again at the next opening: {}", e.getMessage());
            }
        }
        catalog.change(session -> outcomes.forEach((pending, outcome) -> {
            if (outcome == Outcome.WRITTEN) {
                session.pendingSidecars().written(pending);
            } else {
                session.pendingSidecars().kept(pending);
            }
        }));
        return adopted;
    }

    private boolean mayGoOn() {
        return !isClosing || System.nanoTime() - closeBefore < 0;
    }

    /** Ends after a moment, in which a few are still written. */
    @Override
    public void close() {
        closeBefore = System.nanoTime() + CLOSING_NANOS;
        isClosing = true;
        thread.close();
    }
}
