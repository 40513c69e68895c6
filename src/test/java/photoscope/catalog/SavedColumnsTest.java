package photoscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.ContentHash;
import photoscope.photo.DateSource;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.PartId;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;

class SavedColumnsTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsWhatTheDatabaseHolds() throws IOException {
        fill(1, 300);
        String saved = columns();
        Files.delete(SavedColumns.fileIn(folder));

        assertThat(columns()).isEqualTo(saved).contains("300 photos");
    }

    @Test
    void whatChangedAfterACrashComesFromTheDatabase() throws Exception {
        fill(1, 5);
        Path old = keep("old");
        String stamp = stamp();
        try (Catalog catalog = open()) {
            catalog.change(session -> session.photos().update(2, photo(3, 99)));
            catalog.change(session -> {
                session.photos().add(photo(6, 6));
                session.photos().add(photo(7, 7));
            });
            catalog.change(session -> session.photos().update(5, photo(6, 66)));
        }
        String after = columns();
        putBack(old);
        setStamp(stamp); // as if the process had been killed: the file and the stamp of the closing before

        assertThat(columns()).isEqualTo(after).contains("7 photos");
        try (Catalog catalog = open()) {
            assertThat(catalog.photos().ordinalOf(new PhotoId(6))).isEqualTo(5);
            assertThat(catalog.parts().withHash(66)).containsExactly(5);
            assertThat(catalog.parts().withHash(99)).containsExactly(2);
        }
    }

    @Test
    void aCatalogFromABackupIsNotMixedWithColumnsOfAnother() throws IOException {
        fill(1, 3);
        Path catalogOfThree = folder.resolve("backup");
        Files.copy(Catalog.fileIn(folder), catalogOfThree);
        String ofThree = columns();
        fill(4, 6);
        Files.copy(catalogOfThree, Catalog.fileIn(folder), StandardCopyOption.REPLACE_EXISTING);
        fill(7, 9);

        assertThat(columns()).startsWith("6 photos").contains("photo 7 ").doesNotContain("photo 4 ");
        assertThat(ofThree).startsWith("3 photos");
    }

    @Test
    void damageInTheFileCostsNothingButTime() throws IOException {
        fill(1, 50);
        String good = columns();
        Path file = SavedColumns.fileIn(folder);
        byte[] bytes = Files.readAllBytes(file);
        for (int at : new int[]{3, 20, 33, 41, 60, 700, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x40;
            Files.write(file, damaged);
            assertThat(columns()).isEqualTo(good);
        }
        Files.write(file, new byte[7]);
        assertThat(columns()).isEqualTo(good);
    }

    private Catalog open() {
        return Catalog.open(folder, _ -> {});
    }

    private void fill(int first, int last) {
        try (Catalog catalog = open()) {
            for (int number = first; number <= last; number++) {
                int id = number;
                catalog.change(session -> session.photos().add(photo(id, id)));
            }
        }
    }

    private static NewPhoto photo(int id, int hash) {
        Facts facts = new Facts(10 + hash, 20, 1,
                new TakenAt(LocalDateTime.of(2020, 1, 1, 0, 0).plusHours(hash), null, DateSource.FILE_TIME),
                "Camera " + hash % 3, null, Exposure.UNKNOWN, null, null, null, List.of(), new Rating(hash % 6), null);
        return new NewPhoto(new PhotoId(id), new PartId(1_000 + id), MediaKind.PHOTO, FileType.PNG, facts,
                new ContentHash(hash, 0, 0, 0), hash, 31L * hash, 0x102030 + hash);
    }

    private Path keep(String name) throws IOException {
        return Files.copy(SavedColumns.fileIn(folder), folder.resolve(name));
    }

    private void putBack(Path kept) throws IOException {
        Files.copy(kept, SavedColumns.fileIn(folder), StandardCopyOption.REPLACE_EXISTING);
    }

    private String stamp() {
        try (Catalog catalog = open()) {
            return catalog.read(session -> session.properties().get("catalog.columns")).orElseThrow();
        }
    }

    /** Past the catalog, which would save its columns again. */
    private void setStamp(String stamp) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("catalog"), "photoscope",
                ""); Statement statement = connection.createStatement()) {
            statement.execute("update property set setting = '" + stamp + "' where name = 'catalog.columns'");
        }
    }

    private String columns() {
        try (Catalog catalog = open()) {
            PhotoColumns.View photos = catalog.photos().view();
            PartColumns.View parts = catalog.parts().view();
            StringBuilder text = new StringBuilder(photos.size() + " photos, " + parts.size() + " parts\n");
            for (int i = 0; i < photos.size(); i++) {
                text.append("photo ")
                        .append(photos.ids()[i])
                        .append(' ')
                        .append(photos.kinds()[i])
                        .append(photos.types()[i])
                        .append(photos.ratings()[i])
                        .append(' ')
                        .append(photos.flags()[i])
                        .append(' ')
                        .append(photos.taken()[i])
                        .append(' ')
                        .append(photos.folders()[i])
                        .append(' ')
                        .append(photos.cameras()[i])
                        .append(' ')
                        .append(photos.perceptualHashes()[i])
                        .append(' ')
                        .append(photos.aspects()[i])
                        .append(' ')
                        .append(photos.averageColors()[i])
                        .append('\n');
            }
            for (int i = 0; i < parts.size(); i++) {
                text.append("part ")
                        .append(parts.ids()[i])
                        .append(' ')
                        .append(parts.photos()[i])
                        .append(' ')
                        .append(parts.hashes()[i])
                        .append('\n');
            }
            return text.toString();
        }
    }
}
