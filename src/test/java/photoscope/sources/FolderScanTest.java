package photoscope.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.FileType;

class FolderScanTest {
    @TempDir
    Path root;
    private final CollectingListener found = new CollectingListener();

    @Test
    void reportsWhatTheEntryShowsWithoutOpeningTheFile() throws IOException {
        Path file = write("2024/Summer/IMG_1.JPG", 123);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_123L));
        assertThat(scan(ScanRules.standard())).isInstanceOf(ScanResult.Finished.class);
        assertThat(found.all).singleElement().isInstanceOfSatisfying(Found.Candidate.class, candidate -> {
            assertThat(candidate.typeByName()).isEqualTo(FileType.JPEG);
            assertThat(candidate.file().folder()).isEqualTo("2024/Summer");
            assertThat(candidate.file().name()).isEqualTo("IMG_1.JPG");
            assertThat(candidate.file().size()).isEqualTo(123);
            assertThat(candidate.file().modifiedMillis()).isEqualTo(1_700_000_000_123L);
        });
    }

    @Test
    void aRenamedFileKeepsItsKey() throws IOException {
        Path file = write("a.jpg", 1);
        scan(ScanRules.standard());
        Files.move(file, root.resolve("b.jpg"));
        scan(ScanRules.standard());
        assertThat(found.all).extracting(each -> ((Found.Candidate) each).file().fileKey())
                .hasSize(2)
                .satisfies(keys -> assertThat(keys.get(0)).isEqualTo(keys.get(1)));
    }

    @Test
    void knowsPicturesThatCanNotBeReadYetAndIgnoresTheRest() throws IOException {
        for (String name : List.of("a.wmv", "b.NEF", "c.mov", "d.jxl", "e.txt", "f", "mov", "g.jpg.bak", "h.png")) {
            write(name, 1);
        }
        ScanResult result = scan(ScanRules.standard());
        assertThat(found.candidates()).containsExactly("a.wmv", "b.NEF", "c.mov", "h.png");
        assertThat(found.all).filteredOn(Found.Unsupported.class::isInstance)
                .extracting(each -> ((Found.Unsupported) each).format())
                .containsExactly(OtherFormat.JPEG_XL);
        assertThat(result.counts()).isEqualTo(new ScanCounts(1, 4, 1, 4, 0, ""));
    }

    @Test
    void comesInTheSameOrderEveryTimeFoldersAndFilesByName() throws IOException {
        for (String name : List.of("b/2.jpg", "b/1.jpg", "a/z/1.jpg", "a/1.jpg", "c.jpg", "a b/1.jpg")) {
            write(name, 1);
        }
        scan(ScanRules.standard());
        assertThat(found.candidates()).containsExactly("c.jpg", "a/1.jpg", "a/z/1.jpg", "a b/1.jpg", "b/1.jpg",
                "b/2.jpg");
    }

    @Test
    void leavesAloneWhatIsHiddenOrKeptByTheSystem() throws IOException {
        for (String name : List.of(".hidden/a.jpg", ".a.jpg", "._a.jpg", "@eaDir/a.jpg", "x/#recycle/a.jpg",
                "$RECYCLE.BIN/a.jpg", "System Volume Information/a.jpg", ".Trash-1000/a.jpg", "lost+found/a.jpg",
                "Catalog Previews.lrdata/a.jpg", "__MACOSX/a.jpg", ".thumbnails/a.jpg")) {
            write(name, 1);
        }
        write("shown.jpg", 1);
        scan(ScanRules.standard());
        assertThat(found.all).extracting(Found::path).containsExactly("shown.jpg");
    }

    @Test
    void namesOtherProgramsLibrariesButDoesNotLookIntoThem() throws IOException {
        write("Pictures/Photos Library.photoslibrary/originals/a.jpg", 1);
        write("Old.APLIBRARY/a.jpg", 1);
        scan(ScanRules.standard());
        assertThat(found.paths(Found.SkippedBundle.class))
                .containsExactlyInAnyOrder("Pictures/Photos Library.photoslibrary", "Old.APLIBRARY");
        assertThat(found.candidates()).isEmpty();
        CollectingListener inside = new CollectingListener();
        new FolderScan(root.resolve("Old.APLIBRARY"), ScanRules.standard()).run(inside);
        assertThat(inside.all).containsExactly(new Found.SkippedBundle(""));
    }

    @Test
    void patternsIncludeAndExclude() throws IOException {
        for (String name : List.of("a.jpg", "a.png", "Private/b.jpg", "x/Private/c.jpg", "x/c_small.jpg")) {
            write(name, 1);
        }
        ScanRules rules = ScanRules.of(List.of("**/*.jpg"), List.of("private/**", "*_small.*"));
        scan(rules);
        assertThat(found.candidates()).containsExactly("a.jpg", "x/Private/c.jpg");
        assertThat(List.of("a.jpg", "x/Private/c.jpg")).allMatch(rules::looksAt);
        assertThat(
                List.of("a.png", "Private/b.jpg", "x/c_small.jpg", ".x/a.jpg", "@eaDir/a.jpg", "L.photoslibrary/a.jpg"))
                .noneMatch(rules::looksAt);
    }

    @Test
    void batchesAreBoundedAndCountsCanBeRead() throws IOException {
        for (int i = 0; i < 2500; i++) {
            write("many/%05d.jpg".formatted(i), 0);
        }
        write("few/a.jpg", 0);
        FolderScan scan = new FolderScan(root, ScanRules.standard());
        scan.run(found);
        assertThat(found.batchSizes).containsExactly(1, 1000, 1000, 500);
        assertThat(found.candidates()).doesNotHaveDuplicates().hasSize(2501);
        assertThat(scan.counts()).isEqualTo(new ScanCounts(3, 2501, 0, 0, 0, "many"));
    }

    @Test
    void stopsWhenToldAndWhereItIs() throws IOException {
        for (int i = 0; i < 600; i++) {
            write("many/%05d.jpg".formatted(i), 0);
        }
        List<String> asked = new ArrayList<>();
        CollectingListener listener = new CollectingListener() {
            @Override
            public boolean goOn() {
                asked.add("");
                return asked.size() < 4;
            }
        };
        ScanResult result = new FolderScan(root, ScanRules.standard()).run(listener);
        assertThat(result).isInstanceOf(ScanResult.Cancelled.class);
        assertThat(asked).hasSize(4);
        assertThat(result.counts().candidates()).isLessThan(600);
    }

    @Test
    void whatTheListenerThrowsReachesTheCaller() throws IOException {
        write("a.jpg", 0);
        assertThatThrownBy(() -> new FolderScan(root, ScanRules.standard()).run(new CollectingListener() {
            @Override
            public void found(String folder, List<Found> batch) {
                throw new IllegalStateException("disk full");
            }
        })).hasMessage("disk full");
    }

    private ScanResult scan(ScanRules rules) {
        return new FolderScan(root, rules).run(found);
    }

    private Path write(String name, int size) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, new byte[size]);
    }
}
