package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;
import photoscope.SharedFiles;
import photoscope.annotations.Edit;
import photoscope.indexing.IndexReport;
import photoscope.library.Tidying.Scope;
import photoscope.photo.ContentHash;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.search.QueryParser;
import photoscope.tidying.FolderLayout;
import photoscope.tidying.LeftOut;
import photoscope.tidying.OrganizeMode;
import photoscope.tidying.OrganizePlan;
import photoscope.tidying.OrganizeReport;
import photoscope.tidying.OrganizeTarget;

/** What putting folders in order promises: nothing is lost, read again or overwritten, and all of it can be undone. */
class OrganizeTest {
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        put("a/IMG_0001.JPG", "metadata/exif-samples/jpg/Canon_40D.jpg");
        put("a/IMG_0002.JPG", "metadata/exif-samples/jpg/Nikon_D70.jpg");
        put("b/deep/IMG_0001.JPG", "metadata/exif-samples/jpg/Pentax_K10D.jpg");
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Path put(String name, String sample) throws Exception {
        Path target = library.photos.resolve(name);
        Files.createDirectories(target.resolveSibling("."));
        return Files.copy(SharedFiles.path("photos/" + sample), target);
    }

    private OrganizePlan plan(String layout, OrganizeTarget target, OrganizeMode mode, Scope scope) throws Exception {
        Tidying tidying = library.open().tidying();
        return tidying.plan(tidying.organizing(), scope, FolderLayout.parse(layout), target, mode);
    }

    private OrganizePlan plan(String layout) throws Exception {
        return plan(layout, new OrganizeTarget.InPlace(), OrganizeMode.MOVE, new Scope.Below(library.photos));
    }

    private OrganizeReport apply(OrganizePlan plan) throws Exception {
        return library.open().tidying().organizing().apply(plan);
    }

    private OrganizeReport undo() throws Exception {
        return library.open().tidying().organizing().undo(0);
    }

