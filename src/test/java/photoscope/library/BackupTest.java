package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.search.SearchRequest;

/** Backup, restore and the daily copies of the catalog. */
class BackupTest {
    @TempDir
    Path root;
    private TestLibrary library;
    private Path zip;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        zip = library.root.resolve("safe").resolve("backup.zip");
        library.draw("a.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private void restore(Path from) throws LibraryException {
        library.close();
        LibraryRestore.restore(library.folder, library.environment, from);
    }

    private void expectUnchangedBy(Path from, String message) throws Exception {
        PhotoId id = library.id("a.jpg");
        library.close();
        assertThatThrownBy(() -> LibraryRestore.restore(library.folder, library.environment, from))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(message);
        assertThat(library.id("a.jpg")).isEqualTo(id);
        try (var left = Files.list(library.folder.backups())) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("restoring"))).isEmpty();
        }
        library.expectSound();
    }

    private Path zipOf(String... names) throws Exception {
        Path file = library.root.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream made = new ZipOutputStream(out)) {
            for (String name : names) {
                made.putNextEntry(new ZipEntry(name));
                made.write("garbage".repeat(1000).getBytes(StandardCharsets.UTF_8));
                made.closeEntry();
            }
        }
        return file;
    }

    @Test
    void theCatalogComesBackWithIdsAndWordsFollow() throws Exception {
        PhotoId id = library.id("a.jpg");
        library.open().backup(zip, false);
        library.draw("later.jpg", 3);
        library.draw("a.jpg", 4);
        library.index();

        restore(zip);

        assertThat(library.open().photos().stats().photos()).isEqualTo(2);
        assertThat(library.id("a.jpg")).isEqualTo(id);
        assertThat(library.open().searching().answer(SearchRequest.of("name:later")).photos()).isZero();
        library.expectLooksLike(id, 1);
        library.index();
        assertThat(library.open().photos().stats().photos()).isEqualTo(3);
        assertThat(library.open().searching().answer(SearchRequest.of("name:later")).photos()).isEqualTo(1);
        library.expectLooksLike(id, 4);
        library.expectSound();
    }

    @Test
    void aBackupWithVectorsMakesALibraryElsewhere() throws Exception {
        library.open().backup(zip, true);
        try (TestLibrary other = new TestLibrary(root, "elsewhere")) {
            LibraryRestore.restore(other.folder, other.environment, zip);
            assertThat(other.open().photos().stats().embedded()).isEqualTo(2);
            assertThat(other.id("a.jpg")).isEqualTo(library.id("a.jpg"));
            assertThat(other.index().embedded()).as("only thumbnails are made").isZero();
            other.expectSound();
        }
    }

    @Test
    void twoRestoresInOneSecondBothCount() throws Exception {
        library.open().backup(zip, false);
        library.draw("later.jpg", 3);
        library.index();
        library.environment = new LibraryEnvironment(library.environment.bundledModels(),
                library.environment.installedModels(), library.environment.volumes(),
                Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC));
        restore(zip);
        library.index();
        assertThat(library.open().photos().stats().photos()).isEqualTo(3);
        restore(zip);
        assertThat(library.open().photos().stats().photos()).isEqualTo(2);
    }

    @Test
    void garbageChangesNothing() throws Exception {
        Path garbage = Files.writeString(library.root.resolve("garbage.zip"), "no zip at all");
        expectUnchangedBy(garbage, "could not be restored");
        expectUnchangedBy(zipOf("readme.txt"), "holds no catalog");
        expectUnchangedBy(zipOf("catalog.mv.db"), "nothing was changed");
        expectUnchangedBy(library.root.resolve("absent.zip"), "could not be restored");
    }

    @Test
    void aDamagedDescriptorChangesNothing() throws Exception {
        library.open().backup(zip, false);
        Path bad = library.root.resolve("bad.zip");
        try (ZipFile good = new ZipFile(zip.toFile());
                OutputStream out = Files.newOutputStream(bad);
                ZipOutputStream made = new ZipOutputStream(out)) {
            made.putNextEntry(new ZipEntry("catalog.mv.db"));
            good.getInputStream(good.getEntry("catalog.mv.db")).transferTo(made);
            made.putNextEntry(new ZipEntry("library.json"));
            made.write("{".getBytes(StandardCharsets.UTF_8));
            made.closeEntry();
        }
        expectUnchangedBy(bad, "damaged");
    }

    @Test
    void namesThatLeadOutOfTheLibraryAreNotFollowed() throws Exception {
        library.open().backup(zip, false);
        Path hostile = library.root.resolve("hostile.zip");
        try (ZipFile good = new ZipFile(zip.toFile());
                OutputStream out = Files.newOutputStream(hostile);
                ZipOutputStream made = new ZipOutputStream(out)) {
            made.putNextEntry(new ZipEntry("catalog.mv.db"));
            good.getInputStream(good.getEntry("catalog.mv.db")).transferTo(made);
            for (String name : List.of("../evil", "vectors/../../evil", "vectors/../evil", "/tmp/evil",
                    "vectors/starter/..", "evil", "..\\evil")) {
                made.putNextEntry(new ZipEntry(name));
                made.write(1);
            }
        }
        restore(hostile);
        assertThat(library.open().photos().stats().photos()).isEqualTo(2);
        try (var files = Files.walk(library.root)) {
            assertThat(files.filter(file -> file.getFileName().toString().contains("evil"))).isEmpty();
        }
    }

    @Test
    void whatWasThereComesBackWhenARestoreFailsHalfWay() throws Exception {
        library.open().backup(zip, true);
        PhotoId id = library.id("a.jpg");
        library.close();
        Path vectors = library.folder.allVectors();
        FolderTree.delete(vectors);
        Files.createSymbolicLink(vectors, library.root.resolve("nowhere"));
        assertThatThrownBy(() -> LibraryRestore.restore(library.folder, library.environment, zip))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("unchanged");
        Files.delete(vectors);
        assertThat(library.id("a.jpg")).isEqualTo(id);
        assertThat(library.index().embedded()).isEqualTo(2);
        library.expectSound();
    }

    @Test
    void aDailyCopyThatFailsIsANoteAndTheRunCounts() throws Exception {
        FolderTree.delete(library.folder.backups());
        Files.writeString(library.folder.backups(), "in the way");
        library.draw("c.jpg", 3);
        IndexReport report = library.index();
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.notes()).singleElement().asString().contains("copy of the catalog");
    }

    @Test
    void aRestoreOfALibraryInUseIsRefused() throws Exception {
        library.open().backup(zip, false);
        assertThatThrownBy(() -> LibraryRestore.restore(library.folder, library.environment, zip))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("process");
    }

    @Test
    void theCatalogIsCopiedOnceADayAndTenCopiesAreKept() throws Exception {
        assertThat(copies()).hasSize(1);
        library.index();
        assertThat(copies()).as("the same day").hasSize(1);
        Path first = copies().getFirst();
        for (int day = 1; day <= 11; day++) {
            library.close();
            library.environment = new LibraryEnvironment(library.environment.bundledModels(),
                    library.environment.installedModels(), library.environment.volumes(),
                    Clock.offset(Clock.systemUTC(), Duration.ofDays(day)));
            library.index();
        }
        assertThat(copies()).hasSize(10).doesNotContain(first);
        assertThat(copies()).allSatisfy(copy -> {
            try (ZipFile opened = new ZipFile(copy.toFile())) {
                assertThat(opened.size()).isPositive();
            }
        });
    }

    private List<Path> copies() throws Exception {
        try (var files = Files.list(library.folder.backups())) {
            return files.filter(file -> file.getFileName().toString().startsWith("catalog-")).sorted().toList();
        }
    }
}
