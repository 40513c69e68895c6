package photoscope.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The folders inside the sources. */
public final class FolderTable {
    private static final String SELECT = "select id, source, path from folder";
    private final Sql sql;
    private final CatalogSession session;

    FolderTable(Sql sql, CatalogSession session) {
        this.sql = sql;
        this.session = session;
    }

    public Optional<FolderRow> at(int source, String path) {
        return sql.first(SELECT + " where source = ? and path = ?", FolderTable::map, source, path);
    }

    public List<FolderRow> all() {
        return sql.list(SELECT + " order by id", FolderTable::map);
    }

    /** The folders of a source. */
    public List<FolderRow> ofSource(int source) {
        return sql.list(SELECT + " where source = ? order by id", FolderTable::map, source);
    }

    /** The numbers of a folder, which may lie in several sources. */
    public List<Integer> at(Path path) {
        return session.sources()
                .withForgotten()
                .stream()
                .filter(source -> path.startsWith(source.path()))
                .flatMap(source -> at(source.id(), relative(source.path(), path)).stream())
                .map(FolderRow::id)
                .sorted()
                .toList();
    }

    /** The numbers of the folders directly in one. */
    public List<Integer> directlyIn(Path path) {
        List<Integer> folders = new ArrayList<>();
        for (SourceRow source : session.sources().withForgotten()) {
            if (path.equals(source.path().getParent())) {
                at(source.id(), "").map(FolderRow::id).ifPresent(folders::add);
            } else if (path.startsWith(source.path())) {
                String relative = relative(source.path(), path);
                String below = Rows.likePrefix(relative.isEmpty() ? "" : relative + "/");
                folders.addAll(sql.list(
                        "select id from folder where source = ? and path <> '' and path like ? escape '!'"
                                + " and path not like ? escape '!'",
                        row -> row.getInt(1), source.id(), below, below + "/%"));
            }
        }
        Collections.sort(folders);
        return folders;
    }

    /** The folder's number, made now if it is not known yet; notes that this scan has seen it. */
    public int seen(int source, String path, int scan) {
        if (sql.update("update folder set scan = ? where source = ? and path = ?", scan, source, path) == 1) {
            return (int) sql.number("select id from folder where source = ? and path = ?", source, path);
        }
        return (int) sql.insert("insert into folder (source, path, scan) values (?, ?, ?)", source, path, scan);
    }

    /** Gives a folder another path in its source. */
    public void rename(int folder, String path) {
        sql.update("update folder set path = ? where id = ?", path, folder);
        session.pathsMoved();
    }

    /** A folder of the source and those below it, as far as this scan has not come by; empty stands for the source. */
    public List<FolderRow> unseen(int source, int scan, String folder) {
        String unseen = SELECT + " where source = ? and scan <> ?";
        return folder.isEmpty()
                ? sql.list(unseen, FolderTable::map, source, scan)
                : sql.list(unseen + " and (path = ? or path like ? escape '!')", FolderTable::map, source, scan, folder,
                        Rows.likePrefix(folder + "/"));
    }

    /** A path relative to a source, with {@code /} on every system. */
    public static String relative(Path source, Path path) {
        Path relative = source.relativize(path);
        return StreamSupport.stream(relative.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
    }

    private static FolderRow map(ResultSet row) throws SQLException {
        return new FolderRow(row.getInt(1), row.getInt(2), row.getString(3));
    }
}
