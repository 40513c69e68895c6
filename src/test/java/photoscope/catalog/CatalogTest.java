package photoscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.ContentHash;
import photoscope.photo.DateSource;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.GeoPoint;
import photoscope.photo.MediaKind;
import photoscope.photo.PartId;
import photoscope.photo.PhotoId;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Rating;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;
import photoscope.photo.TakenAt;

class CatalogTest {
    private static final ContentHash HASH = ContentHash.of("content".getBytes(StandardCharsets.UTF_8));
    private static final Facts FACTS = new Facts(4000, 3000, 6,
            new TakenAt(LocalDateTime.of(2024, 3, 17, 14, 25, 30), ZoneOffset.ofHours(2), DateSource.EXIF_ORIGINAL),
            "Canon EOS R5", "RF 50mm", new Exposure(0.004, 2.8, 200, 50.0), new GeoPoint(46.5, -7.25), "Alps",
            "Snow, \"everywhere\"", List.of("snow", "Zürich"), new Rating(4), "Ada");

    @TempDir
    Path folder;

    @Test
    void aPhotoComesBackAsItWasWritten() {
        int ordinal;
        try (Catalog catalog = open()) {
            ordinal = catalog.write(session -> addPhoto(session, folder, "a.jpg"));
        }
        try (Catalog catalog = open()) {
            PhotoRow photo = catalog.read(session -> session.photos().at(ordinal, session.files()).orElseThrow());
            assertThat(photo.facts()).isEqualTo(FACTS);
            assertThat(photo.files()).hasSize(1);
            assertThat(photo.files().getFirst().path()).isEqualTo(folder.resolve("2024/a.jpg"));
            assertThat(photo.files().getFirst().hash()).isEqualTo(HASH);
            PhotoColumns.View columns = catalog.photos().view();
            assertThat(columns.size()).isEqualTo(1);
            assertThat(columns.ratings()[ordinal]).isEqualTo((byte) 4);
            assertThat(columns.flags()[ordinal]).isEqualTo(
                    PhotoFlags.HAS_PLACE | PhotoFlags.HAS_TITLE | PhotoFlags.HAS_CAPTION | PhotoFlags.HAS_TAGS);
            assertThat(catalog.photos().ordinalOf(new PhotoId(columns.ids()[ordinal]))).isEqualTo(ordinal);
            assertThat(catalog.parts().withHash(HASH.first())).containsExactly(0);
        }
    }

    @Test
    void columnsFollowChangesOnlyWhenTheyAreCommitted() {
        try (Catalog catalog = open()) {
            int ordinal = catalog.write(session -> addPhoto(session, folder, "a.jpg"));
            assertThatThrownBy(() -> catalog.change(session -> {
                addPhoto(session, folder, "b.jpg");
                throw new IllegalStateException("in the middle");
            })).hasMessage("in the middle");
            assertThat(catalog.photos().view().size()).isEqualTo(1);
            assertThatObject(catalog.read(session -> session.files().countInState(FileState.INDEXED))).isEqualTo(1L);

            catalog.change(session -> {
                session.files().setState(1, FileState.MISSING);
                session.photos().refreshPlaces(ordinal, session.files());
            });
            assertThat(catalog.photos().view().flags()[ordinal] & PhotoFlags.MISSING).isNotZero();
            assertThat(catalog.sequence()).isEqualTo(2);
            assertThatObject(catalog.read(session -> session.photos().changedAfter(ChangedPhoto.all(1), 10)))
                    .isEqualTo(List.of(new ChangedPhoto(2, ordinal)));
        }
    }

    @Test
    void aProblemIsCountedOnceHoweverOftenItIsMet() {
        Path path = folder.resolve("broken.jpg");
        Problem problem = new Problem(Stage.DECODE, ProblemKind.DAMAGED, Sentence.verbatim("The file is cut off."));
        try (Catalog catalog = open()) {
            catalog.change(session -> session.problems().add(path, null, problem, Instant.EPOCH));
            catalog.change(session -> session.problems().add(path, null, problem, Instant.EPOCH.plusSeconds(9)));
            ProblemRow row = catalog.read(session -> session.problems().all()).getFirst();
            assertThat(row.tries()).isEqualTo(2);
            assertThat(row.firstAt()).isEqualTo(Instant.EPOCH);
            assertThat(row.lastAt()).isEqualTo(Instant.EPOCH.plusSeconds(9));
            catalog.change(session -> session.problems().solved(path));
            assertThatObject(catalog.read(session -> session.problems().count())).isEqualTo(0L);
        }
    }

