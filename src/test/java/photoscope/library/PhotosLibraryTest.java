package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.annotations.Edit;
import photoscope.catalog.AlbumRow;
import photoscope.catalog.AwayFileRow;
import photoscope.indexing.IndexReport;
import photoscope.photo.AwayReason;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.StackRole;
import photoscope.search.SearchRequest;
import photoscope.search.SearchResult;
import photoscope.search.SortOrder;
import photoscope.sources.macphotos.MadePhotosLibrary;
import photoscope.sources.macphotos.MadePhotosLibrary.Version;

/** What becomes of a library of Photos as it changes. The libraries are made for the tests, after the form of Photos 8. */
class PhotosLibraryTest {
    @TempDir
    Path root;
    private TestLibrary library;
    private MadePhotosLibrary made;
    private Path bundle;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        bundle = library.photos.resolve("Made.photoslibrary");
        made = MadePhotosLibrary.make(bundle, Version.PHOTOS_8);
        picture(1, "AAAA", "Beach.jpg");
        picture(2, "BBBB", "Mountain.jpg");
    }

    @AfterEach
    void close() throws Exception {
        library.close();
        made.close();
    }

    private void picture(int key, String uuid, String name) throws Exception {
        made.picture(key, uuid, name);
        DrawnPictures.write(original(uuid), key);
    }

    private Path original(String uuid) {
        return bundle.resolve("originals").resolve(uuid.substring(0, 1)).resolve(uuid + ".jpeg");
    }

    private PhotoCard card(String uuid) throws LibraryException {
        return at(original(uuid));
    }

    private PhotoCard at(Path file) throws LibraryException {
        return library.open().photos().cardAt(file).orElseThrow();
    }

    @Test
    void whatIsSaidInPhotosIsTakenOverAndTakenBack() throws Exception {
        made.title(1, "At the sea");
        made.keyword(1, 1, "sea");
        made.set(1, "ZFAVORITE", 1);
        made.folder(5, "Years", 0);
        made.album(6, "Summer", 5);
        made.inAlbum(1, 6, 1024);
        library.index(bundle);
        assertThat(card("AAAA").annotation().titleText()).isEqualTo("At the sea");
        assertThat(card("AAAA").annotation().tagNames()).containsExactly("sea");
        assertThat(card("AAAA").annotation().isFavourite()).isTrue();
        assertThat(albums()).extracting(AlbumRow::title, AlbumRow::folders, AlbumRow::photos)
                .containsExactly(tuple("Summer", List.of("Years"), 1));

        made.run("update ZADDITIONALASSETATTRIBUTES set ZTITLE = '' where ZASSET = 1", "delete from Z_1KEYWORDS",
                "delete from Z_28ASSETS");
        made.set(1, "ZFAVORITE", 0);
        library.index(bundle);
        assertThat(card("AAAA").annotation().titleText()).isNull();
        assertThat(card("AAAA").annotation().tagNames()).isEmpty();
        assertThat(card("AAAA").annotation().isFavourite()).isFalse();
        assertThat(albums()).isEmpty();
    }

    private List<AlbumRow> albums() throws LibraryException {
        return library.open().targets().catalog().read(session -> session.albums().all());
    }

    @Test
    void whatTheUserWroteStandsAndNothingIsWrittenIntoTheLibrary() throws Exception {
        made.title(1, "Said in Photos");
        made.close();
        library.index(bundle);
        Set<String> before = contents();
        PhotoId photo = card("AAAA").id();
        library.open()
                .annotating()
                .apply(List.of(photo), new Edit.SetTitle("Said here"), new Edit.SetRating(new Rating(4)));
        library.open().annotating().awaitSidecars();
        library.index(bundle);
        assertThat(card("AAAA").annotation().titleText()).isEqualTo("Said here");
        assertThat(contents()).isEqualTo(before);
        try (Stream<Path> sidecars = Files.walk(library.folder.sidecars())) {
            assertThat(sidecars.filter(Files::isRegularFile)).singleElement()
                    .satisfies(file -> assertThat(Files.readString(file)).contains("Said here"));
        }
    }

    private Set<String> contents() throws IOException {
        try (Stream<Path> all = Files.walk(bundle)) {
            Set<String> files = new TreeSet<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return files;
        }
    }

    @Test
    void photosAreCalledAndFoundByTheNamesTheyHadBeforePhotosRenamedThem() throws Exception {
        library.index(bundle);
        assertThat(card("AAAA").name()).isEqualTo("Beach.jpg");
        List<SearchResult> results = library.open().searching().answer(SearchRequest.of("beach")).results();
        assertThat(results.getFirst().photo()).isEqualTo(card("AAAA").id());
        assertThat(listed("", SortOrder.NAME)).containsExactly(card("AAAA").id(), card("BBBB").id());
        made.run("update ZADDITIONALASSETATTRIBUTES set ZORIGINALFILENAME = 'Zoo.jpg' where ZASSET = 1");
        library.index(bundle);
        assertThat(listed("", SortOrder.NAME)).containsExactly(card("BBBB").id(), card("AAAA").id());
    }

    private List<PhotoId> listed(String query, SortOrder order) throws LibraryException {
        PhotoList list = library.open().photos().list(query, order);
        List<PhotoId> ids = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            ids.add(new PhotoId(list.id(i)));
        }
        return ids;
    }

    @Test
    void livePhotosRawFilesAndEditsStandBehindTheirPicture() throws Exception {
        byte[] film = Files.readAllBytes(SharedFiles.path("photos/video/meta-drewnoakes__mov__with-gps.mov"));
        Path live = made.file("originals/A/AAAA_3.mov", film);
        Path raw = DrawnPictures.writeRaw(bundle.resolve("originals/A/AAAA_4.dng"),
                Files.readAllBytes(library.elsewhere(7)));
        Path edit = DrawnPictures.write(bundle.resolve("resources/renders/A/AAAA_1_201_a.jpeg"), 9);
        made.file("resources/renders/A/AAAA.plist", new byte[10]);
        DrawnPictures.write(bundle.resolve("resources/derivatives/A/AAAA_1_105_c.jpeg"), 11);
        made.set(1, "ZKINDSUBTYPE", 2);
        made.set(1, "EDITED", 1);
        made.title(1, "Moving");
        library.index(bundle);
        PhotoId front = at(edit).id();
        assertThat(at(edit).stack()).isEqualTo(new PhotoStack(front, Map.of(card("AAAA").id(), StackRole.ORIGINAL,
                at(live).id(), StackRole.FILM, at(raw).id(), StackRole.RAW)));
        assertThat(listed("", SortOrder.NAME)).containsExactly(front, card("BBBB").id());
        assertThat(at(live).name()).isEqualTo("Beach.mov");
        assertThat(at(raw).name()).isEqualTo("Beach.dng");
        assertThat(library.cards()).as("derivatives are left out").hasSize(5);
        assertThat(card("AAAA").annotation().titleText()).isEqualTo("Moving");
        assertThat(at(edit).annotation().titleText()).isEqualTo("Moving");
    }

    @Test
    void theMovedFilmOfAnEditedLivePhotoIsTheEditedOne() throws Exception {
        byte[] film = Files.readAllBytes(SharedFiles.path("photos/video/meta-drewnoakes__mov__with-gps.mov"));
        made.file("originals/A/AAAA_3.mov", film);
        byte[] other = Files
                .readAllBytes(SharedFiles.path("photos/video/dup-perception__perception__testing__videos__v2s.mov"));
        Path edited = made.file("resources/renders/A/AAAA_2_100_a.mov", other);
        Path edit = DrawnPictures.write(bundle.resolve("resources/renders/A/AAAA_1_201_a.jpeg"), 9);
        made.set(1, "ZKINDSUBTYPE", 2);
        made.set(1, "EDITED", 1);
        library.index(bundle);
        assertThat(library.open().films().movingPart(at(edit).id())).contains(new MovingPart(edited, 0, 0));
    }

    @Test
    void theOneThatWasPickedStandsForABurst() throws Exception {
        picture(3, "CCCC", "Third.jpg");
        for (int key = 1; key <= 3; key++) {
            made.set(key, "ZAVALANCHEUUID", "'burst'");
            made.set(key, "ZAVALANCHEPICKTYPE", key == 2 ? 16 : 2);
        }
        library.index(bundle);
        assertThat(card("AAAA").stack()).isEqualTo(new PhotoStack(card("BBBB").id(),
                Map.of(card("AAAA").id(), StackRole.BURST, card("CCCC").id(), StackRole.BURST)));
        made.set(2, "ZAVALANCHEPICKTYPE", 2);
        made.set(3, "ZAVALANCHEPICKTYPE", 16);
        library.index(bundle);
        assertThat(card("AAAA").stack()).isNotNull().extracting(PhotoStack::leader).isEqualTo(card("CCCC").id());
    }

    @Test
    void whatIsThrownAwayInPhotosIsMissingAndBackWhenItIsTakenOut() throws Exception {
        library.index(bundle);
        made.set(1, "ZTRASHEDSTATE", 1);
        assertThat(library.index(bundle).missing()).isEqualTo(1);
        assertThat(card("AAAA").missing()).isTrue();
        made.set(1, "ZTRASHEDSTATE", 0);
        library.index(bundle);
        assertThat(card("AAAA").missing()).isFalse();
        assertThat(library.cards()).hasSize(2);
    }

    @Test
    void whatIsSaidOfAPictureStandsWhileItCanNotBeRead() throws Exception {
        made.title(1, "At the sea");
        library.index(bundle);
        byte[] picture = Files.readAllBytes(original("AAAA"));
        Files.writeString(original("AAAA"), "no picture");
        made.title(2, "In the mountains");
        assertThat(library.index(bundle).problems()).isEqualTo(1);
        assertThat(card("AAAA").annotation().titleText()).isEqualTo("At the sea");
        Files.write(original("AAAA"), picture);
        library.index(bundle);
        assertThat(card("AAAA").annotation().titleText()).isEqualTo("At the sea");
        assertThat(card("BBBB").annotation().titleText()).isEqualTo("In the mountains");
    }

    @Test
    void whatIsInCloudOnlyIsListedAndIndexedOnceItIsDownloaded() throws Exception {
        made.picture(3, "CCCC", "Far away.jpg");
        made.inCloud(3);
        IndexReport report = library.index(bundle);
        assertThat(report.problems()).isZero();
        assertThat(report.notes()).singleElement()
                .asString()
                .contains("1 in iCloud only", "taken in once they are there");
        assertThat(away()).extracting(AwayFileRow::name, AwayFileRow::reason)
                .containsExactly(tuple("Far away.jpg", AwayReason.IN_CLOUD));
        DrawnPictures.write(original("CCCC"), 5); // the database does not tell: it is as it was
        IndexReport later = library.index(bundle);
        assertThat(later.added()).isEqualTo(1);
        assertThat(later.notes()).isEmpty();
        assertThat(card("CCCC").name()).isEqualTo("Far away.jpg");
        assertThat(away()).isEmpty();
    }

    private List<AwayFileRow> away() throws LibraryException {
        return library.open().targets().catalog().read(session -> {
            List<AwayFileRow> away = new ArrayList<>();
            session.sources().all().forEach(source -> session.awayFiles().each(source.id(), away::add));
            return away;
        });
    }

    @Test
    void aPictureLeftOutsideOfTheLibraryGetsItsWordsWhereItsFolderIsIndexed() throws Exception {
        Path outside = library.draw("referenced/left.jpg", 8);
        made.picture(3, "CCCC", "left.jpg", "left.jpg");
        made.set(3, "ZDIRECTORY", "'" + outside.getParent() + "'");
        made.set(3, "ZSAVEDASSETTYPE", 10);
        made.title(3, "Left where it was");
        library.index(library.photos);
        library.index(bundle);
        assertThat(at(outside).annotation().titleText()).isEqualTo("Left where it was");
        assertThat(away()).isEmpty();
    }

    @Test
    void aLibraryInAFolderIsPassedOverByItAndASourceOfItsOwn() throws Exception {
        library.draw("plain.jpg", 8);
        IndexReport report = library.index(library.photos);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.notes()).singleElement().asString().contains(bundle.toString(), "drop it on the window");
        assertThat(library.index(bundle).added()).isEqualTo(2);
        assertThat(library.open().photos().sources()).extracting(SourceEntry::kind, SourceEntry::photos)
                .containsExactly(tuple(SourceKind.FOLDER, 1), tuple(SourceKind.PHOTOS_LIBRARY, 2));
        assertThat(library.index().missing()).isZero();
        assertThat(library.index(bundle.resolve("originals")).unchanged()).as("a folder in it stands for it")
                .isEqualTo(2);
        int outer = library.open().photos().sources().getFirst().id();
        library.open().indexing().forgetSource(outer);
        assertThat(listed("", SortOrder.NAME)).hasSize(2);
    }

    @Test
    void aDatabaseThatCanNotBeReadMakesNothingMissing() throws Exception {
        library.index(bundle);
        made.close();
        Files.writeString(bundle.resolve("database").resolve("Photos.sqlite"), "no database");
        IndexReport report = library.index(bundle);
        assertThat(report.notes()).singleElement().asString().contains("is damaged");
        assertThat(report.missing()).isZero();
        assertThat(card("AAAA").missing()).isFalse();
    }

    @Test
    void aLibraryOfIPhotoIsRefusedWithWhatToDo() throws Exception {
        Path old = Files.createDirectories(library.photos.resolve("Old.migratedphotolibrary"));
        assertThatThrownBy(() -> library.index(old)).isInstanceOf(LibraryException.class)
                .hasMessageContaining("Open it in Photos");
    }

    @Test
    void ofTheSamePictureTwiceInTheLibraryTheFirstIsHeard() throws Exception {
        made.picture(3, "CCCC", "Beach copy.jpg");
        Files.createDirectories(original("CCCC").getParent());
        Files.copy(original("AAAA"), original("CCCC"));
        made.title(1, "First");
        made.title(3, "Second");
        library.index(bundle);
        assertThat(card("AAAA").annotation().titleText()).isEqualTo("First");
        long before = library.open().photos().changes();
        library.index(bundle);
        assertThat(library.open().photos().changes()).isEqualTo(before);
        assertThat(library.cards().stream().map(PhotoCard::id).collect(Collectors.toSet())).hasSize(2);
    }
}
