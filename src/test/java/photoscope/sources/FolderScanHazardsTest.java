package photoscope.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Links, odd names, and folders that go away. */
@DisabledOnOs(OS.WINDOWS)
class FolderScanHazardsTest {
    @TempDir
    Path temporary;
    private Path root;
    private final CollectingListener found = new CollectingListener();

    @BeforeEach
    void makeFolders() throws IOException {
        root = Files.createDirectories(temporary.resolve("source"));
    }

    @Test
    void loopsOfLinksEnd() throws IOException {
        write(root.resolve("a/b/1.jpg"));
        Files.createSymbolicLink(root.resolve("a/b/up"), root);
        Files.createSymbolicLink(root.resolve("a/self"), root.resolve("a"));
        Files.createSymbolicLink(root.resolve("parent"), temporary);
        assertThat(scan()).isInstanceOf(ScanResult.Finished.class);
        assertThat(found.candidates()).containsExactly("a/b/1.jpg");
        assertThat(found.unread()).isEmpty();
    }

    @Test
    void foldersElsewhereAreFollowedOnce() throws IOException {
        Path elsewhere = temporary.resolve("elsewhere");
        write(elsewhere.resolve("deep/1.jpg"));
        Files.createSymbolicLink(elsewhere.resolve("back"), root);
        write(root.resolve("z.jpg"));
        Files.createSymbolicLink(root.resolve("first"), elsewhere);
        Files.createSymbolicLink(root.resolve("second"), elsewhere);
        Files.createSymbolicLink(root.resolve("third"), elsewhere.resolve("deep"));
        scan();
        assertThat(found.candidates()).containsExactlyInAnyOrder("z.jpg", "first/deep/1.jpg");
    }

    @Test
    void aLinkIntoTheSourceNeverTakesTheRealPathsPlace() throws IOException {
        write(root.resolve("z/real/1.jpg"));
        write(root.resolve("z/real/2.jpg"));
        write(root.resolve(".store/3.jpg"));
        Files.createSymbolicLink(root.resolve("a-link"), root.resolve("z/real"));
        Files.createSymbolicLink(root.resolve("a-file.jpg"), root.resolve("z/real/2.jpg"));
        Files.createSymbolicLink(root.resolve("from-hidden.jpg"), root.resolve(".store/3.jpg"));
        Files.createSymbolicLink(root.resolve("from-hidden-again.jpg"), root.resolve(".store/3.jpg"));
        scan();
        assertThat(found.candidates()).hasSize(3)
                .contains("z/real/1.jpg", "z/real/2.jpg")
                .filteredOn(path -> path.startsWith("from-hidden"))
                .hasSize(1);
    }

    @Test
    void linkedFilesElsewhereAreFollowedOnceAndShowTheTargetsSize() throws IOException {
        Path target = temporary.resolve("elsewhere/blob.jpg");
        write(target);
        Files.write(target, new byte[77]);
        Files.createSymbolicLink(root.resolve("1.jpg"), target);
        Files.createSymbolicLink(root.resolve("2.jpg"), target);
        Files.createSymbolicLink(root.resolve("folder"), target.getParent());
        scan();
        assertThat(found.all).singleElement()
                .isInstanceOfSatisfying(Found.Candidate.class,
                        candidate -> assertThat(candidate.file().size()).isEqualTo(77));
    }

    @Test
    void aLinkThatLeadsNowhereKeepsWhatIsKnownUnderIt() throws IOException {
        Files.createSymbolicLink(root.resolve("drive"), temporary.resolve("not-there"));
        Files.createSymbolicLink(root.resolve("gone.jpg"), temporary.resolve("gone.jpg"));
        Files.createSymbolicLink(root.resolve("itself"), root.resolve("itself"));
        scan();
        assertThat(found.unread()).containsExactly("drive", "itself");
    }

