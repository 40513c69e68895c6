package photoscope.annotations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import photoscope.annotations.Field.Many;
import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.photo.PhotoId;

/** Finds out what edits would change, photo by photo. */
final class Editing {
    private final Catalog catalog;
    private final List<FieldSetting> settings;

    Editing(Catalog catalog, List<Edit> edits) {
        this.catalog = catalog;
        Map<Field, FieldSetting> last = new LinkedHashMap<>();
        edits.stream().map(FieldSetting::of).forEach(setting -> last.put(setting.field(), setting));
        this.settings = List.copyOf(last.values());
    }

    /** What the user says of these photos, before and after; photos that stay as they are, or are gone, left out. */
    List<PhotoChange> of(List<PhotoId> photos) {
        return catalog.read(session -> {
            Map<PhotoId, Integer> ordinals = new LinkedHashMap<>();
            photos.stream()
                    .filter(photo -> catalog.photos().ordinalOf(photo) >= 0)
                    .forEach(photo -> ordinals.put(photo, catalog.photos().ordinalOf(photo)));
            PhotoAnnotations annotations = new PhotoAnnotations(session, ordinals.values());
            Map<PhotoId, List<ValueChange>> values = new LinkedHashMap<>();
            ordinals.forEach((photo, ordinal) -> values.put(photo, values(annotations, ordinal)));
            values.values().removeIf(List::isEmpty);
            ordinals.keySet().retainAll(values.keySet());
            Map<Integer, List<FileRow>> files = session.files().ofPhotos(ordinals.values());
            List<PhotoChange> changes = new ArrayList<>();
            values.forEach((photo, changed) -> {
                Optional<FileRow> file = files.getOrDefault(ordinals.get(photo), List.of()).stream().findFirst();
                changes.add(new PhotoChange(photo, file.map(FileRow::hash).orElse(null),
                        file.map(row -> row.path().toString()).orElse(null), changed));
            });
            return changes;
        });
    }

    private List<ValueChange> values(PhotoAnnotations annotations, int ordinal) {
        Map<Field, Setting> own = Stored.usersOf(annotations.given(ordinal));
        List<ValueChange> values = new ArrayList<>();
        for (FieldSetting setting : settings) {
            Setting from = own.getOrDefault(setting.field(), Setting.ABSENT);
            Setting to = Setting.of(setting.text());
            if (!from.equals(to) && !removesNothing(setting, annotations, ordinal)) {
                values.add(new ValueChange(setting.field(), from, to));
            }
        }
        return values;
    }

    /** Taking a tag from many photos concerns only those that have it. */
    private static boolean removesNothing(FieldSetting setting, PhotoAnnotations annotations, int ordinal) {
        return setting.field().is(Many.TAG) && setting.text() == null
                && !annotations.of(ordinal)
                        .tagNames()
                        .stream()
                        .map(Field::tag)
                        .collect(Collectors.toSet())
                        .contains(setting.field());
    }
}
