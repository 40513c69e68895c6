package photoscope.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;

/** Reads values of our own kinds from result sets. */
final class Rows {
    private Rows() {}

    static List<String> strings(ResultSet row, int column) throws SQLException {
        Object[] values = (Object[]) row.getArray(column).getArray();
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    static @Nullable ContentHash hash(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : ContentHash.ofBytes(bytes);
    }

    /** A pattern for {@code like ... escape '!'} that matches what begins with this text. */
    static String likePrefix(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** The path that a source's path, a folder's and a name make together. */
    static StoredPath path(ResultSet row, int sourceColumn) throws SQLException {
        return StoredPath.of(row.getString(sourceColumn), row.getString(sourceColumn + 1),
                row.getString(sourceColumn + 2));
    }

    static @Nullable Integer nullableInt(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable Float nullableFloat(ResultSet row, int column) throws SQLException {
        float value = row.getFloat(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable Double nullableDouble(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
