package photoscope.clusters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.ClusterMembers;
import photoscope.catalog.ClusterRow;
import photoscope.catalog.PartColumns;
import photoscope.clusters.ClusterChange.Delta;
import photoscope.clusters.ClusterChange.Head;
import photoscope.clusters.ClusterChange.MemberDelta;
import photoscope.photo.PhotoId;

/**
 * Brings what the user did to clusters into the catalog, each change in one transaction together with its number.
 * Members are set as the journal has them, so that doing it twice does no harm.
 */
final class ClusterCatalog {
    private static final String APPLIED = "clusters.applied";
    /** Set while the journal names photos that the catalog does not know. */
    private static final String UNCLAIMED = "clusters.unclaimed";

    private final Catalog catalog;

    ClusterCatalog(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The number of the last change that the catalog holds. */
    long applied() {
        return catalog.read(session -> session.properties().get(APPLIED)).map(Long::parseLong).orElse(0L);
    }

    boolean hasUnclaimed() {
        return catalog.read(session -> session.properties().get(UNCLAIMED)).isPresent();
    }

    void apply(ClusterChange change) {
        catalog.change(session -> {
            // names are unique: those that are given up go first
            for (Delta delta : change.clusters()) {
                if (delta.to() == null) {
                    session.clusters().delete(delta.id().value());
                }
            }
            for (Delta delta : change.clusters()) {
                if (delta.to() != null) {
                    set(session, delta, delta.to());
                }
            }
            session.properties().set(APPLIED, Long.toString(change.number()));
        });
    }

    private void set(CatalogSession session, Delta delta, Head head) {
        Optional<ClusterRow> row = session.clusters().get(delta.id().value());
        boolean isUsers = row.isPresent() && !kind(row.get()).isAutomatic();
        MemberMap members = isUsers ? MemberMap.of(session.clusters().members(delta.id().value())) : new MemberMap();
        for (MemberDelta member : delta.members()) {
            int photo = find(member.photo(), member.hashFirst());
            if (photo >= 0) {
                members.set(photo, member.to());
            } else {
                session.properties().set(UNCLAIMED, "yes");
            }
        }
        String name = head.kind().isAutomatic() ? freeName(session, delta.id(), head) : head.name();
        giveWay(session, delta.id(), name);
        Bands bands = head.bands();
        int position = row.map(ClusterRow::position).orElseGet(() -> session.clusters().nextPosition());
        session.clusters()
                .put(new ClusterRow(delta.id().value(), head.kind().ordinal(), position, name, head.description(),
                        head.colour(), bands == null ? null : bands.fair(), bands == null ? null : bands.strong(), 0,
                        row.map(ClusterRow::facts).orElse(ClusterRow.Facts.NONE)), members.packed());
    }

    /** A job's cluster that has taken a name which the user gave is made again by the next build. */
    private static void giveWay(CatalogSession session, ClusterId id, String name) {
        session.clusters()
                .all()
                .stream()
                .filter(other -> other.id() != id.value() && other.name().equals(name) && kind(other).isAutomatic())
                .forEach(other -> session.clusters().delete(other.id()));
    }

    /** A job's cluster that comes back has its name again or, where a build has given that away, another number. */
    private static String freeName(CatalogSession session, ClusterId id, Head head) {
        Set<String> taken = session.clusters()
                .all()
                .stream()
                .filter(other -> other.id() != id.value())
                .map(ClusterRow::name)
                .collect(Collectors.toSet());
        String name = head.name();
        for (int number = 1; taken.contains(name); number++) {
            name = head.kind().prefix() + number;
        }
        return name;
    }

    /** Sets the user's clusters to what the whole journal says of them; returns whether any has other members now. */
    boolean claim(Map<ClusterId, Map<PhotoId, MemberDelta>> told) {
        AtomicBoolean hasChanged = new AtomicBoolean();
        catalog.change(session -> {
            boolean isComplete = true;
            for (Map.Entry<ClusterId, Map<PhotoId, MemberDelta>> cluster : told.entrySet()) {
                Optional<ClusterRow> row = session.clusters().get(cluster.getKey().value());
                if (row.isEmpty() || kind(row.get()).isAutomatic()) {
                    continue;
                }
                MemberMap members = new MemberMap();
                for (MemberDelta member : cluster.getValue().values()) {
                    int photo = find(member.photo(), member.hashFirst());
                    isComplete &= photo >= 0;
                    if (photo >= 0) {
                        members.set(photo, member.to());
                    }
                }
                int[] before = session.clusters().members(row.get().id()).photos();
                hasChanged.compareAndSet(false, !Arrays.equals(before, members.photos()));
                session.clusters().put(row.get(), members.packed());
                session.clusters().setFacts(row.get().id(), ClusterRow.Facts.NONE);
            }
            if (isComplete) {
                session.properties().remove(UNCLAIMED);
            }
        });
        return hasChanged.get();
    }

    /** The photo's ordinal, by id or else by content; -1 if it is not in the catalog. */
    int find(PhotoId photo, long hashFirst) {
        int known = catalog.photos().ordinalOf(photo);
        if (known >= 0 || hashFirst == 0) {
            return known;
        }
        int[] parts = catalog.parts().withHash(hashFirst);
        return parts.length == 0 ? -1 : catalog.parts().view().photos()[parts[0]];
    }

    /** The beginning of each photo's content hash; 0 where there is none. */
    long[] hashes(int[] photos) {
        Map<Integer, Integer> places = new TreeMap<>();
        for (int i = 0; i < photos.length; i++) {
            places.put(photos[i], i);
        }
        long[] hashes = new long[photos.length];
        PartColumns.View parts = catalog.parts().view();
        for (int part = parts.size() - 1; part >= 0; part--) {
            Integer place = places.get(parts.photos()[part]);
            if (place != null) {
                hashes[place] = parts.hashes()[part];
            }
        }
        return hashes;
    }

    /** The ids of all photos, by their ordinals. */
    long[] ids() {
        return catalog.photos().view().ids();
    }

    List<ClusterRow> rows() {
        return catalog.read(session -> session.clusters().all());
    }

    @Nullable
    ClusterRow row(ClusterId id) {
        return catalog.read(session -> session.clusters().get(id.value())).orElse(null);
    }

    ClusterMembers members(ClusterId id) {
        return catalog.read(session -> session.clusters().members(id.value()));
    }

    /** Writes what was measured, unless members have changed meanwhile. */
    void setFacts(ClusterId id, int[] measured, ClusterRow.Facts facts) {
        catalog.change(session -> {
            if (Arrays.equals(session.clusters().members(id.value()).photos(), measured)) {
                session.clusters().setFacts(id.value(), facts);
            }
        });
    }

    /** What the user said of its bands; null for what is usual. */
    static @Nullable Bands bands(ClusterRow row) {
        Float fair = row.fair();
        Float strong = row.strong();
        return fair == null || strong == null ? null : new Bands(fair, strong);
    }

    static ClusterKind kind(ClusterRow row) {
        return ClusterKind.values()[row.kind()];
    }
}
