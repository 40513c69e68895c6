package photoscope.annotations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;

/** Finds what was changed on two sides, and what a choice between them comes down to. */
final class Conflicts {
    private final Catalog catalog;

    Conflicts(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Conflict> all() {
        return catalog.read(session -> {
            List<Conflict> conflicts = new ArrayList<>();
            for (int photo : photos()) {
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

    /** The photos with any, from the columns in memory: mostly there are none, and then this costs nothing. */
    private int[] photos() {
        PhotoColumns.View view = catalog.photos().view();
        return IntStream.range(0, view.size())
                .filter(photo -> (view.flags()[photo] & PhotoFlags.HAS_CONFLICTS) != 0)
                .toArray();
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
                    changes.add(new ValueChange(field,
                            Stored.usersOf(sidecar.given()).getOrDefault(field, Setting.ABSENT), theirs.setting()));
                }
            }
        }
        return changes;
    }
}
