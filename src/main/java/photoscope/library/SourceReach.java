package photoscope.library;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import photoscope.catalog.Catalog;
import photoscope.catalog.FolderRow;

/** Tells the catalog which folders can be reached, and whoever wants to know which sources have come back. */
final class SourceReach {
    private final Catalog catalog;
    private final ReachableCopies copies;
    private Set<Integer> away = Set.of();
    private volatile Set<Path> silent = Set.of();
    private volatile Consumer<Set<Integer>> back = _ -> {};

    SourceReach(Catalog catalog) {
        this.catalog = catalog;
        this.copies = new ReachableCopies(catalog);
    }

    /** What is told which sources answer again that were away or did not, by number. */
    void onBack(Consumer<Set<Integer>> told) {
        back = told;
    }

    /** Whether a file lies in a source that was there but did not answer when it was last looked at. */
    boolean isSilent(Path file) {
        return silent.stream().anyMatch(file::startsWith);
    }

    /** Tells how sources were seen, by number; one call at a time. */
    void tell(Map<Integer, SourceSight> sights) {
        List<FolderRow> folders = catalog.read(session -> session.folders().all());
        BitSet untouched = new BitSet();
        BitSet gone = new BitSet();
        folders.forEach(folder -> {
            SourceSight sight = sights.get(folder.source());
            boolean isGone = sight != null && isAway(sight);
            gone.set(folder.id(), isGone);
            untouched.set(folder.id(), isGone || (sight != null && sight.source().isKept()));
        });
        silent = sights.values()
                .stream()
                .filter(sight -> sight.state() == SourceState.NOT_ANSWERING)
                .map(sight -> sight.source().path())
                .collect(Collectors.toUnmodifiableSet());
        catalog.reach()
                .set(untouched, gone, copies.outside(gone),
                        away(sights.values()).map(sight -> sight.source().path()).toList());
        tellBack(sights);
    }

    private void tellBack(Map<Integer, SourceSight> sights) {
        Set<Integer> before = away;
        away = away(sights.values()).map(sight -> sight.source().id()).collect(Collectors.toUnmodifiableSet());
        Set<Integer> returned = before.stream()
                .filter(id -> sights.containsKey(id) && !away.contains(id))
                .collect(Collectors.toUnmodifiableSet());
        if (!returned.isEmpty()) {
            back.accept(returned);
        }
    }

    private static Stream<SourceSight> away(Collection<SourceSight> sights) {
        return sights.stream().filter(SourceReach::isAway);
    }

    private static boolean isAway(SourceSight sight) {
        return sight.state() != SourceState.ONLINE;
    }
}
