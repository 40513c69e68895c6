package photoscope.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.catalog.PhotoFlags;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;

/** What people wrote in a library of the third version, opened by this one. */
class OlderAnnotationsTest {
    private static final PhotoId FIRST = new PhotoId(100);
    private static final PhotoId SECOND = new PhotoId(101);
    private static final PhotoId THIRD = new PhotoId(102);
    @TempDir
    Path root;

    @Test
    void nothingOfItIsLostAndFiltersSeeIt() throws Exception {
        makeOlder();
        try (AnnotatedPhotos photos = new AnnotatedPhotos(root)) {
            Files.writeString(photos.photos.resolve("0.jpg"), "content");
            Annotations annotations = photos.open();
            Annotation first = annotations.of(FIRST).orElseThrow();
            assertThat(first.rating())
                    .isEqualTo(new Value<>(new Rating(5), ValueSource.USER, Instant.parse("2025-01-02T03:04:05Z")));
            assertThat(first.tagNames()).containsExactly("sea", "Snow");
            assertThat(first.captionText()).as("cleared").isNull();
            assertThat(first.title().source()).isEqualTo(ValueSource.JOB);
            assertThat(annotations.of(SECOND).orElseThrow().isHidden()).isTrue();
            assertThat(annotations.of(THIRD).orElseThrow().stars()).as("the file's own").isEqualTo(new Rating(3));

            assertThat(photos.columnRating(FIRST)).isEqualTo(5);
            assertThat(photos.columnRating(THIRD)).isEqualTo(3);
            assertThat(photos.flags(FIRST) & (PhotoFlags.HAS_TITLE | PhotoFlags.HAS_CAPTION | PhotoFlags.HAS_TAGS))
                    .isEqualTo(PhotoFlags.HAS_TITLE | PhotoFlags.HAS_TAGS);
            assertThat(photos.flags(SECOND) & PhotoFlags.HIDDEN).isEqualTo(PhotoFlags.HIDDEN);

            assertThat(photos.awaitSidecars()).as("what was pending").isEqualTo(new SidecarsWaiting(0, 0));
            assertThat(Files.readString(photos.photos.resolve("0.jpg.annotation.json"))).contains("\"value\" : 5",
                    "\"Snow\"");
        }
    }

    private void makeOlder() throws Exception {
        String url;
        Path folder;
        try (AnnotatedPhotos photos = new AnnotatedPhotos(root)) {
            folder = photos.photos;
            url = "jdbc:h2:" + photos.library.resolve("catalog");
        }
        Flyway.configure()
                .dataSource(url, "photoscope", "")
                .locations("classpath:photoscope/catalog/migrations")
                .target("3")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "photoscope", "");
                Statement sql = connection.createStatement()) {
            sql.execute("insert into volume (identity, label, mount_point) values ('disk', 'Disk', '/')");
            sql.execute("insert into source (volume, path, includes, excludes) values (1, '" + folder
                    + "', array[], array[])");
            sql.execute("insert into folder (source, path, scan) values (1, '', 1)");
            addPhoto(sql, 0, 5, "array['sea', 'old']");
            addPhoto(sql, 1, 0, "array[]");
            addPhoto(sql, 2, 3, "array[]");
            sql.execute("update photo_facts set rating = 3 where photo = 2");
            annotate(sql, 0, "rating", 0, "'5'");
            annotate(sql, 0, "tag:snow", 0, "'Snow'");
            annotate(sql, 0, "tag:old", 0, "null");
            annotate(sql, 0, "caption", 0, "null");
            annotate(sql, 0, "title", 2, "'guessed'");
            annotate(sql, 1, "hidden", 0, "'true'");
            sql.execute("insert into pending_sidecar (photo, edited) values (0, 7)");
        }
    }

    private static void addPhoto(Statement sql, int ordinal, int rating, String keywords) throws SQLException {
        String hash = HexFormat.of().formatHex(AnnotatedPhotos.hash("content " + ordinal).bytes());
        sql.execute("insert into photo (ordinal, id, changed, kind, type, rating, flags, taken, folder, camera,"
                + " perceptual_hash) values (" + ordinal + ", " + (100 + ordinal) + ", 7, 0, 0, " + rating
                + ", 0, 0, 1, 0, 0)");
        sql.execute("insert into photo_facts (photo, width, height, orientation, taken_source, keywords, caption,"
                + " average_color) values (" + ordinal + ", 4, 3, 1, 0, " + keywords + ", 'in file', 0)");
        sql.execute("insert into part values (" + ordinal + ", " + (200 + ordinal) + ", " + ordinal + ", 0)");
        sql.execute("insert into file (folder, name, size, modified, state, hash, photo) values (1, '" + ordinal
                + ".jpg', 1, 1, 2, X'" + hash + "', " + ordinal + ")");
    }

    private static void annotate(Statement sql, int photo, String field, int source, String value) throws SQLException {
        sql.execute("insert into annotation values (" + photo + ", '" + field + "', " + source + ", " + value
                + ", timestamp with time zone '2025-01-02 03:04:05+00')");
    }
}
