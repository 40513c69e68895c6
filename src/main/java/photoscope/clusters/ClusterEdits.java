package photoscope.clusters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.annotations.Edit;
import photoscope.catalog.Catalog;
import photoscope.catalog.ClusterRow;
import photoscope.clusters.ClusterChange.Delta;
import photoscope.clusters.ClusterChange.Head;
import photoscope.clusters.ClusterChange.MemberDelta;
import photoscope.clusters.ClusterChange.Standing;
import photoscope.clusters.ClusterRefused.Reason;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;

/** From what the user wants to what changes, by what the catalog holds now. Refuses what makes no sense. */
final class ClusterEdits {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterEdits.class);
    /** In UTF-16 units; the annotations of its members have to hold it. */
    private static final int LONGEST_NAME = Edit.LONGEST_TAG;

    private final Catalog catalog;
    private final ClusterCatalog clusters;

    ClusterEdits(Catalog catalog, ClusterCatalog clusters) {
        this.catalog = catalog;
        this.clusters = clusters;
    }

    /** Requires that the cluster is the user's. */
    ClusterId users(ClusterId id) throws ClusterRefused {
        ClusterRow row = row(id);
        if (ClusterCatalog.kind(row).isAutomatic()) {
            throw new ClusterRefused(Reason.NOT_NAMED,
                    Sentence.of("%s was found by Photoscope, and the next build may replace it. Give it a name first:"
                            + " then it is yours.", row.name()));
        }
        return id;
    }

    Delta created(ClusterId id, ClusterKind kind, String name, List<Member> members) throws ClusterRefused {
        return new Delta(id, null, new Head(kind, free(name, Set.of()), "", -1, null),
                changes(new MemberMap(), standings(members)));
    }

    /** Clusters of the user's as photos' annotations tell of them; of names alike but for their case, the first. */
    List<Delta> restored(Map<String, List<PhotoId>> members) {
        List<Delta> deltas = new ArrayList<>();
        Set<String> names = new HashSet<>();
        members.forEach((name, photos) -> {
            try {
                if (names.add(name.strip().toLowerCase(Locale.ROOT))) {
                    deltas.add(created(ClusterId.random(), ClusterKind.NAMED, name,
                            photos.stream().map(Member::of).toList()));
                }
            } catch (ClusterRefused e) {
                LOG.warn("The cluster {} that annotations tell of is left out: {}", name, e.getMessage());
            }
        });
        return deltas;
    }

    /** A job's cluster becomes the user's, with all its members. */
    Delta headed(ClusterId id, UnaryOperator<Head> change) throws ClusterRefused {
        ClusterRow row = row(id);
        Head before = head(row);
        Head after = change.apply(before);
        if (!after.name().equals(before.name())) {
            free(after.name(), Set.of(id));
        }
        if (!before.kind().isAutomatic()) {
            return new Delta(id, before, after, List.of());
        }
        MemberMap members = members(id);
        return new Delta(id, before, after.of(ClusterKind.NAMED), changes(members, members.all()));
    }

    Delta put(ClusterId id, List<Member> members) throws ClusterRefused {
        Head head = head(row(id));
        return new Delta(id, head, head, changes(members(id), standings(members)));
    }

    Delta removed(ClusterId id, List<PhotoId> photos) throws ClusterRefused {
        Head head = head(row(id));
        MemberMap members = members(id);
        Map<Integer, Standing> gone = new LinkedHashMap<>();
        for (PhotoId photo : photos) {
            int ordinal = ordinal(photo);
            if (members.get(ordinal) != null) {
                gone.put(ordinal, null);
            }
        }
        return new Delta(id, head, head, changes(members, gone));
    }

    List<Delta> moved(ClusterId from, ClusterId to, List<PhotoId> photos) throws ClusterRefused {
        return from.equals(to) ? List.of() : List.of(removed(from, photos), put(to, membersOf(members(from), photos)));
    }

    List<Delta> merged(List<ClusterId> ids, String name) throws ClusterRefused {
        List<ClusterId> distinct = ids.stream().distinct().toList();
        if (distinct.size() < 2) {
            throw new ClusterRefused(Reason.NOTHING_CHOSEN, Sentence.of("Choose two clusters or more to merge."));
        }
        ClusterId first = distinct.getFirst();
        Head before = head(row(first));
        free(name, new HashSet<>(distinct));
        boolean wasAutomatic = before.kind().isAutomatic();
        Head after = before.named(name.strip()).of(wasAutomatic ? ClusterKind.NAMED : before.kind());
        MemberMap all = members(first);
        Map<Integer, Standing> wanted = new LinkedHashMap<>(wasAutomatic ? all.all() : Map.of());
        List<Delta> deltas = new ArrayList<>();
        for (ClusterId other : distinct.subList(1, distinct.size())) {
            members(other).all().forEach((photo, standing) -> {
                if (all.get(photo) == null) {
                    wanted.putIfAbsent(photo, standing);
                }
            });
            deltas.add(deleted(other));
        }
        deltas.add(new Delta(first, before, after, changes(all, wanted)));
        return deltas;
    }

    List<Delta> split(ClusterId id, List<PhotoId> apart, ClusterId other, String name) throws ClusterRefused {
        MemberMap members = members(id);
        List<Member> moved = membersOf(members, apart);
        if (moved.isEmpty() || moved.size() == members.all().size()) {
            throw new ClusterRefused(Reason.NOTHING_CHOSEN,
                    Sentence.of("Choose some of its photos, and not all, to split off."));
        }
        return List.of(removed(id, apart), created(other, head(row(id)).kind(), name, moved));
    }

    Delta deleted(ClusterId id) throws ClusterRefused {
        MemberMap members = members(id);
        Map<Integer, Standing> gone = new LinkedHashMap<>();
        members.all().keySet().forEach(photo -> gone.put(photo, null));
        return new Delta(id, head(row(id)), null, changes(members, gone));
    }

    private Map<Integer, Standing> standings(List<Member> members) throws ClusterRefused {
        Map<Integer, Standing> standings = new LinkedHashMap<>();
        for (Member member : members) {
            standings.put(ordinal(member.photo()), new Standing(member.score(), member.verdict()));
        }
        return standings;
    }

    /** Those of some photos that are members. */
    private List<Member> membersOf(MemberMap members, List<PhotoId> photos) throws ClusterRefused {
        List<Member> among = new ArrayList<>();
        for (PhotoId photo : photos) {
            Standing standing = members.get(ordinal(photo));
            if (standing != null) {
                among.add(new Member(photo, standing.score(), standing.verdict()));
            }
        }
        return among;
    }

    private List<MemberDelta> changes(MemberMap before, Map<Integer, Standing> wanted) {
        int[] photos = wanted.keySet().stream().mapToInt(Integer::intValue).toArray();
        long[] hashes = clusters.hashes(photos);
        long[] ids = catalog.photos().view().ids();
        List<MemberDelta> changes = new ArrayList<>();
        for (int i = 0; i < photos.length; i++) {
            @Nullable
            Standing to = wanted.get(photos[i]);
            changes.add(new MemberDelta(new PhotoId(ids[photos[i]]), hashes[i], before.get(photos[i]), to));
        }
        return changes;
    }

    private String free(String name, Set<ClusterId> butFor) throws ClusterRefused {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.indexOf('"') >= 0) {
            throw new ClusterRefused(Reason.NAME_WRONG, stripped.isEmpty()
                    ? Sentence.of("A cluster needs a name.")
                    : Sentence
                            .of("A cluster's name can't hold quotation marks, by which searches tell where it ends."));
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new ClusterRefused(Reason.NAME_WRONG,
                    Sentence.of("A cluster's name has %s characters at most.", LONGEST_NAME));
        }
        for (ClusterRow row : clusters.rows()) {
            if (row.name().equalsIgnoreCase(stripped) && !butFor.contains(new ClusterId(row.id()))) {
                throw new ClusterRefused(Reason.NAME_TAKEN, Sentence
                        .of("There is a cluster named %s already. Choose another name, or merge the two.", row.name()));
            }
        }
        return stripped;
    }

    private int ordinal(PhotoId photo) throws ClusterRefused {
        int ordinal = catalog.photos().ordinalOf(photo);
        if (ordinal < 0) {
            throw new ClusterRefused(Reason.NOTHING_CHOSEN,
                    Sentence.of("One of the photos is not in the library any more. Look again and choose anew."));
        }
        return ordinal;
    }

    private MemberMap members(ClusterId id) {
        return MemberMap.of(clusters.members(id));
    }

    private ClusterRow row(ClusterId id) throws ClusterRefused {
        ClusterRow row = clusters.row(id);
        if (row == null) {
            throw new ClusterRefused(Reason.GONE,
                    Sentence.of("This cluster is not there any more: it was replaced or taken away. Look again."));
        }
        return row;
    }

    private static Head head(ClusterRow row) {
        return new Head(ClusterCatalog.kind(row), row.name(), row.description(), row.colour(),
                ClusterCatalog.bands(row));
    }
}
