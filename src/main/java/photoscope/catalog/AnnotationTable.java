package photoscope.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What people, sidecars and jobs say of photos, and the columns that hold what prevails. */
public final class AnnotationTable {
    private final Sql sql;
    private final CatalogSession session;

    AnnotationTable(Sql sql, CatalogSession session) {
        this.sql = sql;
        this.session = session;
    }

    /** All values given to one photo, whoever set them; tags in the order they were set. */
    public List<AnnotationRow> of(int photo) {
        return sql.list("select field, source, setting, at from annotation where photo = ? order by at, field",
                AnnotationTable::map, photo);
    }

    /** Sets or replaces what one source says. */
    public void set(int photo, AnnotationRow row) {
        sql.update("merge into annotation (photo, field, source, setting, at) values (?, ?, ?, ?, ?)", photo,
                row.field(), row.source(), row.setting(), row.at().atOffset(ZoneOffset.UTC));
    }

    /** Takes back what one source said, as if it had never said anything. */
    public void remove(int photo, String field, int source) {
        sql.update("delete from annotation where photo = ? and field = ? and source = ?", photo, field, source);
    }

    /** The photos that something was said of, by ordinal, after this one. */
    public List<Integer> photosAfter(int photo, int limit) {
        return sql.list("select distinct photo from annotation where photo > ? order by photo limit ?",
                row -> row.getInt(1), photo, limit);
    }

    /** Looks at a value of a photo. */
    public interface ValueReader {
        void read(int photo, AnnotationRow row);
    }

    /** All values that a source has set of fields that begin like this, by photo; reads the whole table. */
    public void forEachSet(String prefix, int source, ValueReader reader) {
        sql.forEach(
                "select field, source, setting, at, photo from annotation where source = ? and setting is not null"
                        + " and left(field, ?) = ? order by photo, field",
                row -> reader.read(row.getInt(5), map(row)), source, prefix.length(), prefix);
    }

    /** The photos of which a source says anything, by ordinal. */
    public List<Integer> photosOf(int source) {
        return sql.list("select distinct photo from annotation where source = ? order by photo", row -> row.getInt(1),
                source);
    }

    /** What the photo's file itself says. */
    public FileWords fileWords(int photo) {
        return sql.first("select rating, title, caption, keywords from photo_facts where photo = ?",
                row -> new FileWords(row.getInt(1), row.getString(2), row.getString(3), Rows.strings(row, 4)), photo)
                .orElse(FileWords.NONE);
    }

    /**
     * Writes what prevails into the columns that filters and sorting look at, and marks the photo as changed.
     *
     * @param rating -1 to 5
     * @param flags those of {@link PhotoFlags} that annotations decide
     */
    public void setPrevailing(int photo, int rating, int flags) {
        sql.update(
                "update photo set rating = ?, flags = bitor(bitand(flags, cast(? as int)), cast(? as int)), changed = ?"
                        + " where ordinal = ?",
                rating, ~PhotoFlags.ANNOTATED, flags, session.sequence(), photo);
        session.afterCommit(() -> session.photoColumns().annotate(photo, (byte) rating, flags));
    }

    private static AnnotationRow map(ResultSet row) throws SQLException {
        @Nullable
        String setting = row.getString(3);
        Instant at = row.getObject(4, OffsetDateTime.class).toInstant();
        return new AnnotationRow(row.getString(1), row.getInt(2), setting, at);
    }
}
