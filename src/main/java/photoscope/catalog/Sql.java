package photoscope.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** One connection's statements, prepared once and told in few words. */
final class Sql implements AutoCloseable {
    /** Makes a value of the row that a result set stands on. */
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Looks at the row that a result set stands on. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Each row that an index finds is compared with every number once more, so that many at once take longer. */
    private static final int NUMBERS_AT_ONCE = 50;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        List<T> rows = new ArrayList<>();
        forEach(sql, row -> rows.add(mapper.map(row)), parameters);
        return rows;
    }

    <T> Optional<T> first(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        List<T> rows = list(sql, mapper, parameters);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    long number(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    void forEach(String sql, RowReader reader, @Nullable Object... parameters) {
        try (ResultSet rows = bound(sql, parameters).executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /** The same for rows of many numbers, a few at a time; the statement's one parameter is an array of them. */
    void forEachOf(String sql, Collection<Integer> numbers, RowReader reader) {
        List<Integer> all = List.copyOf(numbers);
        for (int from = 0; from < all.size(); from += NUMBERS_AT_ONCE) {
            forEach(sql, reader, (Object) all.subList(from, Math.min(all.size(), from + NUMBERS_AT_ONCE)).toArray());
        }
    }

    int update(String sql, @Nullable Object... parameters) {
        try {
            return bound(sql, parameters).executeUpdate();
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    /** Inserts a row and returns the number that the database gave it. */
    long insert(String sql, @Nullable Object... parameters) {
        try {
            PreparedStatement statement = prepared(sql, Statement.RETURN_GENERATED_KEYS);
            bind(statement, parameters).executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... parameters) throws SQLException {
        return bind(prepared(sql, Statement.NO_GENERATED_KEYS), parameters);
    }

    private PreparedStatement prepared(String sql, int generatedKeys) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql, generatedKeys);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static PreparedStatement bind(PreparedStatement statement, @Nullable Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
