package photoscope.catalog;

import java.time.OffsetDateTime;
import java.util.List;

/** The searches that were made, newest last. */
public final class SearchLogTable {
    private final Sql sql;

    SearchLogTable(Sql sql) {
        this.sql = sql;
    }

    public void add(SearchLogRow search) {
        sql.update(
                "insert into search_log (at, query, pack, top, threshold, milliseconds, found)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                search.at(), search.query(), search.pack(), search.top(), search.threshold(), search.milliseconds(),
                search.found());
    }

    public List<SearchLogRow> latest(int limit) {
        return sql.list("select at, query, pack, top, threshold, milliseconds, found from search_log"
                + " order by id desc limit ?", row -> {
                    float threshold = row.getFloat(5);
                    Float thresholdOrNull = row.wasNull() ? null : threshold;
                    return new SearchLogRow(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2),
                            row.getString(3), row.getInt(4), thresholdOrNull, row.getInt(6), row.getInt(7));
                }, limit).reversed();
    }

    /** Forgets all but the newest. */
    public void keepNewest(int count) {
        sql.update("delete from search_log where id <= (select max(id) from search_log) - ?", count);
    }

    public int clear() {
        return sql.update("delete from search_log");
    }
}
