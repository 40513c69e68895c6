package photoscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

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
        String url = "jdbc:h2:" + folder.resolve("catalog");
        Flyway.configure()
                .dataSource(url, "photoscope", "")
                .locations("classpath:photoscope/catalog/migrations")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "photoscope", "");
                Statement statement = connection.createStatement()) {
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

    private static void addPhoto(Statement statement, int ordinal, int width, int height, int color)
            throws SQLException {
        statement.execute(
                "insert into photo values (" + ordinal + ", " + (100 + ordinal) + ", 7, 0, 0, 0, 0, 0, 1, 0, 0)");
        statement.execute("insert into photo_facts (photo, width, height, orientation, taken_source, keywords,"
                + " average_color) values (" + ordinal + ", " + width + ", " + height + ", 1, 0, array[], " + color
                + ")");
    }
}
