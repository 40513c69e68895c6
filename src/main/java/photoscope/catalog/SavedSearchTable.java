package photoscope.catalog;

import java.util.List;

/** The searches that the user keeps, in the user's order. */
public final class SavedSearchTable {
    private final Sql sql;

    SavedSearchTable(Sql sql) {
        this.sql = sql;
    }

    public List<SavedSearchRow> all() {
        return sql.list("select id, name, query, sort from saved_search order by position, id",
                row -> new SavedSearchRow(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    /** Adds one at the end, and returns its number. */
    public int add(String name, String query, String sort) {
        int last = (int) sql.number("select max(position) from saved_search");
        return (int) sql.insert("insert into saved_search (name, query, sort, position) values (?, ?, ?, ?)", name,
                query, sort, last + 1);
    }

    public void rename(int id, String name) {
        sql.update("update saved_search set name = ? where id = ?", name, id);
    }

    public void setPosition(int id, int position) {
        sql.update("update saved_search set position = ? where id = ?", position, id);
    }

    public void delete(int id) {
        sql.update("delete from saved_search where id = ?", id);
    }
}
