package photoscope.annotations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;

/** Finds what was changed on two sides, and what a choice between them comes down to. */
final class Conflicts {
    private final Catalog catalog;

    Conflicts(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Conflict> all() {
        return catalog.read(session -> {
            List<Conflict> conflicts = new ArrayList<>();
            for (int photo : session.annotations().photosOf(ValueSource.CONFLICT.code())) {
                PhotoSidecar sidecar = PhotoSidecar.of(catalog, session, photo);
                Map<Field, Stored> here = Precedence.prevailing(sidecar.given());
                sidecar.given()
                        .stream()
                        .filter(value -> value.source() == ValueSource.CONFLICT)
                        .forEach(theirs -> conflicts.add(conflict(sidecar, here.get(theirs.field()), theirs)));
            }
            return conflicts;
        });
    }

    private static Conflict conflict(PhotoSidecar sidecar, @Nullable Stored mine, Stored theirs) {
        return new Conflict(sidecar.photo(), sidecar.file(), theirs.field().key(), mine == null ? null : mine.text(),
                mine == null ? null : mine.at(), theirs.text(), theirs.at() == null ? Instant.EPOCH : theirs.at());
    }

    /** What changes with a choice; nothing where there is no such conflict any more. */
    List<ValueChange> resolved(PhotoSidecar sidecar, Field field, Conflict.Choice choice) {
        List<ValueChange> changes = new ArrayList<>();
        for (Stored theirs : sidecar.given()) {
            if (theirs.source() == ValueSource.CONFLICT && theirs.field().equals(field)) {
                changes.add(new ValueChange(field, ValueSource.CONFLICT, theirs.setting(), Setting.ABSENT, null));
                if (choice == Conflict.Choice.THEIRS) {
                    changes.add(new ValueChange(field, own(sidecar, field), theirs.setting()));
                }
            }
        }
        return changes;
    }

    private static Setting own(PhotoSidecar sidecar, Field field) {
        return sidecar.given()
                .stream()
                .filter(value -> value.source() == ValueSource.USER && value.field().equals(field))
                .findFirst()
                .map(Stored::setting)
                .orElse(Setting.ABSENT);
    }
}
