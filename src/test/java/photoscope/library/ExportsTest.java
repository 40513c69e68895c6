package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.annotations.ValueSource;
import photoscope.catalog.Catalog;
import photoscope.catalog.Moment;
import photoscope.photo.DateSource;
import photoscope.photo.FaceBox;
import photoscope.photo.GeoPoint;
import photoscope.photo.PersonPlace;
import photoscope.photo.StackRole;
import photoscope.photo.TakenAt;
import photoscope.search.SortOrder;

/** Downloads and exports of other programs, indexed like any folder: what they say of photos is what the library shows. */
class ExportsTest {
    private static final String TAKEOUT = "photos/export/immich-go/app/upload/TEST_DATA/";
    private static final String ICLOUD = "photos/export/immich-go/adapters/folder/DATA/icloud-takeout";
    private static final String OSXPHOTOS = "photos/export/osxphotos-sidecars/";
    private static final String JSON = """
            {"title": "%s", "description": "%s", "favorited": true, "photoTakenTime": {"timestamp": "1564833605"},
             "geoData": {"latitude": 46.6, "longitude": 14.1}, "people": [{"name": "Katie Miller"}]}""";

    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private void index() throws Exception {
        library.index();
        library.open().annotating().awaitSidecars();
    }

    private Path write(String name, String text) throws IOException {
        Path file = library.photos.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private List<String> found(String query) throws Exception {
        var list = library.open().photos().list(query, SortOrder.NAME);
        return library.open()
                .photos()
                .cards(IntStream.range(0, list.size()).map(list::ordinal).boxed().toList())
                .stream()
                .map(card -> library.photos.relativize(card.path()).toString().replace('\\', '/'))
                .sorted()
                .toList();
    }

    private static LocalDateTime here(String instant) {
        return LocalDateTime.ofInstant(Instant.parse(instant), ZoneId.systemDefault());
    }

    @Test
    void aTakeoutOfGooglesTellsDatesPlacesAlbumsAndWhatPeopleWrote() throws Exception {
        for (int takeout = 1; takeout <= 2; takeout++) {
            copy(SharedFiles.path(TAKEOUT + "Takeout" + takeout), library.photos.resolve("Takeout" + takeout));
        }
        index();

        String album = "Takeout1/Google Photos/Album test 6-10-23/";
        assertThat(found("album:\"Album test 6/10/23\"")).hasSize(8).allMatch(name -> name.startsWith(album));
        PhotoCard tower = library.card(album + "PXL_20231006_063000139.jpg");
        assertThat(tower.groups().albums()).containsExactly("Album test 6/10/23");
        assertThat(tower.facts().takenAt().local().toLocalDate()).isEqualTo("2023-10-06");
        assertThat(tower.facts().place()).isNotNull();
        assertThat(found("album:\"sans titre\"")).hasSize(1);
        assertThat(comparedWithTruth()).isEqualTo(11);
        assertThat(library.open().annotating().orphans()).isEmpty();
    }

    /** Every JSON of the Takeouts against what the library shows of its photo: the moment, the place, words and marks. */
    private int comparedWithTruth() throws Exception {
        int compared = 0;
        try (Stream<Path> files = Files.walk(library.photos)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(jpg|mp4)\\.json")).toList()) {
                JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
                String photo = library.photos.relativize(file).toString().replaceAll("\\.json$", "");
                PhotoCard card = library.card(photo);
                JsonNode place = json.path("geoData");
                // these files' own places were left when their JSON's were made unknown: what is recorded stands below them
                GeoPoint own = ownPlace(card);
                GeoPoint told = new GeoPoint(place.path("latitude").asDouble(), place.path("longitude").asDouble());
                assertThat(card.facts().place()).as(photo).isEqualTo(own == null ? told : own);
                Instant taken = Instant.ofEpochSecond(json.path("photoTakenTime").path("timestamp").asLong());
                TakenAt shown = card.facts().takenAt();
                ZoneId zone = shown.offset() == null ? ZoneId.systemDefault() : shown.offset();
                assertThat(shown.local().atZone(zone).toInstant()).as(photo)
                        .isBetween(taken.minusSeconds(2), taken.plusSeconds(2));
                String description = json.path("description").asText();
                assertThat(card.annotation().captionText()).isEqualTo(description.isEmpty() ? null : description);
                assertThat(card.annotation().isFavourite()).isEqualTo(json.path("favorited").asBoolean());
                compared++;
            }
        }
        return compared;
    }

