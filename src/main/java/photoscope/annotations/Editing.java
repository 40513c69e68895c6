package photoscope.annotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
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
            List<PhotoChange> changes = new ArrayList<>();
            for (PhotoId photo : photos) {
                int ordinal = catalog.photos().ordinalOf(photo);
                if (ordinal >= 0) {
                    change(session, photo, ordinal).ifPresent(changes::add);
                }
            }
            return changes;
        });
    }

    private Optional<PhotoChange> change(CatalogSession session, PhotoId photo, int ordinal) {
        List<ValueChange> values = values(session, ordinal);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Optional<FileRow> file = session.files().ofPhoto(ordinal).stream().findFirst();
        return Optional.of(new PhotoChange(photo, file.map(FileRow::hash).orElse(null),
                file.map(row -> row.path().toString()).orElse(null), values));
    }

    private List<ValueChange> values(CatalogSession session, int ordinal) {
        PhotoAnnotations annotations = new PhotoAnnotations(session);
        Map<Field, Setting> own = new HashMap<>();
        annotations.given(ordinal)
                .stream()
                .filter(value -> value.source() == ValueSource.USER)
                .forEach(value -> own.put(value.field(), value.setting()));
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
        return setting.field().isTag() && setting.text() == null
                && !annotations.of(ordinal)
                        .tagNames()
                        .stream()
                        .map(Field::tag)
                        .collect(Collectors.toSet())
                        .contains(setting.field());
    }
}
