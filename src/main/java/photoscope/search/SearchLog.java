package photoscope.search;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.catalog.SearchLogRow;

/**
 * Keeps the searches that were made in the catalog, for finding out later why one answered as it did. Writing is done
 * on a thread of its own, so that no search waits for the disk. To be closed before the catalog.
 */
public final class SearchLog implements AutoCloseable {
    /** The library's setting, {@code on} or {@code off}; on where it is absent. */
    public static final String PROPERTY = "search.log";

    private static final Logger LOG = LoggerFactory.getLogger(SearchLog.class);
    /** While the catalog's writer is busy so many wait; more are not logged. */
    private static final int MOST_WAITING = 256;
    private static final int MOST_KEPT = 10_000;
    private static final int LONGEST_QUERY = 2_000;
    private static final long MICROS_A_MILLI = 1_000;

    private final Catalog catalog;
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("search-log").daemon().factory());
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean isOn;

    /** The log in this catalog. */
    public SearchLog(Catalog catalog) {
        this.catalog = catalog;
        this.isOn = catalog.read(session -> !session.properties().get(PROPERTY).orElse("on").equals("off"));
    }

    public boolean isOn() {
        return isOn;
    }

    /** Turns the log on or off, for this library and for good. */
    public void turn(boolean on) {
        catalog.change(session -> session.properties().set(PROPERTY, on ? "on" : "off"));
        isOn = on;
    }

    /** The newest searches, the newest last. */
    public List<LoggedSearch> latest(int limit) {
        return catalog.read(session -> session.searches().latest(limit))
                .stream()
                .map(row -> new LoggedSearch(row.at(), row.query(), row.pack(), row.top(), row.threshold(),
                        row.milliseconds(), row.found()))
                .toList();
    }

    /** The texts that were searched for, each once, the last first; none while the log is off. */
    public List<String> history(int limit) {
        return isOn ? catalog.read(session -> session.searches().latestTexts(limit)) : List.of();
    }

    /** Forgets all searches made so far, and returns how many those were. */
    public int clear() {
        return inTurn(() -> catalog.write(session -> session.searches().clear()));
    }

    /** Waits until what was logged so far is in the catalog. */
    public void flush() {
        inTurn(() -> true);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, writer).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CatalogException trouble) {
                throw trouble;
            }
            throw e;
        }
    }

    void add(SearchRequest request, SearchAnswer answer, String pack) {
        if (!isOn || waiting.get() >= MOST_WAITING) {
            return;
        }
        SearchLogRow row = new SearchLogRow(Instant.now(), describe(request), pack, request.top(), request.threshold(),
                (int) (answer.times().total() / MICROS_A_MILLI), answer.results().size());
        waiting.incrementAndGet();
        writer.execute(() -> {
            waiting.decrementAndGet();
            write(row);
        });
    }

    private void write(SearchLogRow row) {
        try {
            catalog.change(session -> {
                session.searches().add(row);
                session.searches().keepNewest(MOST_KEPT);
            });
        } catch (CatalogException e) {
            LOG.warn("A search could not be logged", e);
        }
    }

    private static String describe(SearchRequest request) {
        String pictures = request.pictures()
                .stream()
                .map(picture -> (picture.isWanted() ? " [like " : " [unlike ") + switch (picture) {
                    case QueryPicture.InLibrary inside -> "photo " + Long.toHexString(inside.photo().value());
                    case QueryPicture.Outside outside -> outside.label();
                } + "]")
                .collect(Collectors.joining());
        String text = (request.query().text() + pictures).strip();
        return text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text;
    }

    /** Writes what waits. */
    @Override
    public void close() {
        writer.close();
    }
}
