package photoscope.annotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.photo.PhotoId;

/** Compares the names of clusters that annotations hold with the clusters that there are. */
final class ClusterNotes {
    private final Catalog catalog;

    ClusterNotes(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What has to change so that the user's word is what the clusters say. Names that are not asked for stay, and so
     * does what others wrote.
     *
     * @param among names of clusters, those that there were included
     * @param names of each photo's clusters now
     */
    List<PhotoChange> changes(Set<String> among, Map<PhotoId, Set<String>> names) {
        Set<Field> fields = among.stream().map(Field::cluster).collect(Collectors.toCollection(LinkedHashSet::new));
        return catalog.read(session -> {
            List<PhotoChange> changes = new ArrayList<>();
            PhotoAnnotations annotations = new PhotoAnnotations(session,
                    names.keySet().stream().map(catalog.photos()::ordinalOf).filter(photo -> photo >= 0).toList());
            names.forEach((photo, ofPhoto) -> {
                int ordinal = catalog.photos().ordinalOf(photo);
                if (ordinal >= 0) {
                    List<ValueChange> values = values(annotations.given(ordinal), fields, ofPhoto);
                    if (!values.isEmpty()) {
                        changes.add(PhotoSidecar.of(catalog, session, ordinal).changed(values));
                    }
                }
            });
            return changes;
        });
    }

    private static List<ValueChange> values(List<Stored> given, Set<Field> fields, Set<String> names) {
        Map<Field, Setting> own = Stored.usersOf(given);
        Map<Field, String> wanted = new HashMap<>();
        names.forEach(name -> wanted.putIfAbsent(Field.cluster(name), name));
        List<ValueChange> values = new ArrayList<>();
        for (Field field : fields) {
            Setting from = own.getOrDefault(field, Setting.ABSENT);
            @Nullable
            String name = wanted.get(field);
            Setting to = Setting.of(name);
            boolean saysNothing = name == null && from.text() == null;
            if (!saysNothing && !from.equals(to)) {
                values.add(new ValueChange(field, from, to));
            }
        }
        return values;
    }

    /** The photos that the user's word puts into each cluster; reads all annotations. */
    Map<String, List<PhotoId>> all() {
        long[] ids = catalog.photos().view().ids();
        Map<String, String> names = new HashMap<>();
        Map<String, List<PhotoId>> all = new LinkedHashMap<>();
        catalog.read(session -> {
            session.annotations().forEachSet(Field.Many.CLUSTER.prefix(), ValueSource.USER.code(), (photo, row) -> {
                String name = names.computeIfAbsent(row.field(), _ -> String.valueOf(row.setting()));
                all.computeIfAbsent(name, _ -> new ArrayList<>()).add(new PhotoId(ids[photo]));
            });
            return true;
        });
        return all;
    }
}
