package photoscope.sources.macphotos;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import photoscope.photo.AlbumPlace;
import photoscope.photo.GeoPoint;
import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.photo.PersonPlace;

/** Reads what Photos says of pictures: a few queries for some hundred of them. */
final class FactsReader {
    /** Photos counts seconds from 2001-01-01 UTC on. */
    private static final long EPOCH = Instant.parse("2001-01-01T00:00:00Z").getEpochSecond();
    /** What Photos writes for both coordinates of a picture without a place. */
    private static final double NOWHERE = -180;
    /** Some databases hold dates that are no dates. */
    private static final long LATEST_SECOND = Instant.parse("9999-12-31T00:00:00Z").getEpochSecond();
    private static final long FIRST_SECOND = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();

    private final Connection connection;
    private final Schema schema;
    private final String table;
    private final AlbumReader albums;
    private final FaceReader faces;

    FactsReader(Connection connection, Schema schema, String table) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.table = table;
        this.albums = new AlbumReader(connection, schema);
        this.faces = new FaceReader(schema, table);
    }

    /** Reads rows that begin with a picture's key. */
    interface RowReader {
        void read(long key, ResultSet row) throws SQLException;
    }

    Map<Long, OutsideFacts> of(List<PhotosAsset> some) throws SQLException {
        String keys = some.stream().map(asset -> Long.toString(asset.key())).collect(Collectors.joining(",", "[", "]"));
        Map<Long, List<String>> keywords = new HashMap<>();
        each(keywordQuery(), keys, (key, row) -> add(keywords, key, AssetQuery.composed(row.getString(2))));
        Map<Long, List<AlbumPlace>> places = new HashMap<>();
        each(albums.query(), keys, (key, row) -> add(places, key, albums.map(row)));
        Map<Long, List<PersonPlace>> persons = new HashMap<>();
        each(faces.query(), keys, (key, row) -> add(persons, key, FaceReader.map(row)));
        Map<Long, OutsideFacts> facts = new HashMap<>();
        each(query(), keys, (key, row) -> facts.put(key, new OutsideFacts(
                new OutsideWords(text(row.getString(2)), text(row.getString(3)), keywords.getOrDefault(key, List.of()),
                        null, row.getInt(4) == 1 ? true : null, row.getInt(5) == 1 ? true : null),
                date(row), place(row), null, places.getOrDefault(key, List.of()),
                persons.getOrDefault(key, List.of()))));
        return facts;
    }

    private void each(@Nullable String query, String keys, RowReader reader) throws SQLException {
        if (query == null) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, keys);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows.getLong(1), rows);
                }
            }
        }
    }

    private static <T> void add(Map<Long, List<T>> lists, long key, T entry) {
        lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
    }

    private String query() {
        String more = "ZADDITIONALASSETATTRIBUTES";
        boolean hasMore = schema.has(more, "ZASSET");
        boolean hasDescription = hasMore && schema.has(more, "ZASSETDESCRIPTION")
                && schema.has("ZASSETDESCRIPTION", "ZLONGDESCRIPTION");
        return "select a.Z_PK, " + schema.column("t.", more, "ZTITLE") + ", "
                + (hasDescription ? "d.ZLONGDESCRIPTION" : "null") + ", " + schema.column("a.", table, "ZFAVORITE")
                + ", " + schema.column("a.", table, "ZHIDDEN") + ", " + schema.column("a.", table, "ZDATECREATED")
                + ", " + schema.column("t.", more, "ZTIMEZONEOFFSET") + ", " + schema.column("a.", table, "ZLATITUDE")
                + ", " + schema.column("a.", table, "ZLONGITUDE") + " from " + table + " a"
                + (hasMore ? " left join " + more + " t on t.ZASSET = a.Z_PK" : "")
                + (hasDescription ? " left join ZASSETDESCRIPTION d on d.Z_PK = t.ZASSETDESCRIPTION" : "")
                + " where a.Z_PK in (select value from json_each(?))";
    }

    private @Nullable String keywordQuery() {
        Schema.Join join = schema.keywords().orElse(null);
        if (join == null || !schema.has("ZKEYWORD", "ZTITLE")) {
            return null;
        }
        return "select t.ZASSET, k.ZTITLE from ZADDITIONALASSETATTRIBUTES t join " + join.table() + " j on j."
                + join.one() + " = t.Z_PK join ZKEYWORD k on k.Z_PK = j." + join.other()
                + " where t.ZASSET in (select value from json_each(?)) and k.ZTITLE is not null order by k.ZTITLE";
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : AssetQuery.composed(text);
    }

    private static @Nullable OutsideDate date(ResultSet row) throws SQLException {
        double since = row.getDouble(6);
        if (row.wasNull() || Double.isNaN(since)) {
            return null;
        }
        long second = (long) Math.floor(since) + EPOCH;
        if (since > LATEST_SECOND || since < FIRST_SECOND - EPOCH || second < FIRST_SECOND || second > LATEST_SECOND) {
            return null;
        }
        int offset = row.getInt(7);
        if (row.wasNull() || Math.abs(offset) > ZoneOffset.MAX.getTotalSeconds()) {
            return new OutsideDate.AtMoment(Instant.ofEpochSecond(second));
        }
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(offset);
        return new OutsideDate.OnTheClock(LocalDateTime.ofEpochSecond(second, 0, zone), zone);
    }

    private static @Nullable GeoPoint place(ResultSet row) throws SQLException {
        double latitude = row.getDouble(8);
        boolean isNone = row.wasNull();
        double longitude = row.getDouble(9);
        isNone |= row.wasNull() || latitude == NOWHERE || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180);
        return isNone ? null : new GeoPoint(latitude, longitude);
    }
}
