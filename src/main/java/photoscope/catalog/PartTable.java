package photoscope.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PartId;
import photoscope.pixels.Region;

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
        add(photo, first(found));
        found.others().forEach(part -> add(photo, part));
    }

    /** Its first part becomes the one that was found, whatever that is called; of the others those are added that are new. */
    void update(int photo, NewPhoto found) {
        List<Known> known = known(photo);
        set(known.getFirst(), photo, first(found));
        for (NewPart other : found.others()) {
            known.stream()
                    .filter(part -> part.id.equals(other.part()))
                    .findFirst()
                    .ifPresentOrElse(part -> set(part, photo, other), () -> add(photo, other));
        }
    }

    private static NewPart first(NewPhoto found) {
        return new NewPart(found.part(), found.milliseconds(), Region.WHOLE, found.hash());
    }

    List<PartId> of(int photo) {
        return known(photo).stream().map(Known::id).toList();
    }

    private List<Known> known(int photo) {
        return sql.list("select ordinal, id from part where photo = ? order by ordinal",
                row -> new Known(row.getInt(1), new PartId(row.getLong(2))), photo);
    }

    private void add(int photo, NewPart part) {
        int ordinal = session.nextPartOrdinal();
        sql.update("insert into part (ordinal, id, photo, hash_first, milliseconds, region) values (?, ?, ?, ?, ?, ?)",
                ordinal, part.part().value(), photo, part.hash().first(), time(part), region(part));
        put(ordinal, part.part(), photo, part);
    }

    private void set(Known known, int photo, NewPart part) {
        sql.update("update part set hash_first = ?, milliseconds = ?, region = ? where ordinal = ?",
                part.hash().first(), time(part), region(part), known.ordinal);
        put(known.ordinal, known.id, photo, part);
    }

    private void put(int ordinal, PartId id, int photo, NewPart part) {
        session.afterCommit(() -> session.partColumns()
                .put(ordinal, id.value(), photo, part.hash().first(), part.milliseconds(), part.region()));
    }

    private static @Nullable Integer time(NewPart part) {
        return part.milliseconds() == PartColumns.TIMELESS ? null : (Integer) part.milliseconds();
    }

    private static @Nullable Integer region(NewPart part) {
        return part.region() == Region.WHOLE ? null : (Integer) part.region();
    }
}
