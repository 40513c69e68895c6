package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FolderTable;
import photoscope.catalog.SourceRow;
import photoscope.catalog.VolumeRow;
import photoscope.photo.Sentence;
import photoscope.platform.Mounted;
import photoscope.platform.NotAnswering;
import photoscope.platform.SlowPlaces;
import photoscope.platform.VolumeInfo;
import photoscope.platform.Volumes;

/**
 * Knows where sources are. A source belongs to its volume: where that is mounted elsewhere, the source's path follows it;
 * where another volume has taken its place, it gets a path at which there is nothing, so that files of the one are never
 * taken for files of the other. Nothing is read again for it. Any thread may call.
 */
final class SourcePlaces {
    private static final Logger LOG = LoggerFactory.getLogger(SourcePlaces.class);
    private static final String TABLE = "the table of volumes";
    private final Catalog catalog;
    private final Volumes volumes;
    private final SlowPlaces slow;
    private final Duration limit;
    private final Patience patience;
    private final SourceSearch search;
    private final Runnable remember;
    private final SourceReach reach;
    private int pins;

    /**
     * @param patience with volumes
     * @param remember is run when paths have changed
     */
    SourcePlaces(Catalog catalog, Volumes volumes, SlowPlaces slow, Patience patience, Runnable remember) {
        this.catalog = catalog;
        this.volumes = volumes;
        this.slow = slow;
        this.reach = new SourceReach(catalog);
        this.patience = patience;
        this.limit = patience.look();
        this.remember = remember;
        this.search = new SourceSearch(volumes, slow, new FamiliarFiles(catalog), limit);
    }

    /** What is told which sources answer again that were away or did not, by number. */
    void onBack(Consumer<Set<Integer>> told) {
        reach.onBack(told);
    }

    /** Keeps paths as they are, while a job holds on to them. */
    synchronized void pin() {
        pins++;
    }

    synchronized void unpin() {
        pins--;
    }

    /**
     * Looks where all sources are, and has their paths follow; by number, those that were taken away left out. A source
     * that is kept is told to be where it is.
     */
    synchronized Map<Integer, SourceSight> look() {
        List<SourceRow> listed = catalog.read(session -> session.sources().all());
        List<SourceSight> sights = settled(sights(), listed.stream().map(SourceRow::id).collect(Collectors.toSet()));
        if (pins == 0) {
            follow(sights);
        }
        Map<Integer, SourceRow> now = new HashMap<>();
        catalog.read(session -> session.sources().all()).forEach(source -> now.put(source.id(), source));
        Map<Integer, SourceSight> seen = new HashMap<>();
        for (SourceSight sight : sights) {
            SourceRow source = now.get(sight.source().id());
            if (source != null) {
                seen.put(source.id(), sight.of(source));
            }
        }
        reach.tell(seen);
        return seen;
    }

    private List<SourceSight> sights() {
        Map<Integer, VolumeRow> byId = new HashMap<>();
        catalog.read(session -> session.volumes().all()).forEach(volume -> byId.put(volume.id(), volume));
        Presence presence = presence(byId.values().stream().anyMatch(volume -> VolumeInfo.isMarker(volume.identity())));
        List<SourceSight> sights = new ArrayList<>();
        for (SourceRow source : catalog.read(session -> session.sources().withForgotten())) {
            VolumeRow volume = byId.get(source.volume());
            if (volume != null) {
                sights.add(search.find(source, volume, presence));
            }
        }
        return sights;
    }

    private Presence presence(boolean byMarker) {
        try {
            return new Presence(slow.ask(TABLE, limit, () -> volumes.present(byMarker)));
        } catch (IOException e) {
            LOG.debug("The volumes are not known now", e);
            return new Presence(List.of());
        }
    }

