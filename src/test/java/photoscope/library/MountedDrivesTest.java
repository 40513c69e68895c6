package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import photoscope.RealDrive;
import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.search.SortOrder;

/** Drives that are really mounted and taken away; {@link DrivesTest} shows the same where that is not permitted. */
@EnabledOnOs(OS.LINUX)
class MountedDrivesTest {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aDriveIsKnownByItsUuidWhereverItIsMounted() throws Exception {
        try (RealDrive drive = ext4("one"); RealDrive other = ext4("two")) {
            Path place = drive.mount(root.resolve("media/stick"));
            DrawnPictures.write(place.resolve("a/b.jpg"), 1);
            library.index(place);
            assertThat(only().volume()).isEqualTo("Photos");
            assertThat(only().isRecognised()).isTrue();
            PhotoId photo = id(place.resolve("a/b.jpg"));
            drive.unmount();
            assertThat(only().state()).isEqualTo(SourceState.AWAY);

            other.mount(root.resolve("media/stick"));
            DrawnPictures.write(place.resolve("a/b.jpg"), 2);
            assertThat(only().state()).isEqualTo(SourceState.OTHER_DRIVE);
            IndexReport none = indexAll();
            assertThat(List.of(none.added(), none.updated(), none.missing(), none.bytes())).containsOnly(0L);

            Path elsewhere = drive.mount(root.resolve("media/stick1"));
            assertThat(only().path()).isEqualTo(elsewhere);
            assertThat(id(elsewhere.resolve("a/b.jpg"))).isEqualTo(photo);
            IndexReport again = indexAll();
            assertThat(List.of(again.added(), again.moved(), again.missing(), again.bytes())).containsOnly(0L);
            assertThat(again.unchanged()).isEqualTo(1);
        }
    }

    @Test
    void twoCopiesOfADriveAreToldApart() throws Exception {
        try (RealDrive drive = ext4("one")) {
            Path place = drive.mount(root.resolve("media/stick"));
            DrawnPictures.write(place.resolve("a.jpg"), 1);
            library.index(place);
            drive.unmount();
            try (RealDrive copy = drive.copy(root.resolve("copy.img"))) {
                copy.mount(root.resolve("media/copy"));
                drive.mount(root.resolve("media/stick"));
                assertThat(only().path()).isEqualTo(place);
                drive.unmount();
                drive.mount(root.resolve("media/third"));
                assertThat(only().state()).isEqualTo(SourceState.AWAY);
            }
        }
    }

    @Test
    void aDriveThatVanishesInMidIndexGoesOnElsewhere() throws Exception {
        try (RealDrive drive = ext4("one")) {
            Path place = drive.mount(root.resolve("media/stick"));
            for (int i = 0; i < 320; i++) {
                DrawnPictures.write(place.resolve("folder" + i % 6 + "/" + i + ".jpg"), i);
            }
            library.open();
            IndexRun run = library.open().indexing().index(List.of(place), List.of(), List.of());
            Thread puller = Thread.ofPlatform().start(() -> {
                while (library.cardsSoFar() < 3) {
                    Thread.onSpinWait();
                }
                drive.unmount();
            });
            IndexReport report = run.run();
            puller.join();
            assertThat(report.missing()).isZero();
            assertThat(report.problems()).isZero();
            assertThat(report.notes()).singleElement().asString().contains("nothing was marked missing");
            assertThat(report.added()).isBetween(3L, 319L);

            Path elsewhere = drive.mount(root.resolve("media/stick1"));
            IndexReport rest = indexAll();
            assertThat(rest.added()).isEqualTo(320 - report.added());
            assertThat(rest.missing()).isZero();
            assertThat(only().path()).isEqualTo(elsewhere);
            library.expectSound();
            library.close();
        }
    }

