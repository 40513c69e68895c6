package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.indexing.IndexReport;
import photoscope.indexing.VerifyReport;
import photoscope.photo.PhotoId;
import photoscope.search.SearchRequest;

/** What is lost under a library is made again, and no more than that. */
class RepairTest {
    private static final int PHOTOS = 5;
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        for (int i = 0; i < PHOTOS; i++) {
            library.draw(i + ".jpg", i);
        }
        library.index();
        library.close();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void deletedVectorsAreMadeAgainByTheNextRun() throws Exception {
        FolderTree.delete(library.folder.allVectors());
        assertThat(library.open().photos().stats().pending()).isEqualTo(PHOTOS);
        IndexReport report = library.index();
        assertThat(List.of(report.unchanged(), report.embedded())).containsExactly((long) PHOTOS, (long) PHOTOS);
        library.expectSound();
    }

    @Test
    void vectorsCutOffAreMadeAgainAndNoOthers() throws Exception {
        Path vectors = library.folder.vectors("starter").resolve("vectors");
        long length = Files.size(vectors);
        try (RandomAccessFile file = new RandomAccessFile(vectors.toFile(), "rw")) {
            file.setLength(length - 1500);
        }
        long pending = library.open().photos().stats().pending();
        assertThat(pending).isEqualTo(2);
        assertThat(library.index().embedded()).isEqualTo(pending);
        library.expectSound();
    }

    @Test
    void deletedThumbnailsAreMadeAgainByTheNextRunAndVectorsStay() throws Exception {
        FolderTree.delete(library.folder.thumbnails());
        assertThat(library.open().photos().stats().pending()).isEqualTo(PHOTOS);
        IndexReport report = library.index();
        assertThat(report.embedded()).as("vectors were there").isZero();
        assertThat(library.open().photos().stats().vectors()).isEqualTo(PHOTOS);
        library.expectSound();
        assertThat(library.index().bytes()).isZero();
    }

    @Test
    void deletedWordsComeAgainFromTheCatalog() throws Exception {
        FolderTree.delete(library.folder.words());
        assertThat(library.open().searching().answer(SearchRequest.of("name:3")).results()).singleElement()
                .satisfies(result -> assertThat(result.photo()).isEqualTo(library.id("3.jpg")));
        assertThat(library.open().targets().words().size()).isEqualTo(PHOTOS);
    }

    @Test
    void aDamagedVectorNeverAnswersAndIsMadeAgain() throws Exception {
        Path vectors = library.folder.vectors("starter").resolve("vectors");
        try (RandomAccessFile file = new RandomAccessFile(vectors.toFile(), "rw")) {
            file.seek(Files.size(vectors) - 500);
            file.writeInt(0x12345678);
        }
        VerifyReport report = library.verify();
        assertThat(report.ok()).isFalse();
        assertThat(report.damaged()).isEqualTo(1);
        assertThat(report.mismatches()).as("counted once").isEmpty();
        assertThat(library.open().photos().stats().pending()).isEqualTo(1);
        assertThat(library.open().indexing().indexPending().run().embedded()).isEqualTo(1);
        library.expectSound();
        library.close();
        library.expectSound();
    }

    @Test
    void aDamagedThumbnailIsFoundByVerifyAndMadeAgain() throws Exception {
        Path pack = library.folder.thumbnails().resolve("pack-000001");
        try (RandomAccessFile file = new RandomAccessFile(pack.toFile(), "rw")) {
            file.seek(Files.size(pack) - 500);
            file.writeInt(0x12345678);
        }
        assertThat(library.verify().damagedThumbnails()).isEqualTo(1);
        assertThat(library.open().photos().stats().pending()).isEqualTo(1);
        library.open().indexing().indexPending().run();
        library.expectSound();
    }

    @Test
    void aThumbnailOfAnotherContentDoesNotStandForALostOne() throws Exception {
        PhotoId id = library.id("0.jpg");
        library.draw("0.jpg", 10);
        library.index();
        library.expectLooksLike(id, 10);
        library.expectSound();
    }

    @Test
    void aRebuildOfALibraryThatIsTooNewThrowsNothingAway() throws Exception {
        Path catalog = library.folder.root().resolve("catalog");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + catalog, "photoscope", "");
                Statement sql = connection.createStatement()) {
            sql.execute("update \"flyway_schema_history\" set \"version\" = '99'"
                    + " where \"installed_rank\" = (select max(\"installed_rank\") from \"flyway_schema_history\")");
        }
        Path vectors = library.folder.vectors("starter").resolve("vectors");
        long before = Files.size(vectors);
        assertThatThrownBy(() -> LibraryRebuild.prepare(library.folder, library.environment, _ -> {}))
                .hasMessageContaining("newer Photoscope");
        assertThat(vectors).hasSize(before);
        assertThat(library.folder.thumbnails()).isNotEmptyDirectory();
    }

    @Test
    void closingLeavesNoThreadBehind() throws Exception {
        library.open();
        library.index();
        library.close();
        assertThat(Thread.getAllStackTraces().keySet()).filteredOn(thread -> thread.isAlive()
                && Stream.of("indexing-", "vector-scan-", "catalog-", "decode-", "annotation-sidecars", "cluster-names")
                        .anyMatch(thread.getName()::startsWith))
                .isEmpty();
    }
}
