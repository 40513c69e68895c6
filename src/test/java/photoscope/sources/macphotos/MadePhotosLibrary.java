package photoscope.sources.macphotos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * A small library of Photos made for a test: the tables and columns that are read, named as the published sources of
 * osxphotos and forensic queries name them for a version of Photos. Not a library that Photos would open.
 */
public final class MadePhotosLibrary implements AutoCloseable {
    /** How versions of Photos call things. */
    public enum Version {
        /** macOS 10.15. */
        PHOTOS_5("ZGENERICASSET", 26, 34, 37, "ZHASADJUSTMENTS", ""),
        /** macOS 11. */
        PHOTOS_6("ZASSET", 26, 3, 36, "ZHASADJUSTMENTS", ""),
        /** macOS 12. */
        PHOTOS_7("ZASSET", 27, 3, 38, "ZHASADJUSTMENTS", ""),
        /** macOS 13. */
        PHOTOS_8("ZASSET", 28, 3, 40, "ZHASADJUSTMENTS", ""),
        /** macOS 14. */
        PHOTOS_9("ZASSET", 28, 3, 40, "ZHASADJUSTMENTS", "FORFACE"),
        /** macOS 14.6. */
        PHOTOS_9_6("ZASSET", 29, 3, 41, "ZHASADJUSTMENTS", "FORFACE"),
        /** macOS 15. */
        PHOTOS_10("ZASSET", 30, 3, 47, "ZADJUSTMENTSSTATE", "FORFACE"),
        /** macOS 26.0. */
        PHOTOS_11("ZASSET", 32, 3, 51, "ZADJUSTMENTSSTATE", "FORFACE"),
        /** macOS 26.1. */
        PHOTOS_11_1("ZASSET", 33, 3, 52, "ZADJUSTMENTSSTATE", "FORFACE");

        final String assets;
        final int album;
        final int asset;
        final int keyword;
        final String edited;
        final String face;

        Version(String assets, int album, int asset, int keyword, String edited, String face) {
            this.assets = assets;
            this.album = album;
            this.asset = asset;
            this.keyword = keyword;
            this.edited = edited;
            this.face = face;
        }
    }

    private final Path root;
    private final Version version;
    private final Connection connection;

    private MadePhotosLibrary(Path root, Version version, Connection connection) {
        this.root = root;
        this.version = version;
        this.connection = connection;
    }

