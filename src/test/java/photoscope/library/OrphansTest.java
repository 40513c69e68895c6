package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.Edit;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.tidying.MissingFolder;
import photoscope.tidying.OrphansReport;
import photoscope.tidying.OrphansReport.Kind;
import photoscope.tidying.OrphansRestored;

/** What is found of that which lost what it belongs to, and what comes back. */
class OrphansTest {
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = TestLibrary.of(root, "a.jpg", "sub/b.jpg");
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private OrphansReport look() throws Exception {
        return library.open().tidying().orphans().look();
    }

    private OrphansRestored restore() throws Exception {
        OrphansRun run = library.open().tidying().orphans();
        OrphansRestored restored = run.restore();
        library.open().indexing().indexPending().run();
        return restored;
    }

    private Path rated(String name) throws Exception {
        library.open().annotating().apply(List.of(library.id(name)), new Edit.SetRating(new Rating(5)));
        library.open().annotating().awaitSidecars();
        return library.photos.resolve(name + ".annotation.json");
    }

    @Test
    void inAWellKeptLibraryThereAreNone() throws Exception {
        rated("a.jpg");
        assertThat(look().isEmpty()).isTrue();
    }

    @Test
    void aSidecarThatIsGoneIsWrittenAnew() throws Exception {
        Path sidecar = rated("a.jpg");
        String before = Files.readString(sidecar);
        Files.delete(sidecar);
        assertThat(look().lostSidecars()).containsExactly(library.photos.resolve("a.jpg"));
        assertThat(restore().sidecars()).isEqualTo(1);
        assertThat(Files.readString(sidecar)).isEqualTo(before);
        assertThat(look().isEmpty()).isTrue();
    }

    @Test
    void aMissingFileOfWhichThereIsNoOtherIsToldOfAndNothingIsMadeUp() throws Exception {
        PhotoId id = library.id("sub/b.jpg");
        Files.move(library.photos.resolve("sub/b.jpg"), library.root.resolve("b.jpg"));
        library.index();
        library.draw("other.jpg", 3);
        library.index();
        assertThat(look().missing()).containsExactly(new MissingFolder(library.photos.resolve("sub"), false, 1, 0, 0));
        assertThat(restore().copied()).isEmpty();
        Files.move(library.root.resolve("b.jpg"), library.photos.resolve("sub/b.jpg"));
        library.index();
        assertThat(library.id("sub/b.jpg")).isEqualTo(id);
        assertThat(look().isEmpty()).isTrue();
    }

    @Test
    void aMissingFileComesBackFromACopyThatLiesWhereTheLibraryNoLongerLooks() throws Exception {
        PhotoId id = library.id("sub/b.jpg");
        Path old = Files.createDirectories(library.root.resolve("old"));
        Files.copy(library.photos.resolve("sub/b.jpg"), old.resolve("copy of b.jpg"));
        library.index(old);
        int source = library.open()
                .photos()
                .sources()
                .stream()
                .filter(entry -> entry.path().equals(old))
                .findFirst()
                .orElseThrow()
                .id();
        library.open().indexing().forgetSource(source);
        Files.delete(library.photos.resolve("sub/b.jpg"));
        library.index();
        assertThat(look().missing()).containsExactly(new MissingFolder(library.photos.resolve("sub"), false, 1, 0, 1));
        assertThat(restore().copied()).containsExactly(library.photos.resolve("sub/b.jpg"));
        assertThat(library.id("sub/b.jpg")).isEqualTo(id);
        assertThat(library.card("sub/b.jpg").missing()).isFalse();
        assertThat(look().isEmpty()).isTrue();
        library.expectSound();
    }

