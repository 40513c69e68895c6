package photoscope.sources.macphotos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;

/** Asks for the pictures and films of a library that are not in its trash. */
final class AssetQuery {
    private static final int REFERENCED = 10;
    private static final int LIVE = 2;
    /** What a resource is to its picture. */
    private static final String ORIGINAL_KINDS = "(1, 3)";
    private static final int RAW_KIND = 17;

    private final String select;

    AssetQuery(PhotosBundle library, Schema schema) throws PhotosLibraryException {
        String table = schema.assets(library.root());
        this.select = "select a.Z_PK, a.ZUUID, " + folder(library.root(), library.sharedFolder(), schema, table)
                + " as folder, a.ZFILENAME, " + schema.column("t.", "ZADDITIONALASSETATTRIBUTES", "ZORIGINALFILENAME")
                + ", a.ZDIRECTORY, " + schema.column("a.", table, "ZSAVEDASSETTYPE") + ", "
                + schema.column("a.", table, "ZKIND") + ", " + schema.column("a.", table, "ZKINDSUBTYPE") + ", "
                + schema.column("a.", table, "ZADJUSTMENTSSTATE", "ZHASADJUSTMENTS") + " as edited, "
                + resources(schema) + ", " + schema.column("a.", table, "ZAVALANCHEUUID") + ", "
                + schema.column("a.", table, "ZAVALANCHEPICKTYPE") + " from " + table + " a"
                + (schema.has("ZADDITIONALASSETATTRIBUTES", "ZASSET")
                        ? " left join ZADDITIONALASSETATTRIBUTES t on t.ZASSET = a.Z_PK"
                        : " left join (select null as Z_PK) t on false")
                + " where coalesce(a.ZTRASHEDSTATE, 0) = 0 and a.ZUUID <> '' and a.ZFILENAME <> ''"
                // a stranger's database leads nowhere out of its library
                + " and coalesce(a.ZDIRECTORY, '') not like '%..%'";
    }

    /** Those of a folder one after the other, in the order of their names. */
    String byFolder() {
        return select + " order by folder, a.ZFILENAME, a.Z_PK";
    }

    /** Only edited ones, those whose edited versions lie in one folder one after the other. */
    String editedByFolder() {
        return "select * from (" + select + ") where edited > 0 order by substr(ZUUID, 1, 1), ZUUID";
    }

    private static String folder(Path library, String shared, Schema schema, String table) {
        String scope = schema.column("a.", table, "ZBUNDLESCOPE");
        String published = schema.column("a.", table, "ZCLOUDBATCHPUBLISHDATE");
        String moments = Files.isDirectory(library.resolve("scopes").resolve("momentshared"))
                ? "scopes/momentshared/originals/"
                : "originals/";
        return "case when a.ZDIRECTORY like '/%' then a.ZDIRECTORY when " + scope + " = 3"
                + " then 'scopes/syndication/originals/' || a.ZDIRECTORY when " + scope + " = 1 then '" + moments
                + "' || a.ZDIRECTORY when " + published + " is not null then '" + shared + "' || a.ZDIRECTORY"
                + " else 'originals/' || a.ZDIRECTORY end";
    }

    private static String resources(Schema schema) {
        String table = "ZINTERNALRESOURCE";
        if (!schema.has(table, "ZASSET") || !schema.has(table, "ZDATASTORESUBTYPE")) {
            return "0, 0";
        }
        String remote = schema.column("r.", table, "ZREMOTEAVAILABILITY");
        return "(select count(*) from ZINTERNALRESOURCE r where r.ZASSET = a.Z_PK and r.ZDATASTORESUBTYPE = " + RAW_KIND
                + "), (select max(" + remote + ") from ZINTERNALRESOURCE r where r.ZASSET = a.Z_PK"
                + " and r.ZDATASTORESUBTYPE in " + ORIGINAL_KINDS + ")";
    }

    static PhotosAsset map(ResultSet row) throws SQLException {
        String directory = row.getString(6);
        boolean isReferenced = row.getInt(7) == REFERENCED || (directory != null && directory.startsWith("/"));
        String fileName = row.getString(4);
        String original = row.getString(5);
        return new PhotosAsset(row.getLong(1), row.getString(2),
                row.getString(3) == null ? "originals" : row.getString(3), fileName,
                composed(original == null || original.isBlank() ? fileName : original), isReferenced,
                row.getInt(8) == 1, row.getInt(9) == LIVE, row.getInt(10) > 0, row.getInt(11) > 0, row.getInt(12) > 0,
                row.getString(13), row.getInt(14));
    }

    /** As people type it: macOS keeps letters and their accents apart. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
