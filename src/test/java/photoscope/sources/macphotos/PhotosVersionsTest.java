package photoscope.sources.macphotos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import photoscope.photo.AlbumPlace;
import photoscope.photo.FaceBox;
import photoscope.photo.GeoPoint;
import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.photo.PersonPlace;
import photoscope.sources.macphotos.MadePhotosLibrary.Version;

/** Of other versions than Photos 8 there is no real library at hand: these are made after their published form. */
class PhotosVersionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Version.class)
    void whatEachVersionCallsOtherwiseIsFound(Version version) throws IOException, SQLException {
        Path root = folder.resolve("Made.photoslibrary");
        try (MadePhotosLibrary made = MadePhotosLibrary.make(root, version)) {
            made.picture(1, "AAAA", "Beach.jpg");
            made.title(1, "A title");
            made.description(1, "A description");
            made.date(1, 0, 3600);
            made.set(1, "ZLATITUDE", 48.2);
            made.set(1, "ZLONGITUDE", 16.4);
            made.set(1, "ZFAVORITE", 1);
            made.set(1, "EDITED", 1);
            made.keyword(1, 1, "sea");
            made.keyword(1, 2, "holiday");
            made.folder(5, "Years", 0);
            made.folder(6, "2001", 5);
            made.album(7, "Summer", 6);
            made.inAlbum(1, 7, 2048);
            made.face(1, 1, 1, "Anna");
            made.picture(2, "BBBB", "Thrown away.jpg");
            made.set(2, "ZTRASHEDSTATE", 1);
        }
        List<PhotosAsset> assets = new ArrayList<>();
        List<PhotosAsset> edited = new ArrayList<>();
        try (PhotosDatabase database = PhotosDatabase.open(new PhotosBundle(root), folder)) {
            database.assets(assets::add);
            database.edited(edited::add);
            assertThat(assets).singleElement()
                    .isEqualTo(new PhotosAsset(1, "AAAA", "originals/A", "AAAA.jpeg", "Beach.jpg", false, false, false,
                            true, false, false, null, 0));
            assertThat(edited).isEqualTo(assets);
            assertThat(database.facts(assets)).containsOnlyKeys(1L)
                    .containsEntry(1L, new OutsideFacts(
                            new OutsideWords("A title", "A description", List.of("holiday", "sea"), null, true, null),
                            new OutsideDate.OnTheClock(LocalDateTime.of(2001, 1, 1, 1, 0), ZoneOffset.ofHours(1)),
                            new GeoPoint(48.2, 16.4), null,
                            List.of(new AlbumPlace("ALBUM-7", "Summer", List.of("Years", "2001"), 2048)),
                            List.of(new PersonPlace("Anna", FaceBox.around(0.5, 0.25, 0.1, 40.0 / 300)))));
        }
    }
}