    /** What is there stays where it is or goes where its volume is; what is not gives way to it. */
    private static List<SourceSight> settled(List<SourceSight> sights, Set<Integer> listed) {
        List<SourceSight> settled = new ArrayList<>();
        List<SourceSight> order = new ArrayList<>(sights);
        order.sort(Comparator.comparing((SourceSight sight) -> !listed.contains(sight.source().id()))
                .thenComparingInt(SourcePlaces::rank));
        for (SourceSight sight : order) {
            boolean isListed = listed.contains(sight.source().id());
            boolean isTaken = settled.stream()
                    .anyMatch(other -> isListed ? sight.overlaps(other) : sight.path().equals(other.path()));
            settled.add(sight.state() == SourceState.OTHER_DRIVE || isTaken ? sight.parked() : sight);
        }
        return settled;
    }

    /** Those that are where they were come first, then those that have come, then those that are away. */
    private static int rank(SourceSight sight) {
        return !sight.isThere() ? 2 : sight.path().equals(sight.source().path()) ? 0 : 1;
    }

    private void follow(List<SourceSight> sights) {
        List<SourceSight> moving = sights.stream()
                .filter(sight -> !sight.path().equals(sight.source().path()))
                .toList();
        List<SourceSight> news = sights.stream().filter(SourcePlaces::isNews).toList();
        if (moving.isEmpty() && news.isEmpty()) {
            return;
        }
        catalog.change(session -> {
            news.forEach(sight -> note(session, sight));
            // over places where nothing is, as two may take each other's place
            List<SourceRow> onTheWay = moving.stream()
                    .map(sight -> rebase(session, sight.source(), aside(sight.path(), sight.source().id())))
                    .toList();
            IntStream.range(0, moving.size()).forEach(i -> rebase(session, onTheWay.get(i), moving.get(i).path()));
        });
        remember.run();
        moving.forEach(sight -> LOG.info("{} is now at {}", sight.source().path(), sight.path()));
    }

    /** Has a source give way to one of another volume: it gets a path at which there is nothing. */
    static void giveWay(CatalogSession session, SourceRow source) {
        session.volumes()
                .all()
                .stream()
                .filter(volume -> volume.id() == source.volume())
                .findFirst()
                .ifPresent(volume -> session.sources()
                        .rebase(source, new SourceSight(source, volume, SourceState.AWAY, source.path(), null).parked()
                                .path()));
    }

    private static SourceRow rebase(CatalogSession session, SourceRow source, Path to) {
        session.sources().rebase(source, to);
        return new SourceRow(source.id(), source.volume(), to, source.within(), source.includes(), source.excludes(),
                source.scan(), source.scannedAt(), source.isKept());
    }

    private static Path aside(Path path, int source) {
        Path root = path.getRoot();
        return (root == null ? path : root).resolve("[" + source + "]");
    }

    /** Whether a volume is at another place than is written down, or the source's place on it is not written down. */
    private static boolean isNews(SourceSight sight) {
        VolumeInfo found = sight.found();
        return found != null && sight.state() == SourceState.ONLINE
                && (sight.source().within() == null || !found.identity().equals(sight.volume().identity())
                        || !found.mountPoint().toString().equals(sight.volume().mountPoint()));
    }

    private static void note(CatalogSession session, SourceSight sight) {
        Optional.ofNullable(sight.found()).ifPresent(found -> {
            int volume = session.volumes().seen(found.identity(), sight.volumeLabel(), found.mountPoint().toString());
            session.sources().place(sight.source().id(), volume, within(found, sight.path()));
        });
    }

    /** Where a path lies on its volume, with {@code /} between names. */
    static @Nullable String within(VolumeInfo volume, Path path) {
        return path.startsWith(volume.mountPoint()) ? FolderTable.relative(volume.mountPoint(), path) : null;
    }

    /** Whether another disk is there that says it is the same one, as a copied disk does. */
    boolean hasTwin(VolumeInfo volume) {
        return presence(VolumeInfo.isMarker(volume.identity())).mounted()
                .stream()
                .filter(other -> other.volume().identity().equals(volume.identity()))
                .map(Mounted::device)
                .distinct()
                .count() > 1;
    }

