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

    /** Texts that were searched for without pictures, each once, the last first. */
    public List<String> latestTexts(int limit) {
        return sql.list(
                "select query from search_log where query <> '' and query not like '%[like %'"
                        + " and query not like '%[unlike %' group by query order by max(id) desc limit ?",
                row -> row.getString(1), limit);
    }

    /** Forgets all but the newest. */
    public void keepNewest(int count) {
        sql.update("delete from search_log where id <= (select max(id) from search_log) - ?", count);
    }

    public int clear() {
        return sql.update("delete from search_log");
    }
}
