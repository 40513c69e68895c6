package photoscope.sources.macphotos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.sources.macphotos.MadePhotosLibrary.Version;

/** Photos may be running, and libraries may be damaged, guarded or of another kind. */
class DatabaseCopyTest {
    @TempDir
    Path folder;
    private Path root;
    private Path temporary;
    private PhotosBundle library;

    @BeforeEach
    void name() {
        root = folder.resolve("Made.photoslibrary");
        temporary = folder.resolve("temporary");
        library = new PhotosBundle(root);
    }

    @Test
    void whatIsOnlyInTheWriteAheadLogIsReadWhilePhotosHasTheLibraryOpen() throws Exception {
        try (MadePhotosLibrary running = MadePhotosLibrary.make(root, Version.PHOTOS_8)) {
            running.run("pragma journal_mode = wal", "pragma wal_autocheckpoint = 0");
            running.picture(1, "AAAA", "New.jpg");
            assertThat(Files.size(library.writeAheadLog())).isPositive();
            Map<Path, String> before = contents();
            assertThat(names()).containsExactly("New.jpg");
            assertThat(contents()).as("the library was only read").isEqualTo(before);
            running.picture(2, "BBBB", "Newer.jpg");
            assertThat(names()).containsExactly("New.jpg", "Newer.jpg");
        }
    }

    @Test
    void aCopyThatWasWrittenToMeanwhileIsMadeAgain() throws Exception {
        make("Old.jpg");
        Meanwhile meanwhile = new Meanwhile(2, library.database());
        try (DatabaseCopy copy = DatabaseCopy.of(library, temporary, meanwhile)) {
            assertThat(meanwhile.rests).isEqualTo(2);
            assertThat(copy.file()).hasSameBinaryContentAs(library.database());
        }
    }

    @Test
    void aDatabaseThatNeverRestsIsLeftAloneAndSaidSo() throws Exception {
        make("Old.jpg");
        assertThatThrownBy(
                () -> DatabaseCopy.of(library, temporary, new Meanwhile(Integer.MAX_VALUE, library.database())))
                .isInstanceOf(PhotosLibraryException.class)
                .hasMessageContaining("Photos is writing")
                .hasMessageContaining("try again");
        expectNothingLeft();
    }

    @Test
    void aLogThatOnlyGrowsIsTakenInTheEndWithoutWhatIsNotWhole() throws Exception {
        try (MadePhotosLibrary running = MadePhotosLibrary.make(root, Version.PHOTOS_8)) {
            running.run("pragma journal_mode = wal", "pragma wal_autocheckpoint = 0");
            running.picture(1, "AAAA", "New.jpg");
            Meanwhile meanwhile = new Meanwhile(Integer.MAX_VALUE, library.writeAheadLog());
            try (DatabaseCopy copy = DatabaseCopy.of(library, temporary, meanwhile)) {
                assertThat(meanwhile.rests).isEqualTo(4);
                assertThat(copy.file()).exists();
            }
            assertThat(names()).containsExactly("New.jpg");
        }
    }

    @Test
    void aDamagedDatabaseIsNotTakenForAnEmptyOne() throws Exception {
        make("Old.jpg");
        byte[] content = Files.readAllBytes(library.database());
        Arrays.fill(content, 100, content.length, (byte) 0x5a);
        Files.write(library.database(), content);
        expectTrouble("is damaged", "repair");
        Files.write(library.database(), "This is no database at all.".repeat(100).getBytes(StandardCharsets.UTF_8));
        expectTrouble("is damaged", "repair");
        Files.write(library.database(), new byte[0]);
        expectTrouble("another form");
    }

    @Test
    void aDatabaseThatEndsInTheMiddleIsDamaged() throws Exception {
        make("Old.jpg");
        byte[] content = Files.readAllBytes(library.database());
        Files.write(library.database(), Arrays.copyOf(content, content.length / 2));
        expectTrouble("is damaged", "repair");
    }

    @Test
    void aLibraryThatMayNotBeReadSaysHowToAllowIt() throws Exception {
        make("Old.jpg");
        Files.setPosixFilePermissions(library.database(), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(library.database()), "SKIPPED: this user may read everything");
        expectTrouble("Full Disk Access");
    }

    @Test
    void theRefusalOfMacOsSaysHowToAllowIt() {
        assertThat(PhotosLibraryException.unreadable(root,
                new FileSystemException(root.toString(), null, "Operation not permitted")))
                .hasMessageContaining("Full Disk Access");
    }

    @Test
    void librariesOfOlderProgramsSayWhatToDo() throws Exception {
        Files.createDirectories(root.resolve("database"));
        expectTrouble("no database/Photos.sqlite");
        Files.writeString(root.resolve("database").resolve("photos.db"), "");
        expectTrouble("before macOS 10.15", "newer Photos");
    }

    @Test
    void aFormThatIsNotKnownIsSaidToBeOne() throws Exception {
        try (MadePhotosLibrary made = MadePhotosLibrary.make(root, Version.PHOTOS_8)) {
            made.run("alter table ASSETS! drop column ZDIRECTORY");
        }
        expectTrouble("another form", "ZASSET.ZDIRECTORY");
    }

    /** Writes to a file while it is copied, some times. */
    private static final class Meanwhile implements DatabaseCopy.Pace {
        private final int times;
        private final Path file;
        private int rests;

        private Meanwhile(int times, Path file) {
            this.times = times;
            this.file = file;
        }

        @Override
        public void copied() throws IOException {
            if (rests < times) {
                Files.write(file, new byte[100], StandardOpenOption.APPEND);
            }
        }

        @Override
        public void rest(int tries) {
            rests++;
        }
    }

    private void make(String name) throws IOException, SQLException {
        try (MadePhotosLibrary made = MadePhotosLibrary.make(root, Version.PHOTOS_8)) {
            made.picture(1, "AAAA", name);
        }
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (PhotosDatabase database = PhotosDatabase.open(library, temporary)) {
            database.assets(asset -> names.add(asset.originalName()));
        }
        expectNothingLeft();
        return names;
    }

    private void expectTrouble(String... parts) throws IOException {
        assertThatThrownBy(this::names).isInstanceOf(PhotosLibraryException.class)
                .hasMessageContainingAll(root.toString())
                .hasMessageContainingAll(parts);
        expectNothingLeft();
    }

    private void expectNothingLeft() throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    private Map<Path, String> contents() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file, PhotosBundle.state(file));
            }
        }
        return files;
    }
}