    private @Nullable GeoPoint ownPlace(PhotoCard card) throws Exception {
        Catalog catalog = library.open().targets().catalog();
        int ordinal = catalog.photos().ordinalOf(card.id());
        Moment moment = catalog.read(session -> session.moments().ofFile(ordinal).orElseThrow());
        return moment.place();
    }

    @Test
    void whatGoogleSaysStandsWhereTheFileSaysNothingAndIsFoundByWords() throws Exception {
        library.draw("Photos from 2019/IMG_1.jpg", 1);
        library.draw("Photos from 2019/IMG_1-bearbeitet.jpg", 2);
        library.draw("Photos from 2019/IMG_1(1).jpg", 3);
        write("Photos from 2019/IMG_1.jpg.supplemental-metadata.json", JSON.formatted("IMG_1.jpg", "At the lake"));
        write("Photos from 2019/IMG_1.jpg.supplemental-metadata(1).json", JSON.formatted("IMG_1.jpg", "On the hill"));
        write("Photos from 2019/Metadaten.json", """
                {"title": "Photos from 2019", "access": "protected", "date": {"timestamp": "1"}}""");
        index();

        PhotoCard first = library.card("Photos from 2019/IMG_1.jpg");
        PhotoCard edited = library.card("Photos from 2019/IMG_1-bearbeitet.jpg");
        assertThat(first.facts().takenAt().local()).isEqualTo(here("2019-08-03T12:00:05Z"));
        assertThat(first.facts().takenAt().source()).isEqualTo(DateSource.OTHER_PROGRAM);
        assertThat(first.facts().place()).isEqualTo(new GeoPoint(46.6, 14.1));
        assertThat(first.annotation().captionText()).isEqualTo("At the lake");
        assertThat(first.annotation().caption().source()).isEqualTo(ValueSource.PROGRAM);
        assertThat(first.annotation().titleText()).isNull();
        assertThat(first.annotation().isFavourite()).isTrue();
        assertThat(first.groups().persons()).containsExactly("Katie Miller");
        assertThat(first.groups().albums()).isEmpty();
        assertThat(edited.annotation().captionText()).isEqualTo("At the lake");
        assertThat(edited.stack()).isEqualTo(new PhotoStack(edited.id(), Map.of(first.id(), StackRole.ORIGINAL)));
        assertThat(library.card("Photos from 2019/IMG_1(1).jpg").annotation().captionText()).isEqualTo("On the hill");
        assertThat(found("person:katie")).containsExactly("Photos from 2019/IMG_1(1).jpg",
                "Photos from 2019/IMG_1-bearbeitet.jpg");
        assertThat(found("\"hill\"")).containsExactly("Photos from 2019/IMG_1(1).jpg");
        assertThat(found("\"miller\"")).hasSize(2);
        assertThat(found("has:persons has:gps is:favourite")).hasSize(2);
        assertThat(found("date:2019-08-03")).hasSize(2);
    }

    @Test
    void aFileThatChangesIsAppliedAgainAndOneThatGoesIsTakenBack() throws Exception {
        library.draw("a/one.jpg", 1);
        TakenAt own;
        index();
        own = library.card("a/one.jpg").facts().takenAt();
        Path json = write("a/one.jpg.json", JSON.formatted("one.jpg", "At the lake"));
        Path album = write("a/metadata.json",
                "{\"title\": \"Summer\", \"access\": \"protected\", \"date\": {\"timestamp\": \"1\"}}");
        index();
        assertThat(library.card("a/one.jpg").annotation().captionText()).isEqualTo("At the lake");
        assertThat(library.card("a/one.jpg").groups().albums()).containsExactly("Summer");

        Files.writeString(json, JSON.formatted("one.jpg", "At another lake"));
        Files.writeString(album,
                "{\"title\": \"Summers\", \"access\": \"protected\", \"date\": {\"timestamp\": \"1\"}}");
        library.draw("a/two.jpg", 2);
        index();
        assertThat(library.card("a/one.jpg").annotation().captionText()).isEqualTo("At another lake");
        assertThat(found("album:summers")).containsExactly("a/one.jpg", "a/two.jpg");
        assertThat(found("album:summer")).isEmpty();

        library.draw("a/three.jpg", 3);
        index();
        assertThat(found("album:summers")).hasSize(3);

        Files.delete(json);
        Files.delete(album);
        index();
        PhotoCard bare = library.card("a/one.jpg");
        assertThat(bare.annotation().captionText()).isNull();
        assertThat(bare.annotation().isFavourite()).isFalse();
        assertThat(bare.groups().albums()).isEmpty();
        assertThat(bare.groups().persons()).isEmpty();
        assertThat(bare.facts().takenAt()).isEqualTo(own);
        assertThat(bare.facts().place()).isNull();
        assertThat(found("\"lake\"")).isEmpty();
    }

