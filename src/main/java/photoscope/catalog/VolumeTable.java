package photoscope.catalog;

import java.util.List;

/** The volumes that photos lie on. */
public final class VolumeTable {
    private final Sql sql;

    VolumeTable(Sql sql) {
        this.sql = sql;
    }

    public List<VolumeRow> all() {
        return sql.list("select id, identity, label, mount_point from volume order by id",
                row -> new VolumeRow(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    /** Notes where a volume is now, and returns its number. */
    public int seen(String identity, String label, String mountPoint) {
        int changed = sql.update("update volume set label = ?, mount_point = ? where identity = ?", label, mountPoint,
                identity);
        if (changed == 1) {
            return (int) sql.number("select id from volume where identity = ?", identity);
        }
        return (int) sql.insert("insert into volume (identity, label, mount_point) values (?, ?, ?)", identity, label,
                mountPoint);
    }
}
