package photoscope.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The folders that the user asked to have indexed. */
public final class SourceTable {
    private static final String SELECT = "select id, volume, path, includes, excludes, scan, scanned_at,"
            + " within, kept from source";
    private final Sql sql;
    private final CatalogSession session;

    SourceTable(Sql sql, CatalogSession session) {
        this.sql = sql;
        this.session = session;
    }

    /** Those that are indexed, by path. */
    public List<SourceRow> all() {
        return sql.list(SELECT + " where not forgotten order by path", SourceTable::map);
    }

    /** Also those that the user has taken away. */
    public List<SourceRow> withForgotten() {
        return sql.list(SELECT + " order by path", SourceTable::map);
    }

    public Optional<SourceRow> at(Path path) {
        return sql.first(SELECT + " where path = ? and not forgotten", SourceTable::map, path.toString());
    }

    /** Has a source not looked at any more, or again; its photos stay listed. */
    public void keep(int source, boolean isKept) {
        sql.update("update source set kept = ? where id = ?", isKept, source);
    }

    /** Notes where a source lies on its volume, which may be another one now. */
    public void place(int source, int volume, @Nullable String within) {
        sql.update("update source set volume = ?, within = ? where id = ?", volume, within, source);
    }

    /**
     * Gives a source another path, with all that is known by path of what lies in it: no photo is touched. What is known
     * by path at the new place, of whatever lay there before, is forgotten.
     */
    public void rebase(SourceRow source, Path to) {
        new SourcePaths(sql).move(source, to);
        sql.update("update source set path = ? where id = ?", to.toString(), source.id());
        session.pathsMoved();
    }

    /** Takes a source out of the list; its folders and files stay known. */
    public void forget(int source) {
        sql.update("update source set forgotten = true where id = ?", source);
    }

    /** The source that was forgotten at this path, if one was; it is in the list again, with these patterns. */
    public Optional<SourceRow> recall(int volume, Path path, List<String> includes, List<String> excludes) {
        int found = sql.update(
                "update source set forgotten = false, kept = false, volume = ?, includes = ?, excludes = ?"
                        + " where path = ? and volume = ? and forgotten",
                volume, includes.toArray(), excludes.toArray(), path.toString(), volume);
        return found == 0 ? Optional.empty() : at(path);
    }

    public int add(int volume, Path path, List<String> includes, List<String> excludes) {
        return (int) sql.insert("insert into source (volume, path, includes, excludes) values (?, ?, ?, ?)", volume,
                path.toString(), includes.toArray(), excludes.toArray());
    }

    public void setPatterns(int source, List<String> includes, List<String> excludes) {
        sql.update("update source set includes = ?, excludes = ? where id = ?", includes.toArray(), excludes.toArray(),
                source);
    }

    /** Counts a scan that begins, and returns its number. */
    public int beginScan(int source) {
        sql.update("update source set scan = scan + 1 where id = ?", source);
        return (int) sql.number("select scan from source where id = ?", source);
    }

    public void endScan(int source, Instant at) {
        sql.update("update source set scanned_at = ? where id = ?", at, source);
    }

    /** Makes the folders of one source folders of another that holds it, and forgets the one. */
    public void absorb(SourceRow inner, SourceRow outer) {
        String prefix = FolderTable.relative(outer.path(), inner.path());
        sql.update("update folder set path = case when path = '' then ? else ? || '/' || path end, source = ?"
                + " where source = ?", prefix, prefix, outer.id(), inner.id());
        sql.update("delete from source where id = ?", inner.id());
    }

    private static SourceRow map(ResultSet row) throws SQLException {
        OffsetDateTime scanned = row.getObject(7, OffsetDateTime.class);
        return new SourceRow(row.getInt(1), row.getInt(2), StoredPath.of(row.getString(3)).path(), row.getString(8),
                Rows.strings(row, 4), Rows.strings(row, 5), row.getInt(6), scanned == null ? null : scanned.toInstant(),
                row.getBoolean(9));
    }
}
