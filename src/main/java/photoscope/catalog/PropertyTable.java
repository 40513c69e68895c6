package photoscope.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The library's settings. */
public final class PropertyTable {
    private final Sql sql;

    PropertyTable(Sql sql) {
        this.sql = sql;
    }

    public Optional<String> get(String name) {
        return sql.first("select setting from property where name = ?", row -> row.getString(1), name);
    }

    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        sql.forEach("select name, setting from property", row -> all.put(row.getString(1), row.getString(2)));
        return all;
    }

    public void set(String name, String value) {
        sql.update("merge into property (name, setting) values (?, ?)", name, value);
    }

    public void remove(String name) {
        sql.update("delete from property where name = ?", name);
    }
}