    @Test
    void reasonsOfProblemsAreKeptSoThatTheyCanBeTranslatedAndOlderOnesStillRead() throws SQLException {
        Sentence reason = Sentence.of("The %s file is damaged, no picture can be made of it (%s).", FileType.JPEG,
                Sentence.of("it is too short"));
        Path path = folder.resolve("broken.jpg");
        try (Catalog catalog = open()) {
            catalog.change(session -> session.problems()
                    .add(path, null, new Problem(Stage.DECODE, ProblemKind.DAMAGED, reason), Instant.EPOCH));
            assertThat(onlyReason(catalog)).isEqualTo(reason)
                    .asString()
                    .isEqualTo("The JPEG file is damaged, no picture can be made of it (it is too short).");
        }
        sql("update problem set reason = 'Only the upper 20 % of it is in the file (%s).'");
        try (Catalog catalog = open()) {
            assertThat(onlyReason(catalog)).hasToString("Only the upper 20 % of it is in the file (%s).");
        }
    }

    private static Sentence onlyReason(Catalog catalog) {
        return catalog.read(session -> session.problems().all()).getFirst().problem().reason();
    }

    @Test
    void anOuterSourceTakesOverTheFoldersOfAnInnerOne() {
        try (Catalog catalog = open()) {
            catalog.change(session -> addPhoto(session, folder.resolve("pictures/holidays"), "a.jpg"));
            catalog.change(session -> {
                int volume = session.volumes().seen("disk", "Disk", "/");
                session.sources().add(volume, folder.resolve("pictures"), List.of(), List.of());
                session.sources()
                        .absorb(session.sources().at(folder.resolve("pictures/holidays")).orElseThrow(),
                                session.sources().at(folder.resolve("pictures")).orElseThrow());
            });
            assertThatObject(catalog.read(session -> session.sources().all().size())).isEqualTo(1);
            FileRow file = catalog.read(session -> session.files().withId(1).orElseThrow());
            assertThat(file.path()).isEqualTo(folder.resolve("pictures/holidays/2024/a.jpg"));
        }
    }

    @Test
    void aReaderThatIsInterruptedDoesNotCloseTheCatalogForTheOthers() throws InterruptedException {
        try (Catalog catalog = open()) {
            catalog.change(session -> addPhoto(session, folder, "a.jpg"));
            Thread reader = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                catalog.read(session -> session.files().withId(1));
            });
            reader.join();
            catalog.change(session -> addPhoto(session, folder, "b.jpg"));
            assertThatObject(catalog.read(session -> session.files().countInState(FileState.INDEXED))).isEqualTo(2L);
        }
    }

    @Test
    void aSecondOpeningSaysThatTheLibraryIsInUse() {
        try (Catalog catalog = open()) {
            assertThat(catalog.sequence()).isZero();
            assertThatThrownBy(this::open).isInstanceOf(CatalogException.class)
                    .hasMessageContaining("Another Photoscope");
        }
    }

    @Test
    void aCatalogFromTheFutureIsRefused() throws SQLException {
        open().close();
        sql("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                + " values (99, '99', 'x', 'SQL', 'x', 'x', 1, true)");
        assertThatThrownBy(this::open).isInstanceOf(CatalogException.class).hasMessageContaining("newer Photoscope");
    }

    @Test
    void aStrangersCatalogRunsNoCode() throws SQLException {
        open().close();
        sql("create alias evil as 'int evil(int x) { return x; }'");
        assertThatThrownBy(this::open).isInstanceOf(CatalogException.class).hasMessageContaining("stranger");
    }

    @Test
    void aDamagedCatalogSaysWhatToDo() throws IOException {
        open().close();
        Files.write(Catalog.fileIn(folder), new byte[20_000]);
        assertThatThrownBy(this::open).isInstanceOf(CatalogException.class).hasMessageContaining("photoscope restore");
    }

    @Test
    void aBackupTakenWhileItRunsOpensAsACatalog() throws IOException {
        Path zip = folder.resolve("backups/catalog.zip");
        try (Catalog catalog = open()) {
            catalog.change(session -> addPhoto(session, folder, "a.jpg"));
            catalog.backup(zip);
        }
        Path restored = Files.createDirectory(folder.resolve("restored"));
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Files.copy(file.getInputStream(file.entries().nextElement()), Catalog.fileIn(restored),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        try (Catalog catalog = Catalog.open(restored, version -> {})) {
            assertThat(catalog.photos().view().size()).isEqualTo(1);
        }
    }

    private Catalog open() {
        return Catalog.open(folder, version -> {});
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("catalog"),
                "photoscope", ""); Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static int addPhoto(CatalogSession session, Path source, String name) {
        int volume = session.volumes().seen("disk", "Disk", "/");
        int sourceId = session.sources()
                .at(source)
                .map(SourceRow::id)
                .orElseGet(() -> session.sources().add(volume, source, List.of(), List.of()));
        int in = session.folders().seen(sourceId, "2024", 1);
        long file = session.files().add(in, name, 7, 1, FileState.NEW);
        int ordinal = session.photos()
                .add(new NewPhoto(PhotoId.random(), PartId.random(), MediaKind.PHOTO, FileType.JPEG, FACTS, HASH, in,
                        42, 0x808080));
        session.files().setIndexed(file, HASH, ordinal);
        return ordinal;
    }
}
