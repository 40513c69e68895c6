package photoscope.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import photoscope.photo.AwayReason;
import photoscope.photo.FileRole;

/** Files that sources tell of and that are not to be had now, as of the last scan of each source. */
public final class AwayFileTable {
    private final Sql sql;

    AwayFileTable(Sql sql) {
        this.sql = sql;
    }

    /** Notes that a scan was told of a file. */
    public void seen(AwayFileRow file, int scan) {
        sql.update("merge into away_file (source, path, name, role, reason, scan) values (?, ?, ?, ?, ?, ?)",
                file.source(), file.path(), file.name(), file.role().ordinal(), file.reason().ordinal(), scan);
    }

    /** Forgets the files of a source that a whole scan has not been told of any more. */
    public void forgetUnseen(int source, int scan) {
        sql.update("delete from away_file where source = ? and scan <> ?", source, scan);
    }

    /** Tells those of a source by name, one by one. */
    public void each(int source, Consumer<AwayFileRow> listener) {
        sql.forEach("select path, name, role, reason from away_file where source = ? order by name, path",
                row -> listener.accept(new AwayFileRow(source, row.getString(1), row.getString(2),
                        FileRole.values()[row.getInt(3)], AwayReason.values()[row.getInt(4)])),
                source);
    }

    /** How many pictures and films of each source are away, by why; their raw files and other company aside. */
    public Map<Integer, Map<AwayReason, Integer>> countBySource() {
        Map<Integer, Map<AwayReason, Integer>> counts = new HashMap<>();
        sql.forEach("select source, reason, count(*) from away_file where role = ? group by source, reason",
                row -> counts.computeIfAbsent(row.getInt(1), _ -> new HashMap<>())
                        .put(AwayReason.values()[row.getInt(2)], row.getInt(3)),
                FileRole.ORIGINAL.ordinal());
        return counts;
    }

    /** The same of one source. */
    public Map<AwayReason, Integer> count(int source) {
        return countBySource().getOrDefault(source, Map.of());
    }
}