    /** Takes the volume at a source's path for the source's own: it has just been marked. */
    synchronized void adopt(int id) throws IOException {
        for (SourceRow source : catalog.read(session -> session.sources().all())) {
            if (source.id() == id) {
                VolumeInfo now = slow.ask(source.path().toString(), limit, () -> volumes.of(source.path()));
                adoptAll(now);
            }
        }
    }

    /** All sources on a volume are known by its new mark. */
    private void adoptAll(VolumeInfo volume) {
        Presence presence = presence(false);
        catalog.change(session -> {
            int number = session.volumes().seen(volume.identity(), volume.label(), volume.mountPoint().toString());
            for (SourceRow source : session.sources().withForgotten()) {
                boolean isOnIt = presence.at(source.path())
                        .filter(at -> at.mountPoint().equals(volume.mountPoint()))
                        .isPresent();
                if (isOnIt) {
                    session.sources().place(source.id(), number, within(volume, source.path()));
                }
            }
        });
    }

    /** Has a source lie elsewhere, because people say so. */
    synchronized void move(SourceRow source, Path to, VolumeInfo volume) {
        catalog.change(session -> {
            int number = session.volumes().seen(volume.identity(), volume.label(), volume.mountPoint().toString());
            session.sources().place(source.id(), number, within(volume, to));
            if (!source.path().equals(to)) {
                session.sources().rebase(source, to);
            }
        });
        remember.run();
        look();
    }

    /** Why what lies at a path can't be opened, for people; empty where it can as far as is known. */
    Optional<Sentence> whyAway(Path file) {
        if (!catalog.reach().isAway(file)) {
            return Optional.empty();
        }
        return catalog.read(session -> {
            for (SourceRow source : session.sources().all()) {
                if (file.startsWith(source.path())) {
                    if (reach.isSilent(file)) {
                        return Optional.of(whySilent(file));
                    }
                    String label = session.volumes()
                            .all()
                            .stream()
                            .filter(volume -> volume.id() == source.volume())
                            .map(VolumeRow::label)
                            .findFirst()
                            .orElse("");
                    return Optional.of(label.isEmpty()
                            ? Sentence.of(
                                    "%s lies in %s, which is not there now. Bring that folder back, or connect its drive, to"
                                            + " open it.",
                                    file.getFileName(), source.path())
                            : Sentence.of(
                                    "%s lies on %s, which is not connected or does not answer. Connect %s to open it.",
                                    file.getFileName(), label, label));
                }
            }
            return Optional.empty();
        });
    }

    /** Whether a file's source did not answer when it was last looked at. */
    boolean isSilent(Path file) {
        return reach.isSilent(file);
    }

    /** Asks a file's drive whether it answers; why nothing can be opened there for people where it does not. */
    Optional<Sentence> whySilentNow(Path file) {
        try {
            boolean _ = slow.ask(file.resolveSibling(".").normalize().toString(), limit, () -> Files.exists(file));
            return Optional.empty();
        } catch (NotAnswering e) {
            return Optional.of(whySilent(file));
        } catch (IOException e) {
            return Optional.empty(); // whoever opens it tells what is wrong
        }
    }

    /** Why a file on a drive that hangs can't be opened, for people. */
    static Sentence whySilent(Path file) {
        return Sentence.of("%s lies in %s, which does not answer now. Check its drive or the network; it can be opened"
                + " as soon as that answers.", file.getFileName(), file.resolveSibling(".").normalize());
    }

    /**
     * Reads a file, which has as long for it as a job gives it.
     *
     * @param late is given what comes when nobody waits for it any more
     * @throws NotAnswering if it does not come in time, or something asked before still does not
     * @throws IOException if the reading failed
     */
    <T> T read(Path file, Callable<T> reading, Consumer<? super T> late) throws IOException {
        return slow.ask(file.resolveSibling(".").normalize() + " (pictures)", patience.work(), reading, late);
    }

    /** Whether there is something at a path; no where nobody answers in time. */
    boolean exists(Path path) {
        try {
            return !catalog.reach().isAway(path)
                    && slow.ask(path.resolveSibling(".").normalize().toString(), limit, () -> Files.exists(path));
        } catch (IOException e) {
            return false;
        }
    }
}