    @Test
    void aFolderOnFatHasOneSpelling() throws Exception {
        try (RealDrive drive = RealDrive.formatted(root.resolve("fat.img"), "mkfs.vfat", "-n", "CARD")) {
            Path place = drive.mount(root.resolve("media/card"));
            DrawnPictures.write(place.resolve("Photos/Img_1.jpg"), 1);
            DrawnPictures.write(place.resolve("Photos/Img_2.jpg"), 2);
            library.index(place.resolve("Photos"));
            assertThat(only().volume()).isEqualTo("CARD");
            assertThat(library.index(place.resolve("PHOTOS")).unchanged()).isEqualTo(2);
            assertThat(only().path()).isEqualTo(place.resolve("Photos"));
            PhotoId photo = id(place.resolve("Photos/Img_1.jpg"));
            Files.move(place.resolve("Photos/Img_1.jpg"), place.resolve("Photos/x"));
            Files.move(place.resolve("Photos/x"), place.resolve("Photos/IMG_1.JPG"));
            IndexReport renamed = indexAll();
            assertThat(List.of(renamed.added(), renamed.moved(), renamed.missing(), renamed.bytes())).containsOnly(0L);
            assertThat(id(place.resolve("Photos/IMG_1.JPG"))).isEqualTo(photo);
        }
    }

    @Test
    void aVolumeWithoutUuidIsKnownByItsMarkerOnceItIsMarked() throws Exception {
        Path place = Files.createDirectories(root.resolve("media/ram"));
        String trouble = RealDrive.run(List.of("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", place.toString()));
        Assumptions.assumeTrue(trouble.isEmpty(), "SKIPPED: mounting is not permitted: " + trouble);
        Path mounted = place;
        try {
            DrawnPictures.write(place.resolve("a.jpg"), 1);
            library.index(place);
            PhotoId photo = id(place.resolve("a.jpg"));
            assertThat(only().isRecognised()).isFalse();
            library.open().sources().mark(only().id());
            assertThat(place.resolve(".photoscope-volume.json")).exists();
            assertThat(only().isRecognised()).isTrue();
            Path elsewhere = Files.createDirectories(root.resolve("media/other"));
            String moved = RealDrive.run(List.of("mount", "--move", place.toString(), elsewhere.toString()));
            Assumptions.assumeTrue(moved.isEmpty(), "SKIPPED: mounts can't be moved: " + moved);
            mounted = elsewhere;
            assertThat(only().path()).isEqualTo(elsewhere);
            assertThat(id(elsewhere.resolve("a.jpg"))).isEqualTo(photo);
            assertThat(indexAll().bytes()).isZero();
        } finally {
            RealDrive.run(List.of("umount", "-l", mounted.toString()));
        }
    }

    @Test
    void accentsMayBeWrittenInEitherForm() throws Exception {
        String composed = "Caf\u00e9";
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        library.draw(apart + "/" + apart + ".jpg", 1);
        library.index();
        PhotoId photo = id(library.photos.resolve(apart).resolve(apart + ".jpg"));
        assertThat(library.open().photos().list("folder:" + composed, SortOrder.NEWEST).size()).isEqualTo(1);
        Files.move(library.photos.resolve(apart), library.photos.resolve(composed));
        Path folder = library.photos.resolve(composed);
        Files.move(folder.resolve(apart + ".jpg"), folder.resolve(composed + ".jpg"));
        IndexReport report = indexAll();
        assertThat(List.of(report.added(), report.moved(), report.missing(), report.bytes())).containsOnly(0L);
        assertThat(id(folder.resolve(composed + ".jpg"))).isEqualTo(photo);
    }

    private RealDrive ext4(String name) throws Exception {
        return RealDrive.formatted(root.resolve(name + ".img"), "mkfs.ext4", "-q", "-L", "Photos");
    }

    private IndexReport indexAll() throws LibraryException {
        return library.open().indexing().index(List.of(), List.of(), List.of()).run();
    }

    private SourceEntry only() throws LibraryException {
        List<SourceEntry> all = library.open().sources().look();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private PhotoId id(Path file) throws LibraryException {
        return library.open().photos().cardAt(file).orElseThrow(() -> new AssertionError("no photo at " + file)).id();
    }
}
