package photoscope.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import photoscope.photo.FileRole;
import photoscope.photo.MediaKind;

/** Which files of libraries of other programs belong together, as those libraries say. */
public final class AssetFileTable {
    private final Sql sql;

    AssetFileTable(Sql sql) {
        this.sql = sql;
    }

    /** What is known of the files in a folder, by file. */
    public Map<Long, AssetFileRow> inFolder(int folder) {
        Map<Long, AssetFileRow> rows = new HashMap<>();
        sql.forEach("select a.file, a.asset, a.role, a.burst, a.pick from asset_file a join file f on f.id = a.file"
                + " where f.folder = ?", row -> rows.put(row.getLong(1), map(row, 1)), folder);
        return rows;
    }

    /** What a file is to its picture; empty where no other program keeps it. */
    public Optional<FileRole> role(long file) {
        return sql.first("select role from asset_file where file = ?", row -> FileRole.values()[row.getInt(1)], file);
    }

    public void set(AssetFileRow row) {
        sql.update("merge into asset_file (file, asset, role, burst, pick) values (?, ?, ?, ?, ?)", row.file(),
                row.asset(), row.role().ordinal(), row.burst(), row.pick());
    }

    /** Whether a source has files that were read and of which it is not known what they belong to. */
    public boolean hasUnknown(int source) {
        return sql.first(
                "select f.id from folder d join file f on f.folder = d.id left join asset_file a on a.file = f.id"
                        + " where d.source = ? and f.state = ? and a.file is null limit 1",
                row -> row.getLong(1), source, FileState.INDEXED.ordinal()).isPresent();
    }

    /** The files of a source that are there and belong to something, of photos that are listed there. */
    public List<LinkedFile> linked(int source) {
        return sql.list("select p.ordinal, f.name, p.kind, a.file, a.asset, a.role, a.burst, a.pick from folder d"
                + " join file f on f.folder = d.id join asset_file a on a.file = f.id"
                + " join photo p on p.ordinal = f.photo and p.folder = f.folder where d.source = ? and f.state in (?, ?)"
                + " order by a.asset, a.role, f.id",
                row -> new LinkedFile(row.getInt(1), row.getString(2), MediaKind.values()[row.getInt(3)], map(row, 4)),
                source, FileState.INDEXED.ordinal(), FileState.CHANGED.ordinal());
    }

    private static AssetFileRow map(ResultSet row, int first) throws SQLException {
        return new AssetFileRow(row.getLong(first), row.getString(first + 1), FileRole.values()[row.getInt(first + 2)],
                row.getString(first + 3), row.getInt(first + 4));
    }
}
