package photoscope.library;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.clusters.NameChanges;
import photoscope.clusters.UserClusters;
import photoscope.storage.CatchUp;

/**
 * Has photos' annotations, and by them their sidecars, tell which of the user's clusters they are in. It follows the
 * clusters' journal in the background, on a thread of its own, and notes in the catalog how far it is: what a crash
 * interrupts is compared again at the next opening. Doing it twice does no harm.
 */
final class ClusterNoting implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterNoting.class);
    private static final String NOTED = "clusters.noted";
    private static final int PAGE = 1_000;

    private final Catalog catalog;
    private final UserClusters clusters;
    private final Annotating annotating;
    private final CatchUp thread = new CatchUp("cluster-names", this::pass);

    ClusterNoting(Catalog catalog, UserClusters clusters, Annotating annotating) {
        this.catalog = catalog;
        this.clusters = clusters;
        this.annotating = annotating;
    }

    /** Has noted what has changed; does not wait. */
    void wake() {
        thread.wake();
    }

    /** The same from the beginning of the journal: photos that it tells of have come. */
    void wakeForAll() {
        thread.wakeAfter(() -> setNoted(0));
    }

    /** Waits until all is noted that was changed before. */
    void await() throws InterruptedException {
        thread.await();
    }

    private void pass() {
        try {
            long noted = noted();
            NameChanges changes = clusters.changesAfter(noted);
            for (int from = 0; from < changes.size(); from += PAGE) {
                if (!thread.mayGoOn()) {
                    return;
                }
                annotating.noteClusters(changes.names(), changes.page(from, PAGE));
            }
            if (changes.upTo() != noted) {
                setNoted(changes.upTo());
            }
        } catch (IOException | LibraryException | CatalogException e) {
            LOG.warn("Which clusters photos are in is noted with the next change of clusters: {}", e.getMessage());
        }
    }

    private long noted() {
        return catalog.read(session -> session.properties().get(NOTED)).map(Long::parseLong).orElse(0L);
    }

    private void setNoted(long number) {
        catalog.change(session -> session.properties().set(NOTED, Long.toString(number)));
    }

    /** Ends after a moment, in which a few are still noted. */
    @Override
    public void close() {
        thread.close();
    }
}
