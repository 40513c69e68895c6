package photoscope.ui.clusters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterId;

/** Which clusters of the page are selected, and where the keyboard is. What was selected stays so in another order. */
final class ClusterSelection {
    private final Set<ClusterId> selected = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private List<Cluster> clusters = List.of();
    private int cursor = -1;
    private int anchor = -1;

    /** A number that grows with each change. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Where the keyboard is; -1 for nowhere. */
    int cursor() {
        return cursor;
    }

    boolean isSelected(Cluster cluster) {
        return selected.contains(cluster.id());
    }

    /** Those selected, in the page's order. */
    List<Cluster> clusters() {
        return clusters.stream().filter(this::isSelected).toList();
    }

    /** Goes on with other clusters, or the same in another order. */
    void show(List<Cluster> now) {
        ClusterId at = cursor < 0 ? null : clusters.get(cursor).id();
        int before = cursor;
        clusters = List.copyOf(now);
        selected.retainAll(now.stream().map(Cluster::id).toList());
        cursor = IntStream.range(0, now.size()).filter(i -> now.get(i).id().equals(at)).findFirst().orElse(-1);
        if (cursor < 0 && before >= 0) {
            cursor = Math.min(before, now.size() - 1);
        }
        anchor = cursor;
        changed();
    }

    /** Selects one alone. */
    void select(int index) {
        selected.clear();
        selected.add(clusters.get(index).id());
        cursor = index;
        anchor = index;
        changed();
    }

    /** Selects one besides, or no longer. */
    void toggle(int index) {
        ClusterId id = clusters.get(index).id();
        if (!selected.remove(id)) {
            selected.add(id);
        }
        cursor = index;
        anchor = index;
        changed();
    }

    /** Selects all from where the last began. */
    void extend(int index) {
        int from = anchor < 0 ? index : anchor;
        selected.clear();
        IntStream.rangeClosed(Math.min(from, index), Math.max(from, index))
                .forEach(i -> selected.add(clusters.get(i).id()));
        cursor = index;
        anchor = from;
        changed();
    }

    /** Goes so many clusters on, as far as there are any. */
    void move(int by, boolean isExtending) {
        if (clusters.isEmpty()) {
            return;
        }
        int to = cursor < 0 ? 0 : Math.clamp(cursor + by, 0, clusters.size() - 1);
        if (isExtending) {
            extend(to);
        } else {
            select(to);
        }
    }

    void selectAll() {
        clusters.forEach(cluster -> selected.add(cluster.id()));
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