    /** Makes a library without pictures. */
    public static MadePhotosLibrary make(Path root, Version version) throws IOException, SQLException {
        Files.createDirectories(root.resolve("database"));
        Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + root.resolve("database").resolve("Photos.sqlite"));
        MadePhotosLibrary library = new MadePhotosLibrary(root, version, connection);
        library.tables();
        return library;
    }

    public Path root() {
        return root;
    }

    /** Runs SQL in which {@code ASSETS} stands for the table of pictures. */
    public void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql.replace("ASSETS!", version.assets));
            }
        }
    }

    private void tables() throws SQLException {
        run("create table Z_PRIMARYKEY (Z_ENT integer primary key, Z_NAME varchar, Z_SUPER integer, Z_MAX integer)",
                "insert into Z_PRIMARYKEY values (1, 'AdditionalAssetAttributes', 0, 0)",
                "insert into Z_PRIMARYKEY values (" + version.asset + ", 'Asset', 0, 0)",
                "insert into Z_PRIMARYKEY values (" + version.album + ", 'Album', 0, 0)",
                "insert into Z_PRIMARYKEY values (" + version.keyword + ", 'Keyword', 0, 0)",
                "create table ASSETS! (Z_PK integer primary key, ZUUID varchar, ZDIRECTORY varchar, ZFILENAME varchar,"
                        + " ZSAVEDASSETTYPE integer default 3, ZKIND integer default 0, ZKINDSUBTYPE integer default 0, "
                        + version.edited + " integer default 0, ZTRASHEDSTATE integer default 0, ZFAVORITE integer"
                        + " default 0, ZHIDDEN integer default 0, ZDATECREATED timestamp, ZLATITUDE float default -180,"
                        + " ZLONGITUDE float default -180, ZAVALANCHEUUID varchar, ZAVALANCHEPICKTYPE integer default 0,"
                        + " ZCLOUDBATCHPUBLISHDATE timestamp, ZWIDTH integer default 400, ZHEIGHT integer default 300)",
                "create table ZADDITIONALASSETATTRIBUTES (Z_PK integer primary key, ZASSET integer, ZTITLE varchar,"
                        + " ZORIGINALFILENAME varchar, ZTIMEZONEOFFSET integer, ZASSETDESCRIPTION integer)",
                "create index T_ASSET on ZADDITIONALASSETATTRIBUTES (ZASSET)",
                "create table ZASSETDESCRIPTION (Z_PK integer primary key, ZLONGDESCRIPTION varchar)",
                "create table ZINTERNALRESOURCE (Z_PK integer primary key, ZASSET integer, ZDATASTORESUBTYPE integer,"
                        + " ZREMOTEAVAILABILITY integer)",
                "create index R_ASSET on ZINTERNALRESOURCE (ZASSET)",
                "create table ZKEYWORD (Z_PK integer primary key, ZTITLE varchar)",
                sql("create table Z_1KEYWORDS (Z_1ASSETATTRIBUTES integer, Z_%dKEYWORDS integer,"
                        + " primary key (Z_1ASSETATTRIBUTES, Z_%dKEYWORDS))", version.keyword, version.keyword),
                "create table ZGENERICALBUM (Z_PK integer primary key, ZKIND integer, ZTITLE varchar, ZUUID varchar,"
                        + " ZPARENTFOLDER integer, ZTRASHEDSTATE integer default 0)",
                sql("create table Z_%dASSETS (Z_%dALBUMS integer, Z_%dASSETS integer, Z_FOK_%dASSETS integer,"
                        + " primary key (Z_%dALBUMS, Z_%dASSETS))", version.album, version.album, version.asset,
                        version.asset, version.album, version.asset),
                sql("create index M_ASSET on Z_%dASSETS (Z_%dASSETS, Z_%dALBUMS)", version.album, version.asset,
                        version.album),
                "create table ZPERSON (Z_PK integer primary key, ZFULLNAME varchar, ZDISPLAYNAME varchar,"
                        + " ZMERGETARGETPERSON integer)",
                "create table ZDETECTEDFACE (Z_PK integer primary key, ZASSET" + version.face + " integer, ZPERSON"
                        + version.face + " integer, ZCENTERX float, ZCENTERY float, ZSIZE float, ZSOURCEWIDTH integer,"
                        + " ZSOURCEHEIGHT integer, ZHIDDEN integer default 0, ZISINTRASH integer default 0)",
                "create index F_ASSET on ZDETECTEDFACE (ZASSET" + version.face + ")");
    }

    /** Adds a picture {@code originals/X/UUID.jpeg} to the database. */
    public void picture(int key, String uuid, String originalName) throws SQLException {
        picture(key, uuid, uuid + ".jpeg", originalName);
    }

    /** Adds a picture or film of this name to the database. */
    public void picture(int key, String uuid, String fileName, String originalName) throws SQLException {
        run(sql("insert into ASSETS! (Z_PK, ZUUID, ZDIRECTORY, ZFILENAME) values (%d, '%s', '%s', '%s')", key, uuid,
                uuid.substring(0, 1), fileName),
                sql("insert into ZADDITIONALASSETATTRIBUTES (Z_PK, ZASSET, ZORIGINALFILENAME) values (%d, %d, '%s')",
                        key + 1000, key, originalName));
    }

    /** Says something of a picture itself. */
    public void set(int key, String column, Object value) throws SQLException {
        String name = column.equals("EDITED") ? version.edited : column;
        run("update ASSETS! set " + name + " = " + value + " where Z_PK = " + key);
    }

    /** Puts a file into the library. */
    public Path file(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    public void title(int key, String title) throws SQLException {
        run("update ZADDITIONALASSETATTRIBUTES set ZTITLE = '" + title + "' where ZASSET = " + key);
    }

    public void description(int key, String text) throws SQLException {
        run("insert into ZASSETDESCRIPTION values (" + key + ", '" + text + "')",
                "update ZADDITIONALASSETATTRIBUTES set ZASSETDESCRIPTION = " + key + " where ZASSET = " + key);
    }

    /** Says when it was taken, in seconds since 2001 UTC and seconds of the zone. */
    public void date(int key, double seconds, int offset) throws SQLException {
        set(key, "ZDATECREATED", seconds);
        run("update ZADDITIONALASSETATTRIBUTES set ZTIMEZONEOFFSET = " + offset + " where ZASSET = " + key);
    }

    public void keyword(int picture, int keyword, String title) throws SQLException {
        run("insert or ignore into ZKEYWORD values (" + keyword + ", '" + title + "')",
                "insert into Z_1KEYWORDS values (" + (picture + 1000) + ", " + keyword + ")");
    }

    public void folder(int key, String title, int parent) throws SQLException {
        run(sql("insert into ZGENERICALBUM values (%d, 4000, '%s', 'FOLDER-%d', %d, 0)", key, title, key, parent));
    }

    public void album(int key, String title, int folder) throws SQLException {
        run(sql("insert into ZGENERICALBUM values (%d, 2, '%s', 'ALBUM-%d', %d, 0)", key, title, key, folder));
    }

    public void inAlbum(int picture, int album, int place) throws SQLException {
        run(sql("insert into Z_%dASSETS values (%d, %d, %d)", version.album, album, picture, place));
    }

    public void face(int key, int picture, int person, String name) throws SQLException {
        run(sql("insert or ignore into ZPERSON values (%d, '%s', '%s', null)", person, name, name), sql(
                "insert into ZDETECTEDFACE values (%d, %d, %d, 0.5, 0.75, 0.1, 400, 300, 0, 0)", key, picture, person));
    }

    /** Says that iCloud has the original of a picture. */
    public void inCloud(int picture) throws SQLException {
        run("insert into ZINTERNALRESOURCE (ZASSET, ZDATASTORESUBTYPE, ZREMOTEAVAILABILITY) values (" + picture
                + ", 1, 1)");
    }

    private static String sql(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
