package photoscope.catalog;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Groups of photos. */
public final class ClusterTable {
    private static final String HEAD = "id, kind, position, name, description, colour, size, fingerprint, spread,"
            + " centroid, samples, words, first_taken, last_taken, fair, strong";
    private final Sql sql;

    ClusterTable(Sql sql) {
        this.sql = sql;
    }

    /** All of them by position. */
    public List<ClusterRow> all() {
        return sql.list("select " + HEAD + " from cluster order by position, id", ClusterTable::map);
    }

    /** How many there are. */
    public int count() {
        return (int) sql.number("select count(*) from cluster");
    }

    public Optional<ClusterRow> get(long id) {
        return sql.first("select " + HEAD + " from cluster where id = ?", ClusterTable::map, id);
    }

    /** The members; none where there is no such cluster. */
    public ClusterMembers members(long id) {
        return ClusterMembers.of(
                sql.first("select members from cluster where id = ?", row -> row.getBytes(1), id).orElse(new byte[0]));
    }

    /** Adds a cluster, or replaces the one of its id. */
    public void put(ClusterRow row, ClusterMembers members) {
        ClusterRow.Facts facts = row.facts();
        sql.update(
                "merge into cluster (" + HEAD + ", members) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(), row.kind(), row.position(), row.name(), row.description(), row.colour(), members.size(),
                facts.fingerprint(), facts.spread(), bytes(facts.centroid()), facts.samples().toArray(),
                facts.words().toArray(), facts.firstTaken(), facts.lastTaken(), row.fair(), row.strong(),
                members.packed());
    }

    /** Replaces what was measured. */
    public void setFacts(long id, ClusterRow.Facts facts) {
        sql.update(
                "update cluster set fingerprint = ?, spread = ?, centroid = ?, samples = ?, words = ?,"
                        + " first_taken = ?, last_taken = ? where id = ?",
                facts.fingerprint(), facts.spread(), bytes(facts.centroid()), facts.samples().toArray(),
                facts.words().toArray(), facts.firstTaken(), facts.lastTaken(), id);
    }

    public void delete(long id) {
        sql.update("delete from cluster where id = ?", id);
    }

    /** The position behind the last. */
    public int nextPosition() {
        return (int) sql.number("select max(position) from cluster") + 1;
    }

    private static byte[] bytes(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    private static float[] floats(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return values;
    }

    private static ClusterRow map(ResultSet row) throws SQLException {
        List<Integer> samples = new ArrayList<>();
        Arrays.stream((Object[]) row.getArray(11).getArray()).forEach(sample -> samples.add((Integer) sample));
        return new ClusterRow(row.getLong(1), row.getInt(2), row.getInt(3), row.getString(4), row.getString(5),
                row.getInt(6), Rows.nullableFloat(row, 15), Rows.nullableFloat(row, 16), row.getInt(7),
                new ClusterRow.Facts(row.getLong(8), row.getFloat(9), floats(row.getBytes(10)), samples,
                        Rows.strings(row, 12), row.getLong(13), row.getLong(14)));
    }
}
