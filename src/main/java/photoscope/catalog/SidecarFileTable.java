package photoscope.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import photoscope.photo.Sentence;
import photoscope.photo.SentenceText;

/** The files beside photos that say something of them. */
public final class SidecarFileTable {
    private static final String SELECT = "select folder, name, size, modified, state, photo, held, reason"
            + " from sidecar_file";
    private final Sql sql;

    SidecarFileTable(Sql sql) {
        this.sql = sql;
    }

    public Optional<SidecarFileRow> at(Path path) {
        return sql.first(SELECT + " where folder = ? and name = ?", SidecarFileTable::map, folder(path), name(path));
    }

    /** Those directly in a folder. */
    public List<SidecarFileRow> inFolder(Path folder) {
        return sql.list(SELECT + " where folder = ?", SidecarFileTable::map, text(folder));
    }

    /** The paths of those directly in a folder whose names begin like this. */
    public List<Path> withPrefix(Path folder, String prefix) {
        return sql.list("select folder, name from sidecar_file where folder = ? and name >= ? and name < ?",
                row -> Path.of(row.getString(1), row.getString(2)), text(folder), prefix, prefix + Character.MAX_VALUE);
    }

    /** Those about a photo. */
    public List<SidecarFileRow> ofPhoto(int photo) {
        return sql.list(SELECT + " where photo = ? order by folder, name", SidecarFileTable::map, photo);
    }

    /** Some in this state. */
    public List<SidecarFileRow> inState(SidecarState state, int limit) {
        return sql.list(SELECT + " where state = ? order by state, folder, name limit ?", SidecarFileTable::map,
                state.ordinal(), limit);
    }

    public void put(SidecarFileRow row) {
        sql.update(
                "merge into sidecar_file (folder, name, size, modified, state, photo, held, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                folder(row.path()), name(row.path()), row.size(), row.modified(), row.state().ordinal(), row.photo(),
                row.held(), SentenceText.of(row.reason()));
    }

    /** Has it read; what it held is kept, so that what has changed in it can be told. */
    public void markToRead(Path path) {
        int known = sql.update("update sidecar_file set state = ? where folder = ? and name = ?",
                SidecarState.TO_READ.ordinal(), folder(path), name(path));
        if (known == 0) {
            put(new SidecarFileRow(path, 0, 0, SidecarState.TO_READ, null, "", Sentence.NONE));
        }
    }

    /** Has all read that are in a state: photos that they are about may have come. */
    public void markAllToRead(SidecarState state) {
        sql.update("update sidecar_file set state = ? where state = ?", SidecarState.TO_READ.ordinal(),
                state.ordinal());
    }

    public void remove(Path path) {
        sql.update("delete from sidecar_file where folder = ? and name = ?", folder(path), name(path));
    }

    private static String folder(Path path) {
        return text(path.resolveSibling("."));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String text(Path folder) {
        return folder.normalize().toString().replace('\\', '/');
    }

    private static SidecarFileRow map(ResultSet row) throws SQLException {
        return new SidecarFileRow(Path.of(row.getString(1), row.getString(2)), row.getLong(3), row.getLong(4),
                SidecarState.values()[row.getInt(5)], Rows.nullableInt(row, 6), row.getString(7),
                SentenceText.read(row.getString(8)));
    }
}