    @Test
    void aRootThatIsALinkIsWalked() throws IOException {
        write(root.resolve("a.jpg"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root);
        assertThat(new FolderScan(link, ScanRules.standard()).run(found)).isInstanceOf(ScanResult.Finished.class);
        assertThat(found.candidates()).containsExactly("a.jpg");
    }

    @Test
    void namesThatAreNoTextAreReportedAndTheRestIsFound() throws Exception {
        shell("mkdir \"$(printf 'fo\\377lder')\" && : > \"$(printf 'fo\\377lder/a.jpg')\""
                + " && : > \"$(printf 'b\\303(.jpg')\" && : > \"$(printf 'genuine\\357\\277\\275.jpg')\"");
        write(root.resolve("c.jpg"));
        assertThat(scan()).isInstanceOf(ScanResult.Finished.class);
        assertThat(found.candidates()).containsExactly("c.jpg", "genuine\ufffd.jpg");
        assertThat(found.unread()).containsExactly("b\ufffd(.jpg", "fo\ufffdlder");
        assertThat(found.all).filteredOn(Found.Unread.class::isInstance)
                .allSatisfy(each -> assertThat(((Found.Unread) each).problem().reason().english()).contains("Rename"));
    }

    @Test
    void aFolderThatCanNotBeReadIsAProblemAndNotEmpty() throws IOException {
        write(root.resolve("closed/a.jpg"));
        write(root.resolve("open/b.jpg"));
        Files.setPosixFilePermissions(root.resolve("closed"), PosixFilePermissions.fromString("---------"));
        try {
            if (Files.isReadable(root.resolve("closed"))) {
                abort("SKIPPED: this user may read everything, so that no folder can be closed to it");
            }
            assertThat(scan()).isInstanceOf(ScanResult.Finished.class);
            assertThat(found.candidates()).containsExactly("open/b.jpg");
            assertThat(found.unread()).containsExactly("closed");
        } finally {
            Files.setPosixFilePermissions(root.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** What lies behind too long a path can't be read by anyone, not even by root. */
    @Test
    void anEntryThatTheSystemRefusesIsAProblemAndNotMissing() throws IOException {
        String half = ("x".repeat(200) + "/").repeat(12);
        Path front = Files.createDirectories(root.resolve("front/" + half));
        Path back = temporary.resolve("back");
        write(back.resolve(half + "a.jpg"));
        Path joined = Files.move(back, front.resolve("back"));
        try {
            write(root.resolve("z.jpg"));
            assertThat(scan()).isInstanceOf(ScanResult.Finished.class);
            assertThat(found.candidates()).containsExactly("z.jpg");
            assertThat(found.unread()).singleElement().asString().startsWith("front/x");
        } finally {
            Files.move(joined, back);
        }
    }

    @Test
    void aFileThatVanishesAfterItWasListedIsNoProblem() throws IOException {
        for (int i = 0; i < 600; i++) {
            write(root.resolve("many/%05d.jpg".formatted(i)));
        }
        CollectingListener deleting = new CollectingListener() {
            @Override
            public boolean goOn() {
                if (Files.exists(root.resolve("many"))) {
                    deleteFilesIn(root.resolve("many"), counted++);
                }
                return true;
            }

            private int counted;
        };
        assertThat(new FolderScan(root, ScanRules.standard()).run(deleting)).isInstanceOf(ScanResult.Finished.class);
        assertThat(deleting.unread()).isEmpty();
        assertThat(deleting.candidates().size()).isBetween(200, 599);
    }

    @Test
    void aSourceThatIsNotThereIsSaidToBeAway() throws IOException {
        Path missing = temporary.resolve("missing");
        assertThat(new FolderScan(missing, ScanRules.standard()).run(found)).isInstanceOfSatisfying(
                ScanResult.SourceVanished.class, result -> assertThat(result.reason().english()).contains("missing"));
        Path file = Files.createFile(temporary.resolve("file"));
        assertThat(new FolderScan(file, ScanRules.standard()).run(found)).isInstanceOf(ScanResult.SourceVanished.class);
    }

    @Test
    void aSourceThatGoesAwayInMidScanIsNotTakenForEmpty() throws IOException {
        assertThat(scanWhile(() -> Files.move(root, temporary.resolve("pulled"))))
                .isInstanceOf(ScanResult.SourceVanished.class);
    }

    @Test
    void anEmptyMountPointThatIsLeftBehindIsNotTakenForTheSource() throws IOException {
        assertThat(scanWhile(() -> {
            Files.move(root, temporary.resolve("pulled"));
            Files.createDirectories(root.resolve("c"));
        })).isInstanceOf(ScanResult.SourceVanished.class);
    }

    @Test
    void aSubfolderThatGoesAwayInMidScanIsSimplyGone() throws IOException {
        ScanResult result = scanWhile(() -> Files.move(root.resolve("c"), temporary.resolve("moved")));
        assertThat(result).isInstanceOf(ScanResult.Finished.class);
        assertThat(result.counts().unread()).isZero();
    }

    /** Something that happens to the files. */
    private interface Event {
        void happen() throws IOException;
    }

    private ScanResult scanWhile(Event event) throws IOException {
        for (String name : List.of("a/1.jpg", "b/1.jpg", "c/1.jpg")) {
            write(root.resolve(name));
        }
        return new FolderScan(root, ScanRules.standard()).run(new CollectingListener() {
            @Override
            public void found(String folder, List<Found> batch) {
                if (folder.equals("b")) {
                    happened(event);
                }
            }
        });
    }

    private static void happened(Event event) {
        try {
            event.happen();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** On the third question, when the folder's list is already read but most of its files were not looked at. */
    private static void deleteFilesIn(Path folder, int question) {
        if (question == 2) {
            happened(() -> {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            });
        }
    }

    private ScanResult scan() {
        return new FolderScan(root, ScanRules.standard()).run(found);
    }

    private void shell(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script).directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            abort("SKIPPED: this file system refuses such names: " + output);
        }
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[0]);
    }
}
