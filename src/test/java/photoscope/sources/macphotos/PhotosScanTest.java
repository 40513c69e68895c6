package photoscope.sources.macphotos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.AwayReason;
import photoscope.photo.FileRole;
import photoscope.sources.Found;
import photoscope.sources.ScanListener;
import photoscope.sources.ScanResult;
import photoscope.sources.ScanRules;
import photoscope.sources.macphotos.MadePhotosLibrary.Version;

/** Which files of a library are told of; the library is made after the form of Photos 8. */
class PhotosScanTest {
    private static final byte[] CONTENT = {1, 2, 3};
    @TempDir
    Path folder;
    private MadePhotosLibrary made;
    private final List<Found> found = new ArrayList<>();
    private final List<String> folders = new ArrayList<>();

    @BeforeEach
    void make() throws Exception {
        made = MadePhotosLibrary.make(folder.resolve("Made.photoslibrary"), Version.PHOTOS_8);
    }

    @AfterEach
    void close() throws Exception {
        made.close();
    }

    private ScanResult scan(ScanRules rules) {
        found.clear();
        folders.clear();
        return new PhotosScan(made.root(), rules, folder.resolve("temporary")).run(new ScanListener() {
            @Override
            public void found(String in, List<Found> batch) {
                folders.add(in);
                found.addAll(batch);
            }

            @Override
            public boolean goOn() {
                return true;
            }
        });
    }

    @Test
    void onlyWhatTheDatabaseKnowsIsToldFolderByFolder() throws Exception {
        made.picture(1, "AA11", "one.jpg");
        made.picture(2, "BB22", "two.jpg");
        made.picture(3, "AA33", "three.jpg");
        made.set(3, "EDITED", 1);
        made.file("originals/A/AA11.jpeg", CONTENT);
        made.file("originals/B/BB22.jpeg", CONTENT);
        made.file("originals/A/AA33.jpeg", CONTENT);
        made.file("originals/A/STRANGER.jpeg", CONTENT);
        made.file("resources/renders/A/AA33_1_201_a.jpeg", CONTENT);
        made.file("resources/renders/A/AA11_1_201_a.jpeg", CONTENT); // left by an edit that was taken back
        made.file("resources/derivatives/A/AA11_1_105_c.jpeg", CONTENT);
        assertThat(scan(ScanRules.standard())).isInstanceOf(ScanResult.Finished.class);
        assertThat(found).extracting(Found::path)
                .containsExactly("originals/A/AA11.jpeg", "originals/A/AA33.jpeg", "originals/B/BB22.jpeg",
                        "resources/renders/A/AA33_1_201_a.jpeg");
        assertThat(folders).containsExactly("originals/A", "originals/B", "resources/renders/A");
    }

    @Test
    void picturesOfSharedAlbumsAndThoseSharedWithOneLieElsewhere() throws Exception {
        expectSharedPictureAt("scopes/cloudsharing/data/ALBUM-1/AA11.jpeg");
    }

    @Test
    void beforePhotos8SharedAlbumsLayAmongTheResources() throws Exception {
        expectSharedPictureAt("resources/cloudsharing/data/ALBUM-1/AA11.jpeg");
    }

    private void expectSharedPictureAt(String path) throws Exception {
        made.picture(1, "AA11", "shared.jpg");
        made.set(1, "ZCLOUDBATCHPUBLISHDATE", 600000000);
        made.set(1, "ZDIRECTORY", "'ALBUM-1'");
        made.file(path, CONTENT);
        scan(ScanRules.standard());
        assertThat(found).extracting(Found::path).containsExactly(path);
    }

    @Test
    void namesAreTheSameHoweverTheirAccentsAndCapitalsAreWritten() throws Exception {
        made.picture(1, "AA11", "Übersicht.JPEG", "Übersicht.JPEG");
        made.file("originals/A/" + Normalizer.normalize("übersicht.jpeg", Normalizer.Form.NFD), CONTENT);
        scan(ScanRules.standard());
        assertThat(found).singleElement().isInstanceOf(Found.Candidate.class);
    }

    @Test
    void whatIsLackingIsToldWithItsNameAndWhy() throws Exception {
        made.picture(1, "AA11", "film.mov", "Film.MOV");
        made.inCloud(1);
        made.picture(2, "BB22", "live.heic", "Live.HEIC");
        made.set(2, "ZKINDSUBTYPE", 2);
        made.set(2, "EDITED", 1);
        made.file("originals/B/live.heic", CONTENT);
        made.picture(3, "CC33", "left.jpg", "Left.jpg");
        made.set(3, "ZDIRECTORY", "'/nowhere/at/all'");
        scan(ScanRules.standard());
        assertThat(found).filteredOn(Found.Away.class::isInstance)
                .containsExactly(
                        new Found.Away("/nowhere/at/all/left.jpg", "Left.jpg", FileRole.ORIGINAL,
                                AwayReason.REFERENCED),
                        new Found.Away("originals/A/film.mov", "Film.MOV", FileRole.ORIGINAL, AwayReason.IN_CLOUD),
                        new Found.Away("originals/B/BB22_3", "Live.HEIC", FileRole.FILM, AwayReason.NOT_THERE),
                        new Found.Away("resources/renders/B/BB22_1_201_a", "Live.HEIC", FileRole.EDIT,
                                AwayReason.NOT_THERE));
    }

    @Test
    void aFolderThatThisSystemCanNotNameIsOnePicturesTrouble() throws Exception {
        made.picture(1, "AA11", "one.jpg");
        made.set(1, "ZDIRECTORY", "'A' || char(0) || 'B'");
        made.picture(2, "BB22", "two.jpg");
        made.file("originals/B/BB22.jpeg", CONTENT);
        assertThat(scan(ScanRules.standard())).isInstanceOf(ScanResult.Finished.class);
        assertThat(found).containsOnlyOnce(
                new Found.Away("originals/A%u0000B/AA11.jpeg", "one.jpg", FileRole.ORIGINAL, AwayReason.NOT_THERE));
        assertThat(found).extracting(Found::path).contains("originals/B/BB22.jpeg");
    }

    @Test
    void patternsChooseAmongItsFiles() throws Exception {
        made.picture(1, "AA11", "one.jpg");
        made.picture(2, "BB22", "two.jpg");
        made.file("originals/A/AA11.jpeg", CONTENT);
        made.file("originals/B/BB22.jpeg", CONTENT);
        scan(ScanRules.of(List.of(), List.of("originals/A/**")));
        assertThat(found).extracting(Found::path).containsExactly("originals/B/BB22.jpeg");
    }

    @Test
    void aLibraryThatIsAwayIsNotEmptyButAway() throws Exception {
        made.close();
        Files.move(made.root(), folder.resolve("Elsewhere.photoslibrary"));
        assertThat(scan(ScanRules.standard())).isInstanceOf(ScanResult.SourceVanished.class);
    }
}
