package photoscope.catalog;

import java.util.List;
import java.util.Optional;

import photoscope.photo.EmbeddedFilm;
import photoscope.photo.Extras;

/** What photos' files hold beside one picture, and the photos whose files are still to be asked for it. */
public final class ExtrasTable {
    private final Sql sql;
    private final PhotoTable photos;

    ExtrasTable(Sql sql, PhotoTable photos) {
        this.sql = sql;
        this.photos = photos;
    }

    /** Has the files of all photos asked. */
    public void markAllPending() {
        sql.update("merge into extras_pending (photo) select ordinal from photo");
    }

    public long countPending() {
        return sql.number("select count(*) from extras_pending");
    }

    /** The photos whose files are to be asked, by ordinal, after one. */
    public List<Integer> pendingAfter(int photo, int limit) {
        return sql.list("select photo from extras_pending where photo > ? order by photo limit ?", row -> row.getInt(1),
                photo, limit);
    }

    /** Notes what a photo's file holds; where that is nothing new, whoever follows the catalog is not bothered. */
    public void set(int photo, Extras extras) {
        EmbeddedFilm film = extras.film();
        sql.update(
                "update photo_facts set content_identifier = ?, burst = ?, motion_offset = ?, motion_length = ?"
                        + " where photo = ?",
                extras.contentIdentifier(), extras.burst(), film == null ? null : film.offset(),
                film == null ? null : film.length(), photo);
        photos.setFlags(photo, PhotoFlags.EXTRAS, PhotoFlags.of(extras));
        if (extras.contentIdentifier() != null || extras.burst() != null) {
            photos.touch(photo);
        }
        sql.update("delete from extras_pending where photo = ?", photo);
    }

    /** The film in the file of a motion photo. */
    public Optional<EmbeddedFilm> film(int photo) {
        return sql.first(
                "select motion_offset, motion_length from photo_facts where photo = ?"
                        + " and motion_offset is not null",
                row -> new EmbeddedFilm(row.getLong(1), row.getLong(2)), photo);
    }
}
