package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;
import photoscope.SharedFiles;
import photoscope.photo.ContentHash;
import photoscope.tidying.FolderLayout;
import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportRequest;
import photoscope.tidying.ImportedFile;
import photoscope.tidying.ImportedFile.Outcome;

/** What taking photos in from a card promises. */
class ImportTest {
    /** Real pictures and a film, by the names that they get on the card. */
    private static final Map<String, String> CARD = Map.of("DCIM/100CANON/IMG_0001.JPG",
            "metadata/exif-samples/jpg/Canon_40D.jpg", "DCIM/100CANON/IMG_0002.JPG",
            "metadata/exif-samples/jpg/Nikon_D70.jpg", "DCIM/101CANON/IMG_0001.JPG",
            "metadata/exif-samples/jpg/Pentax_K10D.jpg", "DCIM/101CANON/tiled.heic", "made/tiled-12mp.heic",
            "DCIM/101CANON/MVI_0003.MOV", "video/meta-drewnoakes__mov__with-gps.mov");
    private static final FileTime OLD = FileTime.from(Instant.parse("2011-02-03T04:05:06Z"));
    @TempDir
    Path root;
    private TestLibrary library;
    private Path card;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        card = Files.createDirectories(library.root.resolve("EOS_DIGITAL"));
        for (Map.Entry<String, String> file : CARD.entrySet()) {
            put(file.getKey(), SharedFiles.path("photos/" + file.getValue()));
        }
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Path put(String name, Path file) throws Exception {
        Path target = card.resolve(name);
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
        Files.setLastModifiedTime(target, OLD);
        return target;
    }

    private ImportResult take(String layout) throws Exception {
        return run(layout).run();
    }

    private ImportRun run(String layout) throws Exception {
        return library.open()
                .tidying()
                .importing(new ImportRequest(card, library.photos, FolderLayout.parse(layout), null));
    }

