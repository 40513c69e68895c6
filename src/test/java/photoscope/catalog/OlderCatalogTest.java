package photoscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderCatalogTest {
    @TempDir
    Path folder;

    @Test
    void photosOfTheFirstVersionGetTheirShapesAndColors() throws SQLException {
        try (Connection connection = older("1"); Statement statement = connection.createStatement()) {
            addPhoto(statement, 0, 4000, 3000, 0x112233);
            addPhoto(statement, 1, 300, 600, 0xffffff);
            addPhoto(statement, 2, 0, 0, 0x000001);
        }
        List<Integer> older = new ArrayList<>();
        try (Catalog catalog = Catalog.open(folder, older::add)) {
            PhotoColumns.View photos = catalog.photos().view();
            assertThat(photos.size()).isEqualTo(3);
            assertThat(photos.aspects()).startsWith(4000 / 3000f, 0.5f, 1f);
            assertThat(photos.averageColors()).startsWith(0x112233, 0xffffff, 0x000001);
            assertThat(catalog.sequence()).as("nothing has to be followed again").isEqualTo(7);
        }
        assertThat(older).containsExactly(1);
    }

    @Test
    void sourcesOfOlderVersionsKnowWhereTheyLieOnTheirVolumes() throws SQLException {
        try (Connection connection = older("10"); Statement statement = connection.createStatement()) {
            statement.execute("insert into volume (identity, label, mount_point) values ('a', '', '/'),"
                    + " ('b', '', '/media/stick'), ('c', '', 'E:\\')");
            for (String row : List.of("1, '/home/me/Pictures'", "2, '/media/stick'", "2, '/media/stick/a/b'",
                    "2, '/media/sticky'", "3, 'E:\\Photos\\2019'", "3, 'E:\\'")) {
                statement.execute(
                        "insert into source (volume, path, includes, excludes) values (" + row + ", array[], array[])");
            }
        }
        try (Catalog catalog = Catalog.open(folder, _ -> {})) {
            List<SourceRow> sources = catalog.read(session -> session.sources().all());
            assertThat(sources).extracting(SourceRow::id, SourceRow::within)
                    .containsExactlyInAnyOrder(tuple(1, "home/me/Pictures"), tuple(2, ""), tuple(3, "a/b"),
                            tuple(4, null), tuple(5, "Photos/2019"), tuple(6, ""));
            assertThat(sources).noneMatch(SourceRow::isKept);
        }
    }

    /** A catalog as that version of its form made it. */
    private Connection older(String version) throws SQLException {
        String url = "jdbc:h2:" + folder.resolve("catalog");
        Flyway.configure()
                .dataSource(url, "photoscope", "")
                .locations("classpath:photoscope/catalog/migrations")
                .target(version)
                .load()
                .migrate();
        return DriverManager.getConnection(url, "photoscope", "");
    }

    private static void addPhoto(Statement statement, int ordinal, int width, int height, int color)
            throws SQLException {
        statement.execute(
                "insert into photo values (" + ordinal + ", " + (100 + ordinal) + ", 7, 0, 0, 0, 0, 0, 1, 0, 0)");
        statement.execute("insert into photo_facts (photo, width, height, orientation, taken_source, keywords,"
                + " average_color) values (" + ordinal + ", " + width + ", " + height + ", 1, 0, array[], " + color
                + ")");
    }
}