    @Test
    void aJsonWhosePhotoComesLaterIsQuietUntilThen() throws Exception {
        library.draw("b/other.jpg", 1);
        write("b/late.jpg.json", JSON.formatted("late.jpg", "Better late"));
        write("b/settings.json", "{\"a\": 1}");
        write("b/broken.json", "{");
        index();
        assertThat(library.open().annotating().orphans()).isEmpty();
        assertThat(library.open().indexing().problems()).isEmpty();

        library.draw("b/late.jpg", 2);
        index();
        assertThat(library.card("b/late.jpg").annotation().captionText()).isEqualTo("Better late");
    }

    @Test
    void aJsonOfAPhotoThatIsBrokenIsToldOfWithAReason() throws Exception {
        library.draw("b/a.jpg", 1);
        Path json = write("b/a.jpg.json", "{\"title\": ");
        index();
        assertThat(library.open().annotating().orphans()).singleElement().satisfies(orphan -> {
            assertThat(orphan.sidecar()).isEqualTo(json);
            assertThat(orphan.reason().english()).startsWith("It can't be read: it is no JSON");
        });
    }

    @Test
    void theFilmOfALivePhotoTakesThePicturesWordsUnlessItHasItsOwn() throws Exception {
        library.draw("IMG_1.jpg", 1);
        library.draw("IMG_2.jpg", 2);
        Path film = SharedFiles
                .path(TAKEOUT + "Takeout1/Google Photos/Album test 6-10-23/PXL_20231006_063909898.LS.mp4");
        Files.copy(film, library.photos.resolve("IMG_1.MP4"));
        write("IMG_1.jpg.json", JSON.formatted("IMG_1.jpg", "moving"));
        index();
        assertThat(library.card("IMG_1.MP4").annotation().captionText()).isEqualTo("moving");

        write("IMG_1.MP4.json", JSON.formatted("IMG_1.MP4", "a film of its own"));
        Files.writeString(library.photos.resolve("IMG_1.jpg.json"), JSON.formatted("IMG_1.jpg", "still"));
        index();
        assertThat(library.card("IMG_1.MP4").annotation().captionText()).isEqualTo("a film of its own");
        assertThat(library.card("IMG_1.jpg").annotation().captionText()).isEqualTo("still");
    }