    @Test
    void anOldPlaceOfAPhotoThatLiesElsewhereIsForgottenOnlyWhenAsked() throws Exception {
        Files.copy(library.photos.resolve("a.jpg"), library.photos.resolve("copy.jpg"));
        library.index();
        Files.delete(library.photos.resolve("copy.jpg"));
        library.index();
        OrphansRun run = library.open().tidying().orphans();
        OrphansReport found = run.look();
        assertThat(found.missing()).containsExactly(new MissingFolder(library.photos, false, 1, 1, 0));
        assertThat(run.cleanable(found, Kind.ROWS)).containsExactly(library.photos.resolve("copy.jpg"));
        assertThat(look().missing()).hasSize(1);
        assertThat(run.clean(found, Kind.ROWS)).isEmpty();
        assertThat(look().isEmpty()).isTrue();
        library.expectSound();
    }

    @Test
    void aDriveThatIsAwayIsToldOfAsAWholeAndNothingIsRestoredIntoItsPlace() throws Exception {
        Path drive = Files.createDirectories(library.root.resolve("drive"));
        DrawnPictures.write(drive.resolve("c.jpg"), 4);
        library.index(drive);
        Files.move(drive, library.root.resolve("unplugged"));
        assertThat(look().missing()).containsExactly(new MissingFolder(drive, true, 1, 0, 0));
        restore();
        assertThat(drive).doesNotExist();
    }

    @Test
    void thumbnailsAndVectorsThatLostTheirPhotoAreCounted() throws Exception {
        library.draw("a.jpg", 9);
        library.index();
        OrphansReport found = look();
        assertThat(List.of(found.thumbnails().count(), found.vectors().count())).containsExactly(1L, 1L);
        assertThat(found.thumbnails().bytes()).isPositive();
    }

    @Test
    void photosWithoutThumbnailsAreReadAgain() throws Exception {
        library.close();
        try (var files = Files.list(library.folder.thumbnails())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(look().unread().count()).isEqualTo(2);
        assertThat(look().unread().first()).containsExactlyInAnyOrder(library.photos.resolve("a.jpg"),
                library.photos.resolve("sub/b.jpg"));
        assertThat(restore().marked()).isEqualTo(2);
        assertThat(look().isEmpty()).isTrue();
        library.expectSound();
    }

    @Test
    void halfWrittenFilesGoOnlyWhenAskedAndNotWhileTheyAreYoung() throws Exception {
        Path old = Files.writeString(library.photos.resolve("sub/.abc.photoscope-part"), "half");
        Path sidecar = Files.writeString(library.photos.resolve("a.jpg.annotation.json.new"), "{");
        Path young = Files.writeString(library.photos.resolve(".def.photoscope-part"), "half");
        Path foreign = Files.writeString(library.photos.resolve("notes.new"), "mine");
        for (Path file : List.of(old, sidecar, foreign)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        OrphansRun run = library.open().tidying().orphans();
        OrphansReport found = run.look();
        assertThat(found.leftovers()).containsExactlyInAnyOrder(old, sidecar);
        run.restore();
        assertThat(old).exists();
        run.clean(found, Kind.LEFTOVERS);
        assertThat(List.of(old, sidecar)).noneMatch(Files::exists);
        assertThat(List.of(young, foreign)).allMatch(Files::exists);
    }

    @Test
    void aSidecarWithoutPhotoIsSetAsideWhereARebuildFindsIt() throws Exception {
        Path sidecar = rated("a.jpg");
        Path lost = library.photos.resolve("sub/gone.jpg.annotation.json");
        Files.writeString(lost,
                Files.readString(sidecar)
                        .replaceAll("\"sha256\" ?: ?\"..", "\"sha256\" : \"00")
                        .replaceAll("\"id\" ?: ?\"..", "\"id\" : \"00"));
        library.index();
        library.open().annotating().awaitSidecars();
        OrphansRun run = library.open().tidying().orphans();
        OrphansReport found = run.look();
        assertThat(found.sidecars()).hasSize(1);
        run.clean(found, Kind.SIDECARS);
        assertThat(lost).doesNotExist();
        assertThat(library.folder.sidecars().resolve("without-photo/gone.jpg.annotation.json")).exists();
        assertThat(look().sidecars()).isEmpty();
    }
}
