package photoscope.sources.macphotos;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the tables of one database are called: it differs from one version of Photos to the next, and numbers in names
 * are those that Core Data gave to entities of that version. It is looked up in the database itself.
 *
 * @param tables the columns of each table
 * @param entities Core Data's number of each entity
 */
record Schema(Map<String, Set<String>> tables, Map<String, Integer> entities) {
    private static final List<String> NEEDED = List.of("Z_PK", "ZUUID", "ZDIRECTORY", "ZFILENAME", "ZTRASHEDSTATE");

    /** A table that ties two others, with its columns. */
    record Join(String table, String one, String other) {}

    static Schema of(Connection database) throws SQLException {
        Map<String, Set<String>> tables = new HashMap<>();
        Map<String, Integer> entities = new HashMap<>();
        try (Statement statement = database.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select m.name, c.name from sqlite_master m,"
                    + " pragma_table_info(m.name) c where m.type = 'table' and m.name like 'Z%'")) {
                while (rows.next()) {
                    tables.computeIfAbsent(rows.getString(1), _ -> new TreeSet<>()).add(rows.getString(2));
                }
            }
            if (tables.containsKey("Z_PRIMARYKEY")) {
                try (ResultSet rows = statement.executeQuery("select Z_NAME, Z_ENT from Z_PRIMARYKEY")) {
                    while (rows.next()) {
                        entities.put(rows.getString(1), rows.getInt(2));
                    }
                }
            }
        }
        return new Schema(tables, entities);
    }

    /** The table of pictures and films: Photos 5 had another name for it than all that came later. */
    String assets(Path library) throws PhotosLibraryException {
        String table = has("ZASSET") ? "ZASSET" : "ZGENERICASSET";
        if (!has(table)) {
            throw PhotosLibraryException.unknownForm(library, "ZASSET");
        }
        for (String column : NEEDED) {
            if (!has(table, column)) {
                throw PhotosLibraryException.unknownForm(library, table + "." + column);
            }
        }
        return table;
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    boolean has(String table, String column) {
        return tables.getOrDefault(table, Set.of()).contains(column);
    }

    /** The first of these columns that a table has, with a prefix, or SQL for none. */
    String column(String prefix, String table, String... names) {
        for (String name : names) {
            if (has(table, name)) {
                return prefix + name;
            }
        }
        return "null";
    }

    /** Which pictures are in which album: {@code Z_28ASSETS}, say, with {@code Z_28ALBUMS} and {@code Z_3ASSETS}. */
    Optional<Join> albumMembers() {
        return join("Album", "ASSETS", "ALBUMS", "ASSETS");
    }

    /** Which keywords a picture has: {@code Z_1KEYWORDS} with {@code Z_1ASSETATTRIBUTES} and {@code Z_40KEYWORDS}. */
    Optional<Join> keywords() {
        return join("AdditionalAssetAttributes", "KEYWORDS", "ASSETATTRIBUTES", "KEYWORDS");
    }

    /**
     * The table that is named for an entity's number and what it holds; where that is not known, any of such names that
     * has both columns.
     */
    private Optional<Join> join(String entity, String holds, String one, String other) {
        Integer number = entities.get(entity);
        String expected = String.format(Locale.ROOT, "Z_%d%s", number == null ? 0 : number, holds);
        Pattern name = Pattern.compile("Z_\\d+" + holds);
        return tables.keySet()
                .stream()
                .filter(name.asMatchPredicate())
                .sorted((left, right) -> Boolean.compare(right.equals(expected), left.equals(expected)))
                .flatMap(table -> numbered(table, one)
                        .flatMap(left -> numbered(table, other).map(right -> new Join(table, left, right)))
                        .stream())
                .findFirst();
    }

    /** The column of a table that is a number with this behind it. */
    private Optional<String> numbered(String table, String name) {
        Pattern pattern = Pattern.compile("Z_\\d+" + name);
        return tables.getOrDefault(table, Set.of()).stream().filter(pattern.asMatchPredicate()).findFirst();
    }

    /** The column with the place in an album's order, which is named for that with the picture. */
    String order(Join members) {
        return column("j.", members.table(), members.other().replaceFirst("^Z_", "Z_FOK_"));
    }
}
