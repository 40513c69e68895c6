package photoscope.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.platform.OperatingSystem;
import photoscope.platform.VolumeInfo.Attachment;

/**
 * Watches one source until it is closed, on a thread of its own that sleeps while nothing happens: by the system's
 * events where that can be, else by looking through it now and then. A source that goes away is waited for. A Photos
 * library is watched by its database.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    /** Some file systems know the times of files by two seconds only. */
    private static final long MILLIS_BEFORE_BEGINNING = 2_000;
    /** A share that hangs can't be interrupted. */
    private static final long LONGEST_CLOSING_SECONDS = 1;

    /**
     * How often one looks.
     *
     * @param scan between two looks through a source without events
     * @param away between two looks whether one is back
     */
    public record Pauses(Duration scan, Duration away) {
        /** Seldom enough to cost nothing. */
        public static final Pauses USUAL = new Pauses(Duration.ofMinutes(2), Duration.ofSeconds(15));
    }

    private final Path source;
    private final Path watched;
    private final ScanRules rules;
    private final Predicate<String> concerned;
    private final WatchMethod preferred;
    private final Pauses pauses;
    private final FolderEvents.Source events;
    private final Consumer<FolderPart> changed;
    private final ExecutorService thread;
    private final long begun = System.currentTimeMillis() - MILLIS_BEFORE_BEGINNING;
    private volatile WatchMethod method = WatchMethod.STARTING;

    /**
     * Begins to watch.
     *
     * @param attachment of the source's volume
     * @param changed is told what of the source is to be looked at, on the watch's own thread; must not wait
     */
    public FolderWatch(Path source, ScanRules rules, Attachment attachment, Pauses pauses,
            Consumer<FolderPart> changed) {
        this(source, rules, preferred(attachment), pauses, () -> SystemEvents.open(source), changed);
    }

    FolderWatch(Path source, ScanRules rules, WatchMethod preferred, Pauses pauses, FolderEvents.Source events,
            Consumer<FolderPart> changed) {
        boolean isPhotosLibrary = isPhotosLibrary(source);
        this.source = source;
        this.watched = isPhotosLibrary ? source.resolve("database") : source;
        this.rules = isPhotosLibrary ? ScanRules.standard() : rules;
        this.concerned = isPhotosLibrary ? WatchedNames.ofPhotosLibrary() : WatchedNames.ofPhotos();
        this.changed = isPhotosLibrary ? _ -> changed.accept(FolderPart.WHOLE) : changed;
        this.preferred = preferred;
        this.pauses = pauses;
        this.events = events;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("folder-watch-" + source.getFileName()).daemon().factory());
        thread.execute(this::run);
    }

    /** Whether a source is a library of Photos, whose database is busy while that program runs. */
    public static boolean isPhotosLibrary(Path source) {
        return source.getFileName() != null && ScanRules.isBundle(source.getFileName().toString());
    }

    /** An open handle keeps a drive from being taken out on Windows; Java has no events of macOS. */
    private static WatchMethod preferred(Attachment attachment) {
        OperatingSystem system = OperatingSystem.current();
        boolean isLocked = system == OperatingSystem.WINDOWS && attachment == Attachment.REMOVABLE;
        if (attachment == Attachment.NETWORK || isLocked) {
            return WatchMethod.SCAN_OF_VOLUME;
        }
        return system == OperatingSystem.MAC || system == OperatingSystem.OTHER
                ? WatchMethod.SCAN_OF_SYSTEM
                : WatchMethod.EVENTS;
    }

    /** How it is done now. */
    public WatchMethod method() {
        return method;
    }

    private void run() {
        try {
            boolean wasAway = !isThere(watched);
            while (!thread.isShutdown()) {
                if (isThere(watched)) {
                    if (wasAway) {
                        changed.accept(FolderPart.WHOLE);
                    }
                    watch();
                } else {
                    method = WatchMethod.AWAY;
                    Thread.sleep(pauses.away);
                }
                wasAway = true;
            }
        } catch (InterruptedException e) {
            LOG.debug("watching {} ends", source);
        } catch (RuntimeException e) {
            LOG.error("{} is not watched any more", source, e);
        }
    }

    /** Until it is not there any more. */
    private void watch() throws InterruptedException {
        WatchMethod scan = preferred;
        if (preferred == WatchMethod.EVENTS) {
            try (FolderEvents open = events.open()) {
                EventWatch watch = new EventWatch(watched, rules, concerned, open, changed);
                watch.begin(begun);
                method = WatchMethod.EVENTS;
                watch.follow();
                return;
            } catch (IOException e) {
                LOG.info("{} is looked through now and then, as it can't be watched: {}", source, e.getMessage());
                scan = WatchMethod.SCAN_OF_MANY;
            }
        }
        method = scan;
        new ScanWatch(watched, rules, concerned, pauses.scan, changed).follow(begun, FolderWatch::isThere);
    }

    /** A drive that was taken out often leaves an empty folder. */
    private static boolean isThere(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findFirst().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends; not much later it has told of its last change. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("the folder {} does not answer, so that watching it ends later", source);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
