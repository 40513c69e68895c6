package photoscope.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.ClusterMembers;
import photoscope.catalog.ClusterRow;
import photoscope.photo.Embedding;

/**
 * Puts a job's new clusters in place of its old ones, within one transaction and by what the catalog holds at that
 * moment: an old cluster that a new one continues keeps id, name and position; what the user named in the meantime is
 * no longer the job's and is not touched; a new one that is mostly what a named cluster holds is not shown twice.
 */
final class Replacement {
    /** Share of common members in all members (Jaccard) from which two clusters are the same. */
    private static final double SAME = 0.3;
    /** The same where their centroids all but agree. */
    private static final double SAME_BY_CENTROID = 0.1;
    private static final float NEAR = 0.98f;
    private static final double NAMED_ALREADY = 0.5;

    private final CatalogSession session;
    private final ClusterKind kind;
    private final List<Found> found;
    private final Map<Integer, Integer> groupOf = new HashMap<>();

    /** A group that the job found. */
    record Found(ClusterMembers members, ClusterRow.Facts facts) {}

    private record Match(ClusterRow row, int group, double jaccard) {}

    Replacement(CatalogSession session, ClusterKind kind, List<Found> found) {
        this.session = session;
        this.kind = kind;
        this.found = found;
        for (int group = 0; group < found.size(); group++) {
            int number = group;
            found.get(group).members().forEachPhoto(photo -> groupOf.put(photo, number));
        }
    }

    void run() {
        List<ClusterRow> rows = session.clusters().all();
        Map<Integer, ClusterRow> continued = new HashMap<>();
        Set<Integer> named = new HashSet<>();
        Set<Long> kept = new HashSet<>();
        for (Match match : matches(rows)) {
            boolean isOwn = match.row().kind() == kind.ordinal();
            boolean isFree = !named.contains(match.group()) && !continued.containsKey(match.group())
                    && !kept.contains(match.row().id());
            if (!isOwn) {
                named.add(match.group());
            } else if (isFree) {
                continued.put(match.group(), match.row());
                kept.add(match.row().id());
            }
        }
        Set<String> names = new HashSet<>();
        for (ClusterRow row : rows) {
            if (row.kind() == kind.ordinal() && !kept.contains(row.id())) {
                session.clusters().delete(row.id());
            } else {
                names.add(row.name());
            }
        }
        int position = session.clusters().nextPosition();
        int number = 1;
        for (int group = 0; group < found.size(); group++) {
            ClusterRow before = continued.get(group);
            if (before != null) {
                put(before.id(), before.position(), before.name(), found.get(group));
            } else if (!named.contains(group)) {
                while (!names.add(kind.prefix() + number)) {
                    number++;
                }
                put(ClusterId.random().value(), position++, kind.prefix() + number, found.get(group));
            }
        }
    }

    private void put(long id, int position, String name, Found group) {
        session.clusters()
                .put(new ClusterRow(id, kind.ordinal(), position, name, "", -1, null, null, group.members().size(),
                        group.facts()), group.members());
    }

    /** Which old cluster could be which new one: named ones first, then the likest. */
    private List<Match> matches(List<ClusterRow> rows) {
        List<Match> matches = new ArrayList<>();
        for (ClusterRow row : rows) {
            boolean isOwn = row.kind() == kind.ordinal();
            if (!isOwn && ClusterCatalog.kind(row) != ClusterKind.NAMED) {
                continue;
            }
            ClusterMembers members = session.clusters().members(row.id());
            Map<Integer, Integer> common = new HashMap<>();
            Arrays.stream(members.photos()).forEach(photo -> {
                Integer group = groupOf.get(photo);
                if (group != null) {
                    common.merge(group, 1, Integer::sum);
                }
            });
            common.forEach((group, count) -> {
                double jaccard = (double) count / (members.size() + found.get(group).members().size() - count);
                double least = isOwn
                        ? areNear(row.facts(), found.get(group).facts()) ? SAME_BY_CENTROID : SAME
                        : NAMED_ALREADY;
                if (jaccard >= least) {
                    matches.add(new Match(row, group, jaccard));
                }
            });
        }
        matches.sort(Comparator.comparing((Match match) -> match.row().kind() == kind.ordinal())
                .thenComparing(Comparator.comparingDouble(Match::jaccard).reversed())
                .thenComparingInt(match -> match.row().position())
                .thenComparingInt(Match::group));
        return matches;
    }

    private static boolean areNear(ClusterRow.Facts one, ClusterRow.Facts other) {
        return one.fingerprint() == other.fingerprint() && one.centroid().length == other.centroid().length
                && new Embedding(one.centroid()).cosine(new Embedding(other.centroid())) >= NEAR;
    }
}
