package photoscope.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;
import photoscope.photo.PartId;

/** Parts of photos; keeps the columns in memory in step, once a change is committed. */
final class PartTable {
    private final Sql sql;
    private final CatalogSession session;

    PartTable(Sql sql, CatalogSession session) {
        this.sql = sql;
        this.session = session;
    }

    private record Known(int ordinal, PartId id) {}

    void add(int photo, NewPhoto found) {
        add(photo, new NewFrame(found.part(), found.milliseconds(), found.hash()));
        found.frames().forEach(frame -> add(photo, frame));
    }

    /** Its first part becomes the one that was found, whatever that is called; of the others those are added that are new. */
    void update(int photo, NewPhoto found) {
        List<Known> known = known(photo);
        set(known.getFirst(), photo, found.hash(), found.milliseconds());
        for (NewFrame frame : found.frames()) {
            known.stream()
                    .filter(part -> part.id.equals(frame.part()))
                    .findFirst()
                    .ifPresentOrElse(part -> set(part, photo, frame.hash(), frame.milliseconds()),
                            () -> add(photo, frame));
        }
    }

    List<PartId> of(int photo) {
        return known(photo).stream().map(Known::id).toList();
    }

    private List<Known> known(int photo) {
        return sql.list("select ordinal, id from part where photo = ? order by ordinal",
                row -> new Known(row.getInt(1), new PartId(row.getLong(2))), photo);
    }

    private void add(int photo, NewFrame frame) {
        int ordinal = session.nextPartOrdinal();
        sql.update("insert into part (ordinal, id, photo, hash_first, milliseconds) values (?, ?, ?, ?, ?)", ordinal,
                frame.part().value(), photo, frame.hash().first(), stored(frame.milliseconds()));
        put(new Known(ordinal, frame.part()), photo, frame.hash(), frame.milliseconds());
    }

    private void set(Known part, int photo, ContentHash hash, int milliseconds) {
        sql.update("update part set hash_first = ?, milliseconds = ? where ordinal = ?", hash.first(),
                stored(milliseconds), part.ordinal);
        put(part, photo, hash, milliseconds);
    }

    private void put(Known part, int photo, ContentHash hash, int milliseconds) {
        session.afterCommit(
                () -> session.partColumns().put(part.ordinal, part.id.value(), photo, hash.first(), milliseconds));
    }

    private static @Nullable Integer stored(int milliseconds) {
        return milliseconds == PartColumns.TIMELESS ? null : (Integer) milliseconds;
    }
}