    private static Map<String, ContentHash> contents(Path folder) throws Exception {
        Map<String, ContentHash> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> !path.equals(folder)).toList()) {
                contents.put(folder.relativize(file).toString(),
                        Files.isDirectory(file)
                                ? new ContentHash(0, 0, 0, 0)
                                : ContentHash.of(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private void expectNothingToRead() throws Exception {
        IndexReport report = library.index();
        assertThat(List.of(report.bytes(), report.added(), report.moved(), report.missing(), report.updated()))
                .containsOnly(0L);
        assertThat(library.open().photos().stats().missing()).isZero();
    }

    @Test
    void aPlanChangesNothingAndApplyingItMovesFilesAndCatalogTogether() throws Exception {
        library.index();
        PhotoId id = library.id("a/IMG_0001.JPG");
        library.open().annotating().apply(List.of(id), new Edit.SetRating(new Rating(4)));
        library.open().annotating().awaitSidecars();
        Map<String, ContentHash> before = contents(library.photos);
        OrganizePlan plan = plan("date");
        assertThat(plan.moves()).hasSize(4);
        assertThat(contents(library.photos)).isEqualTo(before);

        OrganizeReport report = apply(plan);
        assertThat(report.problems()).isEmpty();
        assertThat(report.done()).isEqualTo(4);
        assertThat(contents(library.photos))
                .containsKeys("2008/2008-05-30/IMG_0001.JPG", "2008/2008-05-30/IMG_0001.JPG.annotation.json",
                        "2008/2008-03-15/IMG_0002.JPG", "2008/2008-05-04/IMG_0001.JPG")
                .doesNotContainKeys("a", "b", "b/deep");
        assertThat(library.id("2008/2008-05-30/IMG_0001.JPG")).isEqualTo(id);
        assertThat(library.card("2008/2008-05-30/IMG_0001.JPG").annotation().stars()).isEqualTo(new Rating(4));
        library.open().annotating().awaitSidecars();
        assertThat(library.open().annotating().orphans()).isEmpty();
        expectNothingToRead();
        library.expectSound();
        assertThat(plan("date").moves()).isEmpty();

        OrganizeReport undone = undo();
        assertThat(undone.problems()).isEmpty();
        assertThat(undone.leftOut()).isEmpty();
        assertThat(contents(library.photos)).isEqualTo(before);
        assertThat(library.id("a/IMG_0001.JPG")).isEqualTo(id);
        library.open().annotating().awaitSidecars();
        assertThat(contents(library.photos)).isEqualTo(before);
        expectNothingToRead();
    }

    @Test
    void whatAnotherProgramsFileSaysIsTakenBackWithItWhereverItWasMoved() throws Exception {
        Path words = library.photos.resolve("a/IMG_0001.JPG.json");
        Files.writeString(words, """
                {"title": "IMG_0001.JPG", "description": "At the lake", "photoTakenTime": {"timestamp": "0"}}""");
        indexWithSidecars();
        assertThat(library.card("a/IMG_0001.JPG").annotation().captionText()).isEqualTo("At the lake");
        apply(plan("date"));
        indexWithSidecars();
        assertThat(library.card("2008/2008-05-30/IMG_0001.JPG").annotation().captionText()).isEqualTo("At the lake");

        Files.delete(library.photos.resolve("2008/2008-05-30/IMG_0001.JPG.json"));
        indexWithSidecars();
        assertThat(library.card("2008/2008-05-30/IMG_0001.JPG").annotation().captionText()).isNull();
    }

    @Test
    void whatACopiedFileSaidIsForgottenWhenTheCopyIsUndone() throws Exception {
        Path words = library.photos.resolve("a/IMG_0001.JPG.json");
        Files.writeString(words, """
                {"title": "IMG_0001.JPG", "description": "At the lake", "photoTakenTime": {"timestamp": "0"}}""");
        indexWithSidecars();
        apply(plan("date", new OrganizeTarget.InPlace(), OrganizeMode.COPY, new Scope.Below(library.photos)));
        indexWithSidecars();
        assertThat(undo().problems()).isEmpty();
        Files.delete(words);
        indexWithSidecars();
        assertThat(library.card("a/IMG_0001.JPG").annotation().captionText()).isNull();
    }

    private void indexWithSidecars() throws Exception {
        library.index();
        library.open().annotating().awaitSidecars();
    }

    @Test
    void aWordSearchFindsAPhotoByItsNewFolderAtOnce() throws Exception {
        library.index();
        apply(plan("Trips/{year}"));
        assertThat(library.open().photos().list("folder:Trips", photoscope.search.SortOrder.NEWEST).size())
                .isEqualTo(3);
    }

    @Test
    void stacksAndWhatLiesBesideStayTogetherUnderOneNewName() throws Exception {
        put("b/deep/IMG_0001.MOV", "video/meta-drewnoakes__mov__with-gps.mov");
        Files.writeString(library.photos.resolve("b/deep/IMG_0001.xmp"), "<x/>");
        Files.writeString(library.photos.resolve("b/deep/other.txt"), "stays");
        library.index();
        apply(plan("all"));
        assertThat(contents(library.photos))
                .containsKeys("all/IMG_0001.JPG", "all/IMG_0001 (2).JPG", "all/IMG_0001 (2).MOV",
                        "all/IMG_0001 (2).xmp", "b/deep/other.txt")
                .doesNotContainKey("a");
        expectNothingToRead();
        undo();
        assertThat(contents(library.photos))
                .containsKeys("b/deep/IMG_0001.JPG", "b/deep/IMG_0001.MOV", "b/deep/IMG_0001.xmp", "a/IMG_0002.JPG")
                .doesNotContainKey("all");
    }

    @Test
    void undoLeavesWhatWasChangedOrWhoseOldPlaceIsTaken() throws Exception {
        library.index();
        apply(plan("all"));
        Path changed = library.photos.resolve("all/IMG_0002.JPG");
        Files.write(changed, new byte[]{1}, java.nio.file.StandardOpenOption.APPEND);
        Files.createDirectories(library.photos.resolve("b/deep"));
        Files.writeString(library.photos.resolve("b/deep/IMG_0001.JPG"), "new here");
        OrganizeReport report = undo();
        assertThat(report.leftOut()).extracting(LeftOut::reason)
                .containsExactlyInAnyOrder(LeftOut.Reason.CHANGED_SINCE, LeftOut.Reason.OLD_PLACE_TAKEN);
        assertThat(report.done()).isEqualTo(1);
        assertThat(Files.readString(library.photos.resolve("b/deep/IMG_0001.JPG"))).isEqualTo("new here");
        assertThat(changed).exists();
        assertThat(contents(library.photos)).containsKeys("a/IMG_0001.JPG", "all/IMG_0001 (2).JPG");
    }

    @Test
    void copiesAreKnownAsCopiesAndUndoTakesThemAway() throws Exception {
        library.index();
        Map<String, ContentHash> before = contents(library.photos);
        OrganizeTarget target = new OrganizeTarget.Folder(library.photos.resolve("sorted"));
        OrganizePlan plan = plan("date", target, OrganizeMode.COPY, new Scope.Filtered(QueryParser.parse("")));
        apply(plan);
        assertThat(library.card("a/IMG_0001.JPG").otherPaths())
                .containsExactly(library.photos.resolve("sorted/2008/2008-05-30/IMG_0001.JPG"));
        expectNothingToRead();
        assertThat(plan("date", target, OrganizeMode.COPY, new Scope.Filtered(QueryParser.parse(""))).moves())
                .isEmpty();
        undo();
        assertThat(contents(library.photos)).isEqualTo(before);
        expectNothingToRead();
        assertThat(library.card("a/IMG_0001.JPG").otherPaths()).isEmpty();
    }

    @Test
    void albumsOfOtherProgramsAreFoldersToo() throws Exception {
        Path photo = put("Takeout/Trip/IMG_0009.jpg", "metadata/exif-samples/jpg/Kodak_CX7530.jpg");
        Files.writeString(photo.resolveSibling("metadata.json"), """
                {"title": "Rome", "description": "", "access": "", "date": {"timestamp": "0"}}""");
        Files.writeString(photo.resolveSibling("IMG_0009.jpg.json"), """
                {"title": "IMG_0009.jpg", "photoTakenTime": {"timestamp": "1105000000"}}""");
        library.index();
        assertThat(plan("album").moves()).extracting(move -> move.to().getParent())
                .contains(library.photos.resolve("Rome"));
    }

    @Test
    void whatMustNotBeTouchedIsLeftOutAndSaysWhy() throws Exception {
        Path drive = Files.createDirectories(library.root.resolve("drive"));
        Files.copy(SharedFiles.path("photos/metadata/exif-samples/jpg/Kodak_CX7530.jpg"), drive.resolve("k.jpg"));
        library.index(library.photos, drive);
        Files.move(drive, library.root.resolve("unplugged"));
        TestLibrary.touch(library.photos.resolve("a/IMG_0002.JPG"));
        OrganizePlan plan = plan("date", new OrganizeTarget.Folder(library.photos), OrganizeMode.MOVE,
                new Scope.Filtered(QueryParser.parse("")));
        assertThat(plan.leftOut()).extracting(LeftOut::reason)
                .containsExactlyInAnyOrder(LeftOut.Reason.AWAY, LeftOut.Reason.CHANGED);
        assertThat(plan.moves()).hasSize(2);
        assertThat(plan("album").leftOut()).extracting(LeftOut::reason).contains(LeftOut.Reason.NOTHING_TO_GO_BY);
        assertThatThrownBy(() -> plan("date", new OrganizeTarget.Folder(library.root.resolve("else")),
                OrganizeMode.MOVE, new Scope.Below(library.photos))).hasMessageContaining("lies in no folder");
    }

    @Test
    void aLinkAboveASourceIsNoneOnTheWayToItsPhotosButOneBelowIs() throws Exception {
        Path drive = Files.createDirectories(library.root.resolve("drive")).resolve("photos");
        Files.move(library.photos, drive);
        library.index(drive);
        Files.move(library.root.resolve("drive"), library.root.resolve("renamed"));
        Files.createSymbolicLink(library.root.resolve("drive"), library.root.resolve("renamed"));
        OrganizePlan plan = plan("date", new OrganizeTarget.InPlace(), OrganizeMode.MOVE,
                new Scope.Filtered(QueryParser.parse("")));
        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.moves()).hasSize(3);

        Path elsewhere = Files.move(drive.resolve("b"), library.root.resolve("elsewhere"));
        Files.createSymbolicLink(drive.resolve("b"), elsewhere);
        assertThat(
                plan("date", new OrganizeTarget.InPlace(), OrganizeMode.MOVE, new Scope.Filtered(QueryParser.parse("")))
                        .leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(LeftOut.Reason.LINKED);
    }

    @Test
    void aFolderThatIsToBecomeASourceIsNoneBeforeThePlanIsApplied() throws Exception {
        library.index();
        Path sorted = library.root.resolve("sorted");
        OrganizePlan plan = plan("date", new OrganizeTarget.NewSource(sorted), OrganizeMode.MOVE,
                new Scope.Below(library.photos));
        assertThat(plan.moves()).hasSize(3).allMatch(move -> move.to().startsWith(sorted));
        assertThat(sorted).doesNotExist();
        assertThat(library.open().photos().sources()).hasSize(1);
    }

    @Test
    void toAnotherVolumeFilesAreCopiedVerifiedAndOnlyThenRemoved() throws Exception {
        Path disk = Files.createDirectories(library.root.resolve("disk"));
        try (ChildJvm child = ChildJvm.startOnSmallDisk(disk, 65_536, OrganizeToOtherVolume.class, root.toString())) {
            assertThat(child.readToEnd()).contains("> moved", "> known", "> undone");
        }
    }

    @Test
    void killedAtRandomMomentsNothingIsEverLostAndUndoBringsAllBack() throws Exception {
        for (int i = 0; i < 300; i++) {
            DrawnPictures.write(library.photos.resolve("many/" + i % 9 + "/P" + i + ".jpg"), i);
        }
        library.index();
        Map<String, ContentHash> before = contents(library.photos);
        Map<ContentHash, Integer> all = counted(before);
        Random random = new Random(8);
        for (int kill = 0; kill < 6; kill++) {
            String layout = kill % 2 == 0 ? "k" + kill + "/{year}/{name}" : "k" + kill + "/{date}";
            library.close();
            try (ChildJvm child = ChildJvm.start(OrganizeProcess.class, root.toString(), layout)) {
                String line = child.readLine();
                while (line != null && !line.startsWith("> moving")) {
                    line = child.readLine();
                }
                LockSupport.parkNanos(random.nextInt(60_000_000));
                child.kill();
            }
            library.open();
            assertThat(counted(contents(library.photos))).isEqualTo(all);
            expectNothingToRead();
        }
        for (int run = library.open().tidying().runs().size(); run > 0; run--) {
            undoIfAny();
        }
        assertThat(contents(library.photos)).isEqualTo(before);
        expectNothingToRead();
        library.expectSound();
    }

    private void undoIfAny() throws Exception {
        try {
            OrganizeReport report = undo();
            assertThat(report.leftOut()).isEmpty();
            assertThat(report.problems()).isEmpty();
        } catch (LibraryException e) {
            assertThat(e).hasMessageContaining("Nothing was organized");
        }
    }

    private static Map<ContentHash, Integer> counted(Map<String, ContentHash> contents) {
        Map<ContentHash, Integer> counts = new HashMap<>();
        contents.values()
                .stream()
                .filter(hash -> hash.first() != 0)
                .forEach(hash -> counts.merge(hash, 1, Integer::sum));
        return counts;
    }
}
