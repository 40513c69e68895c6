package photoscope.sources.macphotos;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import photoscope.photo.FaceBox;
import photoscope.photo.PersonPlace;

/**
 * Reads who is on pictures, and where. Photos tells a face by its middle and its size as fractions of the upright
 * picture, from the left and from below; the size is one of the longer side. Of an edited picture they are those of the
 * edited version.
 */
final class FaceReader {
    private static final String FACES = "ZDETECTEDFACE";
    private final Schema schema;
    private final String table;

    /**
     * @param table that of pictures
     */
    FaceReader(Schema schema, String table) {
        this.schema = schema;
        this.table = table;
    }

    /** Faces without a name are left out; so are those that Photos has thrown away. */
    @Nullable
    String query() {
        String asset = schema.column("f.", FACES, "ZASSETFORFACE", "ZASSET");
        String person = schema.column("f.", FACES, "ZPERSONFORFACE", "ZPERSON");
        if (asset.equals("null") || person.equals("null") || !schema.has("ZPERSON", "ZFULLNAME")) {
            return null;
        }
        boolean canBeMerged = schema.has("ZPERSON", "ZMERGETARGETPERSON");
        String name = "nullif(" + (canBeMerged ? "coalesce(m.ZFULLNAME, p.ZFULLNAME)" : "p.ZFULLNAME") + ", '')";
        String shown = schema.has("ZPERSON", "ZDISPLAYNAME") ? "nullif(p.ZDISPLAYNAME, '')" : "null";
        return "select " + asset + ", coalesce(" + name + ", " + shown + ") as name, f.ZCENTERX, f.ZCENTERY, f.ZSIZE, "
                + side("ZWIDTH", "ZSOURCEWIDTH") + ", " + side("ZHEIGHT", "ZSOURCEHEIGHT") + " from " + FACES
                + " f join ZPERSON p on p.Z_PK = " + person
                + (canBeMerged ? " left join ZPERSON m on m.Z_PK = p.ZMERGETARGETPERSON" : "") + " join " + table
                + " a on a.Z_PK = " + asset + " where " + asset + " in (select value from json_each(?)) and"
                + " coalesce(" + schema.column("f.", FACES, "ZHIDDEN") + ", 0) = 0 and coalesce("
                + schema.column("f.", FACES, "ZISINTRASH") + ", 0) = 0 and name is not null order by f.Z_PK";
    }

    private String side(String ofPicture, String ofFace) {
        return "coalesce(nullif(" + schema.column("a.", table, ofPicture) + ", 0), "
                + schema.column("f.", FACES, ofFace) + ")";
    }

    static PersonPlace map(ResultSet row) throws SQLException {
        return new PersonPlace(AssetQuery.composed(row.getString(2)),
                box(row.getDouble(3), row.getDouble(4), row.getDouble(5), row.getDouble(6), row.getDouble(7)));
    }

    /**
     * @param x of the middle, from the left
     * @param y of the middle, from below
     * @param size fraction of the longer side
     * @param width of the upright picture in pixels
     * @param height of the same
     */
    static @Nullable FaceBox box(double x, double y, double size, double width, double height) {
        if (!(size > 0) || !(width > 0) || !(height > 0) || !(x >= 0 && x <= 1) || !(y >= 0 && y <= 1)) {
            return null;
        }
        double pixels = size * Math.max(width, height);
        return FaceBox.around(x, 1 - y, Math.min(1, pixels / width), Math.min(1, pixels / height));
    }
}
