package photoscope.sources.macphotos;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import photoscope.photo.AlbumPlace;

/** Reads in which albums pictures are: those that people made or that are shared with them, not those of Photos. */
final class AlbumReader {
    private static final int FOLDER = 4000;
    private static final String ALBUM_KINDS = "(2, 1505)";
    private final Schema schema;
    private final Map<Long, Folder> folders = new HashMap<>();

    /** A folder of albums, of which there are a few hundred at most. */
    private record Folder(String title, long parent) {}

    AlbumReader(Connection connection, Schema schema) throws SQLException {
        this.schema = schema;
        if (!schema.has("ZGENERICALBUM", "ZKIND") || !schema.has("ZGENERICALBUM", "ZPARENTFOLDER")) {
            return;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select Z_PK, ZTITLE, ZPARENTFOLDER from ZGENERICALBUM where ZKIND = " + FOLDER)) {
            while (rows.next()) {
                String title = rows.getString(2);
                folders.put(rows.getLong(1),
                        new Folder(title == null ? "" : AssetQuery.composed(title), rows.getLong(3)));
            }
        }
    }

    @Nullable
    String query() {
        Schema.Join join = schema.albumMembers().orElse(null);
        if (join == null || !schema.has("ZGENERICALBUM", "ZTITLE")) {
            return null;
        }
        return "select j." + join.other() + ", g.ZUUID, g.ZTITLE, "
                + schema.column("g.", "ZGENERICALBUM", "ZPARENTFOLDER") + ", " + schema.order(join) + " from "
                + join.table() + " j join ZGENERICALBUM g on g.Z_PK = j." + join.one() + " where j." + join.other()
                + " in (select value from json_each(?)) and g.ZKIND in " + ALBUM_KINDS
                + " and coalesce(g.ZTRASHEDSTATE, 0) = 0 and g.ZTITLE <> '' and g.ZUUID is not null"
                + " order by g.ZUUID";
    }

    AlbumPlace map(ResultSet row) throws SQLException {
        int position = Math.clamp(row.getLong(5), 0, Integer.MAX_VALUE);
        return new AlbumPlace(row.getString(2), AssetQuery.composed(row.getString(3)), path(row.getLong(4)), position);
    }

    /** Titles from the outermost on; a folder that lies in itself, in a damaged database, ends it. */
    private List<String> path(long folder) {
        List<String> titles = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        Folder at = folders.get(folder);
        for (long key = folder; at != null && seen.add(key); at = folders.get(key)) {
            titles.addFirst(at.title);
            key = at.parent;
        }
        return titles;
    }
}
