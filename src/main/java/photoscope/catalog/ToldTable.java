package photoscope.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.photo.GeoPoint;
import photoscope.photo.Origin;
import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.photo.Rating;
import photoscope.photo.Teller;

/** What other programs say of photos, each by itself; what holds of it is decided in {@code annotations}. */
public final class ToldTable {
    private static final String SELECT = """
            select t.id, t.origin, t.name, f.title, f.caption, f.keywords, f.rating, f.favourite, f.hidden, f.taken,
                f.taken_offset, f.taken_moment, f.latitude, f.longitude, f.recorded_latitude, f.recorded_longitude
            from told f join teller t on t.id = f.teller where f.photo = ?""";
    private final Sql sql;
    private final AlbumTable albums;
    private final PersonTable persons;

    /** A row by itself: albums and persons stand in tables of their own, which can't be read while rows come. */
    private record Row(int id, Teller teller, OutsideWords words, @Nullable OutsideDate date, @Nullable GeoPoint place,
            @Nullable GeoPoint recordedPlace) {
        Told whole(int photo, AlbumTable albums, PersonTable persons) {
            return new Told(teller, new OutsideFacts(words, date, place, recordedPlace, albums.told(photo, id),
                    persons.told(photo, id)));
        }
    }

    ToldTable(Sql sql, AlbumTable albums, PersonTable persons) {
        this.sql = sql;
        this.albums = albums;
        this.persons = persons;
    }

    /** What all say of a photo, the most weighty first. */
    public List<Told> of(int photo) {
        List<Told> told = new ArrayList<>(sql.list(SELECT, ToldTable::map, photo)
                .stream()
                .map(row -> row.whole(photo, albums, persons))
                .toList());
        told.sort(Comparator.comparing((Told one) -> one.teller().origin()).thenComparing(one -> one.teller().name()));
        return told;
    }

    /** What one says of a photo; empty where it says nothing. */
    public Optional<OutsideFacts> of(int photo, Teller teller) {
        return sql
                .first(SELECT + " and t.name = ? and t.origin = ?", ToldTable::map, photo, teller.name(),
                        teller.origin().code())
                .map(row -> row.whole(photo, albums, persons).facts());
    }

    /** The photos that all tellers of a name say something of, whatever their origin. */
    public Map<Teller, List<Integer>> photosOfAll(String name) {
        Map<Teller, List<Integer>> photos = new HashMap<>();
        sql.forEach("select t.origin, f.photo from teller t join told f on f.teller = t.id where t.name = ?",
                row -> photos.computeIfAbsent(new Teller(Origin.ofCode(row.getInt(1)), name), _ -> new ArrayList<>())
                        .add(row.getInt(2)),
                name);
        return photos;
    }

    /** The photos that one says something of, by ordinal. */
    public List<Integer> photosOf(Teller teller) {
        return sql.list("select photo from told where teller = ? order by photo", row -> row.getInt(1), id(teller));
    }

    /** Replaces what one says of a photo. */
    public void put(int photo, Teller teller, OutsideFacts facts) {
        long known = id(teller);
        int id = (int) (known != 0
                ? known
                : sql.insert("insert into teller (origin, name) values (?, ?)", teller.origin().code(), teller.name()));
        OutsideWords words = facts.words();
        OutsideDate date = facts.takenAt();
        sql.update(
                "merge into told (photo, teller, title, caption, keywords, rating, favourite, hidden, taken,"
                        + " taken_offset, taken_moment, latitude, longitude, recorded_latitude, recorded_longitude)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                photo, id, words.title(), words.caption(), words.keywords().toArray(),
                words.rating() == null ? null : words.rating().stars(), words.favourite(), words.hidden(),
                date instanceof OutsideDate.OnTheClock clock ? clock.local().toEpochSecond(ZoneOffset.UTC) : null,
                date instanceof OutsideDate.OnTheClock clock && clock.offset() != null
                        ? clock.offset().getTotalSeconds()
                        : null,
                date instanceof OutsideDate.AtMoment moment ? moment.instant().getEpochSecond() : null,
                latitude(facts.place()), longitude(facts.place()), latitude(facts.recordedPlace()),
                longitude(facts.recordedPlace()));
        albums.put(photo, id, teller.origin(), facts.albums());
        persons.put(photo, id, facts.persons());
    }

    /** Has one say nothing of a photo any more. */
    public void remove(int photo, Teller teller) {
        int id = (int) id(teller);
        sql.update("delete from told where photo = ? and teller = ?", photo, id);
        albums.remove(photo, id);
        persons.remove(photo, id);
    }

    /** What a file says is said by it at its new place. */
    public void moved(Path from, Path to) {
        sql.update("delete from teller t where name = ? and not exists (select 1 from told where told.teller = t.id)",
                to.toString());
        sql.update(
                "update teller t set name = ? where name = ?"
                        + " and not exists (select 1 from teller o where o.name = ? and o.origin = t.origin)",
                to.toString(), from.toString(), to.toString());
    }

    private long id(Teller teller) {
        return sql.number("select id from teller where name = ? and origin = ?", teller.name(), teller.origin().code());
    }

    private static Row map(ResultSet row) throws SQLException {
        Integer rating = Rows.nullableInt(row, 7);
        OutsideWords words = new OutsideWords(row.getString(4), row.getString(5), Rows.strings(row, 6),
                rating == null ? null : new Rating(rating), row.getObject(8, Boolean.class),
                row.getObject(9, Boolean.class));
        return new Row(row.getInt(1), new Teller(Origin.ofCode(row.getInt(2)), row.getString(3)), words, date(row),
                place(row, 13), place(row, 15));
    }

    private static @Nullable OutsideDate date(ResultSet row) throws SQLException {
        long moment = row.getLong(12);
        if (!row.wasNull()) {
            return new OutsideDate.AtMoment(Instant.ofEpochSecond(moment));
        }
        Integer offset = Rows.nullableInt(row, 11);
        long taken = row.getLong(10);
        return row.wasNull()
                ? null
                : new OutsideDate.OnTheClock(LocalDateTime.ofEpochSecond(taken, 0, ZoneOffset.UTC),
                        offset == null ? null : ZoneOffset.ofTotalSeconds(offset));
    }

    private static @Nullable GeoPoint place(ResultSet row, int column) throws SQLException {
        Double latitude = Rows.nullableDouble(row, column);
        Double longitude = Rows.nullableDouble(row, column + 1);
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    private static @Nullable Double latitude(@Nullable GeoPoint place) {
        return place == null ? null : place.latitude();
    }

    private static @Nullable Double longitude(@Nullable GeoPoint place) {
        return place == null ? null : place.longitude();
    }
}
