package photoscope.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.photo.DateSource;
import photoscope.photo.GeoPoint;
import photoscope.photo.TakenAt;

/** When and where photos were taken: as their files say it, and as it is shown where another program's word prevails. */
public final class MomentTable {
    private final Sql sql;
    private final CatalogSession session;

    MomentTable(Sql sql, CatalogSession session) {
        this.sql = sql;
        this.session = session;
    }

    /** What lists and searches go by; empty if there is no such photo. */
    public Optional<Moment> shown(int photo) {
        return sql.first("select p.taken, f.taken_offset, f.taken_source, f.latitude, f.longitude from photo p"
                + " join photo_facts f on f.photo = p.ordinal where p.ordinal = ?", MomentTable::map, photo);
    }

    /** What the photo's file says; empty if there is no such photo. */
    public Optional<Moment> ofFile(int photo) {
        return kept(photo).or(() -> shown(photo));
    }

    private Optional<Moment> kept(int photo) {
        return sql.first("select taken, taken_offset, taken_source, latitude, longitude from file_fact where photo = ?",
                MomentTable::map, photo);
    }

    /** Has lists and searches go by this; what the file says is kept. Nothing happens where they do already. */
    public void show(int photo, Moment wanted) {
        Moment file = ofFile(photo).orElseThrow();
        if (shown(photo).orElseThrow().equals(wanted)) {
            return;
        }
        if (wanted.equals(file)) {
            sql.update("delete from file_fact where photo = ?", photo);
        } else {
            sql.update(
                    "merge into file_fact (photo, taken, taken_offset, taken_source, latitude, longitude)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    photo, file.takenAt().localEpochSecond(), offset(file), file.takenAt().source().ordinal(),
                    latitude(file), longitude(file));
        }
        long taken = wanted.takenAt().localEpochSecond();
        sql.update(
                "update photo_facts set taken_offset = ?, taken_source = ?, latitude = ?, longitude = ?"
                        + " where photo = ?",
                offset(wanted), wanted.takenAt().source().ordinal(), latitude(wanted), longitude(wanted), photo);
        sql.update("update photo set taken = ? where ordinal = ?", taken, photo);
        session.afterCommit(() -> session.photoColumns().setTaken(photo, taken));
        PhotoTable photos = session.photos();
        photos.setFlags(photo, PhotoFlags.HAS_PLACE, wanted.place() == null ? 0 : PhotoFlags.HAS_PLACE);
        photos.touch(photo);
    }

    private static @Nullable Integer offset(Moment moment) {
        ZoneOffset offset = moment.takenAt().offset();
        return offset == null ? null : offset.getTotalSeconds();
    }

    private static @Nullable Double latitude(Moment moment) {
        return moment.place() == null ? null : moment.place().latitude();
    }

    private static @Nullable Double longitude(Moment moment) {
        return moment.place() == null ? null : moment.place().longitude();
    }

    private static Moment map(ResultSet row) throws SQLException {
        Integer offset = Rows.nullableInt(row, 2);
        Double latitude = Rows.nullableDouble(row, 4);
        Double longitude = Rows.nullableDouble(row, 5);
        return new Moment(
                new TakenAt(LocalDateTime.ofEpochSecond(row.getLong(1), 0, ZoneOffset.UTC),
                        offset == null ? null : ZoneOffset.ofTotalSeconds(offset), DateSource.values()[row.getInt(3)]),
                latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude));
    }
}
