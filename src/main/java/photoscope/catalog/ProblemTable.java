package photoscope.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.photo.OrdinalSet;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.SentenceText;
import photoscope.photo.Stage;

/** What could not be indexed, and why. */
public final class ProblemTable {
    private final Sql sql;

    ProblemTable(Sql sql) {
        this.sql = sql;
    }

    public List<ProblemRow> all() {
        return sql.list("select id, path, file, stage, kind, reason, first_at, last_at, tries, ignored from problem"
                + " order by path, stage", ProblemTable::map);
    }

    /** Problems of one stage. */
    public List<ProblemRow> at(Stage stage) {
        return sql.list("select id, path, file, stage, kind, reason, first_at, last_at, tries, ignored from problem"
                + " where stage = ?", ProblemTable::map, stage.ordinal());
    }

    /** Problems of one path. */
    public List<ProblemRow> at(Path path) {
        return sql.list("select id, path, file, stage, kind, reason, first_at, last_at, tries, ignored from problem"
                + " where path = ?", ProblemTable::map, path.toString());
    }

    /** One stage has no problems any more. */
    public void solved(Stage stage) {
        sql.update("delete from problem where stage = ?", stage.ordinal());
    }

    /** The photos of whose files something could not be read, but for what the user does not want to hear of. */
    public OrdinalSet photos() {
        OrdinalSet photos = new OrdinalSet(0);
        sql.forEach("select f.photo from problem p join file f on f.id = p.file"
                + " where not p.ignored and f.photo is not null", row -> photos.set(row.getInt(1)));
        return photos;
    }

    public long count() {
        return sql.number("select count(*) from problem where not ignored");
    }

    /** How many problems of files each source has, by its number. */
    public Map<Integer, Integer> countBySource() {
        Map<Integer, Integer> counts = new HashMap<>();
        sql.forEach(
                "select d.source, count(*) from problem p join file f on f.id = p.file"
                        + " join folder d on d.id = f.folder where not p.ignored group by d.source",
                row -> counts.put(row.getInt(1), row.getInt(2)));
        return counts;
    }

    /** Writes a path's one problem down, or that it was met once more. */
    public void add(Path path, @Nullable Long file, Problem problem, Instant at) {
        String reason = SentenceText.of(problem.reason());
        sql.update("delete from problem where path = ? and stage <> ?", path.toString(), problem.stage().ordinal());
        int known = sql.update(
                "update problem set file = ?, kind = ?, reason = ?, last_at = ?, tries = tries + 1"
                        + " where path = ? and stage = ?",
                file, problem.kind().ordinal(), reason, at, path.toString(), problem.stage().ordinal());
        if (known == 0) {
            sql.update(
                    "insert into problem (path, file, stage, kind, reason, first_at, last_at, tries)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 1)",
                    path.toString(), file, problem.stage().ordinal(), problem.kind().ordinal(), reason, at, at);
        }
    }

    /** The path has no problems any more. */
    public void solved(Path path) {
        sql.update("delete from problem where path = ?", path.toString());
    }

    /** What is said of a file is said of it at its new place. */
    public void moved(Path from, Path to) {
        solved(to);
        sql.update("update problem set path = ? where path = ?", to.toString(), from.toString());
    }

    /** Forgets the names that could not be written: the run that begins says it again where it still holds. */
    public void solvedNames() {
        sql.update("delete from problem where stage = ? and file in (select id from file where state in (?, ?))",
                Stage.SCAN.ordinal(), FileState.NEW.ordinal(), FileState.CHANGED.ordinal());
    }

    /** Forgets what earlier scans of a folder said of folders: the next scan says it again where it still holds. */
    public void solvedFolders(Path source) {
        sql.update("delete from problem where file is null and (path = ? or path like ? escape '!')", source.toString(),
                Rows.likePrefix(source + source.getFileSystem().getSeparator()));
    }

    /** The same of one folder and what lies in it directly. */
    public void solvedFolder(Path folder) {
        String below = Rows.likePrefix(folder + folder.getFileSystem().getSeparator());
        sql.update(
                "delete from problem where file is null and (path = ? or (path like ? escape '!'"
                        + " and path not like ? escape '!'))",
                folder.toString(), below, below + Rows.likePrefix(folder.getFileSystem().getSeparator()));
    }

    /** Forgets what is known of anything in a folder. */
    public void forgetIn(Path folder) {
        sql.update("delete from problem where path = ? or path like ? escape '!'", folder.toString(),
                Rows.likePrefix(folder + folder.getFileSystem().getSeparator()));
    }

    public void ignore(long problem, boolean ignored) {
        sql.update("update problem set ignored = ? where id = ?", ignored, problem);
    }

    private static ProblemRow map(ResultSet row) throws SQLException {
        long file = row.getLong(3);
        Long fileOrNull = row.wasNull() ? null : file;
        return new ProblemRow(row.getLong(1), StoredPath.of(row.getString(2)).path(), fileOrNull,
                new Problem(Stage.values()[row.getInt(4)], ProblemKind.values()[row.getInt(5)],
                        SentenceText.read(row.getString(6))),
                row.getObject(7, OffsetDateTime.class).toInstant(), row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getInt(9), row.getBoolean(10));
    }
}
