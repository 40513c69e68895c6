package photoscope.catalog;

import java.util.HashMap;
import java.util.Map;

/** The cameras that took the photos. */
public final class CameraTable {
    private final Sql sql;

    CameraTable(Sql sql) {
        this.sql = sql;
    }

    /** Names by the number that {@link PhotoColumns} holds. */
    public Map<Integer, String> names() {
        Map<Integer, String> names = new HashMap<>();
        sql.forEach("select id, name from camera", row -> names.put(row.getInt(1), row.getString(2)));
        return names;
    }
}