    private static Map<String, ContentHash> contents(Path folder) throws Exception {
        Map<String, ContentHash> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), ContentHash.of(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    @Test
    void photosAreCopiedVerifiedIntoTheLayoutWithTheirTimesAndIndexed() throws Exception {
        Map<String, ContentHash> before = contents(card);
        ImportReport planned = run("{year}/{date}").preview();
        assertThat(planned.count(Outcome.NEW)).isEqualTo(5);
        assertThat(planned.isVerified()).isFalse();
        assertThat(contents(library.photos)).isEmpty();

        ImportResult result = take("{year}/{date}");
        assertThat(result.imported().count(Outcome.COPIED)).isEqualTo(5);
        assertThat(result.imported().problems()).isEmpty();
        assertThat(result.imported().isVerified()).isTrue();
        assertThat(result.indexed()).isNotNull();
        assertThat(contents(card)).isEqualTo(before);
        assertThat(new ArrayList<>(contents(library.photos).values()))
                .containsExactlyInAnyOrderElementsOf(before.values());
        assertThat(contents(library.photos)).containsKeys("2008/2008-05-30/IMG_0001.JPG",
                "2008/2008-03-15/IMG_0002.JPG", "2008/2008-05-04/IMG_0001.JPG");
        assertThat(library.card("2008/2008-05-30/IMG_0001.JPG").missing()).isFalse();
        assertThat(Files.getLastModifiedTime(library.photos.resolve("2008/2008-05-30/IMG_0001.JPG"))).isEqualTo(OLD);
        assertThat(library.cards()).hasSize(5);
        library.expectSound();
    }

    @Test
    void theSameCardAgainCopiesNothing() throws Exception {
        take("date");
        Map<String, ContentHash> once = contents(library.photos);
        ImportReport again = take("year-month").imported();
        assertThat(again.count(Outcome.IN_LIBRARY)).isEqualTo(5);
        assertThat(again.isVerified()).isTrue();
        assertThat(contents(library.photos)).isEqualTo(once);
    }

    @Test
    void whatTheLibraryHasOnTheCardAloneIsCopiedAllTheSame() throws Exception {
        library.index(card);
        ImportReport report = take("date").imported();
        assertThat(report.count(Outcome.COPIED)).isEqualTo(5);
        assertThat(report.isVerified()).isTrue();
        assertThat(new ArrayList<>(contents(library.photos).values()))
                .containsExactlyInAnyOrderElementsOf(contents(card).values());
        assertThat(run("date").preview().count(Outcome.IN_LIBRARY)).isEqualTo(5);
    }

    @Test
    void ofTheSameNameTheSecondGetsAnotherAndNothingIsOverwritten() throws Exception {
        Files.createDirectories(library.photos.resolve("all"));
        Files.writeString(library.photos.resolve("all/img_0002.jpg"), "mine, and no picture");
        ImportReport report = take("all").imported();
        assertThat(contents(library.photos)).containsOnlyKeys("all/img_0002.jpg", "all/IMG_0001.JPG",
                "all/IMG_0001 (2).JPG", "all/IMG_0002 (2).JPG", "all/tiled.heic", "all/MVI_0003.MOV");
        assertThat(Files.readString(library.photos.resolve("all/img_0002.jpg"))).isEqualTo("mine, and no picture");
        assertThat(report.renamed()).isEqualTo(2);
        assertThat(report.isVerified()).isTrue();
    }

    @Test
    void whatBelongsToAPhotoTravelsUnderTheSameNewName() throws Exception {
        Files.createDirectories(library.photos.resolve("all"));
        Files.writeString(library.photos.resolve("all/IMG_0002.JPG"), "another");
        Path folder = card.resolve("DCIM/100CANON");
        for (String beside : List.of("IMG_0002.xmp", "IMG_0002.JPG.xmp", "IMG_0002.AAE", "IMG_O0002.AAE",
                "IMG_0002.JPG.annotation.json", "IMG_0002.JPG.supplemental-metadata.json")) {
            Files.writeString(folder.resolve(beside), beside);
        }
        Files.copy(SharedFiles.path("photos/video/meta-drewnoakes__mov__with-gps.mov"), folder.resolve("IMG_0002.MOV"));
        Files.delete(card.resolve("DCIM/101CANON/MVI_0003.MOV"));
        Files.writeString(folder.resolve("NOTES.TXT"), "no photo");
        ImportReport report = take("all").imported();
        assertThat(contents(library.photos)).containsKeys("all/IMG_0002 (2).JPG", "all/IMG_0002 (2).xmp",
                "all/IMG_0002 (2).JPG.xmp", "all/IMG_0002 (2).AAE", "all/IMG_O0002 (2).AAE",
                "all/IMG_0002 (2).JPG.annotation.json", "all/IMG_0002 (2).JPG.supplemental-metadata.json",
                "all/IMG_0002 (2).MOV");
        assertThat(report.others()).containsExactly(folder.resolve("NOTES.TXT"));
        assertThat(report.isVerified()).isTrue();
    }

    @Test
    void whatIsTwiceOnTheCardIsCopiedOnce() throws Exception {
        Files.copy(card.resolve("DCIM/100CANON/IMG_0001.JPG"), card.resolve("DCIM/101CANON/copy.jpg"));
        ImportReport report = take("date").imported();
        assertThat(List.of(report.count(Outcome.COPIED), report.count(Outcome.TWICE))).containsExactly(5L, 1L);
        assertThat(report.isVerified()).isTrue();
    }

    @Test
    void whatIsTwiceOnTheCardIsCopiedFromTheSecondPlaceWhereTheFirstCanNotBeRead() throws Exception {
        Path copy = Files.copy(card.resolve("DCIM/100CANON/IMG_0001.JPG"), card.resolve("DCIM/101CANON/copy.jpg"));
        Path beside = put("DCIM/100CANON/IMG_0001.MOV",
                SharedFiles.path("photos/video/meta-drewnoakes__mov__with-gps.mov"));
        List<ImportRun> run = new ArrayList<>();
        run.add(library.open()
                .tidying()
                .importing(new ImportRequest(card, library.photos, FolderLayout.parse("date"), null), () -> {
                    if (run.getFirst().progress().title().startsWith("Comparing")) {
                        deleteNow(beside);
                    }
                    return true;
                }));
        ImportReport report = run.getFirst().preview();
        assertThat(report.count(Outcome.FAILED)).isEqualTo(2);
        assertThat(report.files()).filteredOn(file -> file.from().equals(copy))
                .singleElement()
                .extracting(ImportedFile::outcome)
                .isEqualTo(Outcome.NEW);
    }

    private static void deleteNow(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsOnADriveThatIsAwayIsNotCopiedButTheCardIsNotCalledSafe() throws Exception {
        Path drive = Files.createDirectories(library.root.resolve("drive"));
        Files.copy(card.resolve("DCIM/100CANON/IMG_0001.JPG"), drive.resolve("other name.jpg"));
        library.index(drive);
        Files.move(drive, library.root.resolve("unplugged"));
        ImportReport report = take("date").imported();
        assertThat(List.of(report.count(Outcome.COPIED), report.count(Outcome.AWAY))).containsExactly(4L, 1L);
        assertThat(report.isVerified()).isFalse();
    }

    @Test
    void whatTheLibraryHadButIsGoneOrDamagedThereIsCopied() throws Exception {
        Path known = library.photos.resolve("known.jpg");
        Files.copy(card.resolve("DCIM/100CANON/IMG_0001.JPG"), known);
        Files.copy(card.resolve("DCIM/100CANON/IMG_0002.JPG"), library.photos.resolve("gone.jpg"));
        library.index();
        byte[] bytes = Files.readAllBytes(known);
        bytes[bytes.length / 2] ^= 1;
        FileTime time = Files.getLastModifiedTime(known);
        Files.write(known, bytes);
        Files.setLastModifiedTime(known, time);
        Files.delete(library.photos.resolve("gone.jpg"));
        ImportReport report = take("date").imported();
        assertThat(report.count(Outcome.COPIED)).isEqualTo(5);
        assertThat(report.isVerified()).isTrue();
    }

    @Test
    void foldersThatCantBeAreRefusedBeforeAnythingIsDone() throws Exception {
        assertThatThrownBy(() -> library.open()
                .tidying()
                .importing(new ImportRequest(root.resolve("nowhere"), library.photos, FolderLayout.parse("date"), null))
                .run()).isInstanceOf(LibraryException.class).hasMessageContaining("There is no folder");
        assertThatThrownBy(() -> library.open()
                .tidying()
                .importing(new ImportRequest(card, card.resolve("in"), FolderLayout.parse("date"), null))
                .run()).hasMessageContaining("lie in each other");
        assertThatThrownBy(() -> library.open()
                .tidying()
                .importing(new ImportRequest(card, library.root.resolve("A.photoslibrary/x"),
                        FolderLayout.parse("date"), null))
                .run()).hasMessageContaining("another program's library");
    }

    @Test
    void killedAgainAndAgainItEndsWithEveryPhotoOnceAndNothingHalfWritten() throws Exception {
        for (int i = 0; i < 60; i++) {
            Path big = DrawnPictures.write(card.resolve("DCIM/102CANON/P" + i + ".jpg"), i);
            Files.setLastModifiedTime(big, OLD);
        }
        Map<String, ContentHash> before = contents(card);
        for (int kill = 0; kill < 6; kill++) {
            try (ChildJvm child = ChildJvm.start(ImportProcess.class, root.toString())) {
                String line = child.readLine();
                while (line != null && !line.startsWith("> copying")) {
                    line = child.readLine();
                }
                LockSupport.parkNanos(kill * 7_000_000L);
                child.kill();
            }
        }
        assertThat(contents(card)).isEqualTo(before);
        ImportReport report = take("year-month").imported();
        assertThat(report.isVerified()).isTrue();
        assertThat(new ArrayList<>(contents(library.photos).values()))
                .containsExactlyInAnyOrderElementsOf(before.values());
        assertThat(library.cards()).hasSize(before.size());
        assertThat(library.open().photos().stats().missing()).isZero();
    }

    @Test
    void aFullDiskIsForeseenAndOneThatFillsMeanwhileEndsTheRunClearly() throws Exception {
        Path disk = Files.createDirectories(library.root.resolve("disk"));
        for (int i = 0; i < 30; i++) {
            DrawnPictures.write(card.resolve("DCIM/102CANON/P" + i + ".jpg"), i);
        }
        try (ChildJvm child = ChildJvm.startOnSmallDisk(disk, 4096, ImportOnFullDisk.class, root.toString())) {
            assertThat(child.readToEnd()).contains("> foreseen", "> ended clearly", "> nothing half written",
                    "> complete");
        }
    }

    @Test
    void aCopyOverAnythingIsRefused() throws Exception {
        Path there = library.photos.resolve("IMG_0001.JPG");
        Files.copy(card.resolve("DCIM/100CANON/IMG_0002.JPG"), there, StandardCopyOption.REPLACE_EXISTING);
        ContentHash hash = ContentHash.of(Files.readAllBytes(there));
        take("{camera}/..");
        assertThat(ContentHash.of(Files.readAllBytes(there))).isEqualTo(hash);
    }
}