    @Test
    void sidecarsOfOsxphotosAreReadAsJsonAndAsXmp() throws Exception {
        library.draw("pumpkins.jpg", 1);
        library.draw("wedding.jpg", 2);
        Files.copy(SharedFiles.path(OSXPHOTOS + "8SOE9s0XQVGsuq4ONohTng.json"),
                library.photos.resolve("pumpkins.jpg.json"));
        Files.copy(SharedFiles.path(OSXPHOTOS + "E9BC5C36-7CD1-40A1-A72B-8B8FAC227D51_ext.xmp"),
                library.photos.resolve("wedding.xmp"));
        index();

        PhotoCard pumpkins = library.card("pumpkins.jpg");
        assertThat(pumpkins.annotation().titleText()).isEqualTo("Can we carry this?");
        assertThat(pumpkins.annotation().captionText()).isEqualTo("Girls with pumpkins");
        assertThat(pumpkins.annotation().tagNames()).containsExactly("Kids");
        assertThat(pumpkins.groups().persons()).containsExactly("Katie", "Suzy");
        assertThat(pumpkins.facts().takenAt()).isEqualTo(new TakenAt(LocalDateTime.of(2018, 9, 28, 15, 35, 49),
                ZoneOffset.ofHours(-4), DateSource.OTHER_PROGRAM));

        PhotoCard wedding = library.card("wedding.jpg");
        assertThat(wedding.annotation().captionText()).isEqualTo("Bride Wedding day");
        assertThat(wedding.annotation().tagNames()).containsExactlyInAnyOrder("Maria", "wedding");
        assertThat(wedding.facts().takenAt()).isEqualTo(new TakenAt(LocalDateTime.of(2019, 4, 15, 14, 40, 24),
                ZoneOffset.ofHours(-4), DateSource.OTHER_PROGRAM));
        assertThat(found("person:maria")).containsExactly("wedding.jpg");
        int ordinal = library.open().targets().catalog().photos().ordinalOf(wedding.id());
        List<PersonPlace> persons = library.open()
                .targets()
                .catalog()
                .read(session -> session.persons().ofPhotos(List.of(ordinal)).getOrDefault(ordinal, List.of()));
        assertThat(persons)
                .containsExactly(new PersonPlace("Maria", FaceBox.around(0.412230, 0.422169, 0.333334, 0.383900)));

        Files.delete(library.photos.resolve("wedding.xmp"));
        index();
        assertThat(found("person:maria")).isEmpty();
    }

    @Test
    void personsInAPhotosOwnXmpAreOnIt() throws Exception {
        Path photo = library.draw("a.jpg", 1);
        String xmp = Files.readString(SharedFiles.path(OSXPHOTOS + "E9BC5C36-7CD1-40A1-A72B-8B8FAC227D51_ext.xmp"));
        byte[] packet = ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(StandardCharsets.UTF_8);
        byte[] jpeg = Files.readAllBytes(photo);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(
                new byte[]{(byte) 0xff, (byte) 0xe1, (byte) ((packet.length + 2) >> 8), (byte) (packet.length + 2)});
        out.writeBytes(packet);
        out.write(jpeg, 2, jpeg.length - 2);
        Files.write(photo, out.toByteArray());
        index();

        assertThat(library.card("a.jpg").groups().persons()).containsExactly("Maria");
        assertThat(found("person:maria")).containsExactly("a.jpg");

        library.draw("a.jpg", 1);
        TestLibrary.touch(photo);
        index();
        assertThat(found("person:maria")).isEmpty();
    }

    @Test
    void iCloudsTablesTellAlbumsAndDatesOfPhotosInTheFolderBeside() throws Exception {
        copy(SharedFiles.path(ICLOUD), library.photos);
        Files.delete(library.photos.resolve("Photos/photo2.jpg")); // has the content of the first
        library.draw("Photos/photo2.jpg", 2);
        index();

        assertThat(found("album:\"Spécial album 2\"")).containsExactly("Photos/photo2.jpg");
        assertThat(found("album:special has:albums")).containsExactly("Photos/photo1.jpg", "Photos/photo2.jpg");
        assertThat(found("album:April")).isEmpty();
        assertThat(library.card("Photos/photo_wo_exif.jpg").facts().takenAt().local())
                .isEqualTo(here("2023-10-06T12:11:00Z"));
        assertThat(library.open().annotating().orphans()).isEmpty();
    }

    @Test
    void facebooksAlbumsTellOfPhotosFromTheRootOfTheDownload() throws Exception {
        library.draw("facebook/your_facebook_activity/posts/media/x_1/10.jpg", 1);
        write("facebook/your_facebook_activity/posts/album/0.json", """
                {"name": "Sommer am W\\u00c3\\u00b6rthersee", "photos": [
                  {"uri": "your_facebook_activity/posts/media/x_1/10.jpg", "creation_timestamp": 1564833605,
                   "description": "Sch\\u00c3\\u00b6n"},
                  {"uri": "../../../../../etc/passwd", "creation_timestamp": 1}]}""");
        index();

        PhotoCard card = library.card("facebook/your_facebook_activity/posts/media/x_1/10.jpg");
        assertThat(card.annotation().captionText()).isEqualTo("Schön");
        assertThat(card.groups().albums()).containsExactly("Sommer am Wörthersee");
        assertThat(card.facts().takenAt().local()).isEqualTo(here("2019-08-03T12:00:05Z"));
    }
}
