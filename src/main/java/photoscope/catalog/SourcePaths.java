package photoscope.catalog;

import java.nio.file.Path;

/** What tables other than the source's own say by absolute path of what lies in a source. */
final class SourcePaths {
    private final Sql sql;

    SourcePaths(Sql sql) {
        this.sql = sql;
    }

    void move(SourceRow source, Path to) {
        String separator = to.getFileSystem().getSeparator();
        move("problem", "path", source.path().toString(), to.toString(), separator,
                " and (file is null or file in (select f.id from file f join folder d on d.id = f.folder where d.source = "
                        + source.id() + "))");
        move("sidecar_file", "folder", slashes(source.path()), slashes(to), "/", "");
        moveTellers(ended(source.path().toString(), separator), ended(to.toString(), separator));
    }

    /** Those at the new place that still say something are left: photos show what they say. */
    private void moveTellers(String below, String belowNow) {
        sql.update("delete from teller t where name like ? escape '!'"
                + " and not exists (select 1 from told where told.teller = t.id)", Rows.likePrefix(belowNow));
        String now = "? || substring(t.name, ?)";
        int rest = below.length() + 1;
        sql.update(
                "update teller t set name = " + now + " where name like ? escape '!' and not exists"
                        + " (select 1 from teller o where o.name = " + now + " and o.origin = t.origin)",
                belowNow, rest, Rows.likePrefix(below), belowNow, rest);
    }

    private void move(String table, String column, String from, String to, String separator, String condition) {
        String below = ended(from, separator);
        String belowNow = ended(to, separator);
        sql.update("delete from " + table + " where " + column + " = ? or " + column + " like ? escape '!'", to,
                Rows.likePrefix(belowNow));
        sql.update("update " + table + " set " + column + " = case when " + column + " = ? then ? else ? || substring("
                + column + ", ?) end where (" + column + " = ? or " + column + " like ? escape '!')" + condition, from,
                to, belowNow, below.length() + 1, from, Rows.likePrefix(below));
    }

    private static String ended(String path, String separator) {
        return path.endsWith(separator) ? path : path + separator;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
