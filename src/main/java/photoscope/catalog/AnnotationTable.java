package photoscope.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.photo.OrdinalSet;

/** What people, sidecars and jobs say of photos, and the columns that hold what prevails. */
public final class AnnotationTable {
    private final Sql sql;
    private final CatalogSession session;
    private final StackTable stacks;

    AnnotationTable(Sql sql, CatalogSession session, StackTable stacks) {
        this.sql = sql;
        this.session = session;
        this.stacks = stacks;
    }

    /** The photos of which these sources say something. */
    public OrdinalSet photos(Collection<Integer> sources) {
        OrdinalSet photos = new OrdinalSet(0);
        sql.forEachOf("select distinct photo from annotation where setting is not null and source = any(?)", sources,
                row -> photos.set(row.getInt(1)));
        return photos;
    }

    /** Looks at a value of a photo. */
    public interface ValueReader {
        void read(int photo, AnnotationRow row);
    }

    /** All values given to one photo, whoever set them; tags in the order they were set. */
    public List<AnnotationRow> of(int photo) {
        return sql.list("select field, source, setting, at from annotation where photo = ? order by at, field",
                AnnotationTable::map, photo);
    }

    /** The same of many photos at once, in any order of photos. */
    public void ofAll(Collection<Integer> photos, ValueReader reader) {
        sql.forEachOf("select field, source, setting, at, photo from annotation where photo = any(?)"
                + " order by photo, at, field", photos, row -> reader.read(row.getInt(5), map(row)));
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

    /** All values that a source has set of fields that begin like this, by photo; reads the whole table. */
    public void forEachSet(String prefix, int source, ValueReader reader) {
        sql.forEach(
                "select field, source, setting, at, photo from annotation where source = ? and setting is not null"
                        + " and left(field, ?) = ? order by photo, field",
                row -> reader.read(row.getInt(5), map(row)), source, prefix.length(), prefix);
    }

    /** What the photo's file itself says. */
    public FileWords fileWords(int photo) {
        return fileWords(List.of(photo)).getOrDefault(photo, FileWords.NONE);
    }

    /** The same of many photos at once, those that there are. */
    public Map<Integer, FileWords> fileWords(Collection<Integer> photos) {
        Map<Integer, FileWords> words = new HashMap<>();
        sql.forEachOf("select rating, title, caption, keywords, photo from photo_facts where photo = any(?)", photos,
                row -> words.put(row.getInt(5),
                        new FileWords(row.getInt(1), row.getString(2), row.getString(3), Rows.strings(row, 4))));
        return words;
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
        stacks.refreshListed(photo);
    }

    private static AnnotationRow map(ResultSet row) throws SQLException {
        @Nullable
        String setting = row.getString(3);
        Instant at = row.getObject(4, OffsetDateTime.class).toInstant();
        return new AnnotationRow(row.getString(1), row.getInt(2), setting, at);
    }
}
