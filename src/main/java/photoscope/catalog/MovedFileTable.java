package photoscope.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;
import photoscope.photo.OrdinalSet;

/** Which files were given to photos whose own files were gone. Rows are never deleted. */
public final class MovedFileTable {
    /** Those that hold: the file is there and still the photo's. */
    private static final String SELECT = """
            select m.at, m.photo, m.file, s.path, d.path, f.name, m.former, s2.path, d2.path, m.name
            from moved_file m join file f on f.id = m.file and f.photo = m.photo
            join folder d on d.id = f.folder join source s on s.id = d.source
            join folder d2 on d2.id = m.folder join source s2 on s2.id = d2.source
            where not m.undone and f.state <> %d""".formatted(FileState.MISSING.ordinal());
    private final Sql sql;

    MovedFileTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Notes that a photo was given a file.
     *
     * @param former the photo it was of before; null where it was found by itself
     * @param before where the photo was
     */
    public void add(Instant at, int photo, long file, @Nullable Integer former, List<FileRow> before) {
        for (FileRow place : before) {
            sql.update(
                    "insert into moved_file (at, photo, file, former, folder, name, size, modified)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    at, photo, file, former, place.folder(), place.name(), place.size(), place.modified());
        }
    }

    /** Those that hold, the last first. */
    public List<MovedFileRow> last(int limit) {
        return sql.list(SELECT + " order by m.id desc limit ?", MovedFileTable::map, limit);
    }

    /** Those that hold of one file. */
    public List<MovedFileRow> ofFile(long file) {
        return sql.list(SELECT + " and m.file = ? order by m.id", MovedFileTable::map, file);
    }

    /** Photos from which a file was taken back. */
    public OrdinalSet undone() {
        OrdinalSet photos = new OrdinalSet(0);
        sql.forEach("select distinct photo from moved_file where undone", row -> photos.set(row.getInt(1)));
        return photos;
    }

    /** Whether a file was taken back from this photo. */
    public boolean isUndone(int photo) {
        return sql.number("select count(*) from moved_file where undone and photo = ?", photo) > 0;
    }

    /** Puts a photo back to where it was, missing there, and notes that this file is not its. */
    public void undo(int photo, long file, ContentHash hash) {
        sql.update(
                "insert into file (folder, name, size, modified, state, hash, photo)"
                        + " select folder, name, size, modified, ?, ?, photo from moved_file"
                        + " where not undone and file = ? and photo = ?",
                FileState.MISSING.ordinal(), hash.bytes(), file, photo);
        sql.update("update moved_file set undone = true where file = ? and photo = ?", file, photo);
    }

    private static MovedFileRow map(ResultSet row) throws SQLException {
        return new MovedFileRow(row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2), row.getLong(3),
                Rows.path(row, 4).path(), Rows.nullableInt(row, 7), Rows.path(row, 8).path());
    }
}
