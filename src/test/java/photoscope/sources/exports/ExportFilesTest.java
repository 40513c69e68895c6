package photoscope.sources.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.SharedFiles;
import photoscope.media.XmpFile;
import photoscope.media.XmpWords;
import photoscope.photo.AlbumPlace;
import photoscope.photo.FaceBox;
import photoscope.photo.GeoPoint;
import photoscope.photo.Origin;
import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.photo.PersonPlace;

/** What files of exports say: real ones of Google, iCloud and osxphotos, and some made after Facebook's and Instagram's form. */
class ExportFilesTest {
    private static final String TAKEOUT = "photos/export/immich-go/app/upload/TEST_DATA/";
    private static final String ICLOUD = "photos/export/immich-go/adapters/folder/DATA/icloud-takeout/";
    private static final String OSXPHOTOS = "photos/export/osxphotos-sidecars/";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static OutsideFacts one(Path file) throws IOException {
        List<Statement> statements = ExportFiles.read(file).orElseThrow().statements();
        assertThat(statements).hasSize(1);
        return statements.getFirst().facts();
    }

    @Test
    void eachJsonOfTheTakeoutsIsOfOnePhotoOrOneAlbum() throws IOException {
        int photos = 0;
        int albums = 0;
        int described = 0;
        int favourites = 0;
        try (Stream<Path> files = Files.walk(SharedFiles.path(TAKEOUT))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                ExportWord word = ExportFiles.read(file).orElseThrow();
                assertThat(word.origin()).isEqualTo(Origin.TAKEOUT);
                OutsideFacts facts = one(file);
                if (word.isOfMany()) {
                    albums++;
                    assertThat(facts.albums()).hasSize(1);
                    continue;
                }
                photos++;
                described += facts.words().caption() == null ? 0 : 1;
                favourites += facts.words().favourite() == null ? 0 : 1;
                assertThat(facts.place()).isNull();
                assertThat(facts.takenAt()).isInstanceOf(OutsideDate.AtMoment.class);
                JsonPhotoName name = ((Target.Beside) word.statements().getFirst().target()).name();
                try (Stream<Path> beside = Files.list(file.getParent())) {
                    assertThat(beside.map(path -> path.getFileName().toString()).filter(name::means)).as("%s", file)
                            .hasSize(1);
                }
            }
        }
        assertThat(photos).isEqualTo(14);
        assertThat(albums).isEqualTo(2);
        assertThat(described).isEqualTo(1);
        assertThat(favourites).isEqualTo(1);
    }

    @Test
    void aTakeoutsPhotoAndAlbumsComeFieldByField() throws IOException {
        Path album = SharedFiles.path(TAKEOUT + "Takeout1/Google Photos/Album test 6-10-23");
        assertThat(one(album.resolve("PXL_20231006_063000139.jpg.json"))).isEqualTo(
                new OutsideFacts(OutsideWords.NONE, new OutsideDate.AtMoment(Instant.parse("2023-10-06T06:30:00Z")),
                        null, new GeoPoint(48.8583736, 2.291901), List.of(), List.of()));
        assertThat(one(album.resolve("métadonnées.json")).albums())
                .containsExactly(new AlbumPlace("Album test 6-10-23", "Album test 6/10/23", List.of(), 0));
        Path untitled = SharedFiles.path(TAKEOUT + "Takeout2/Google Photos/Sans titre(9)/métadonnées.json");
        assertThat(one(untitled).albums())
                .containsExactly(new AlbumPlace("Sans titre(9)", "Sans titre(9)", List.of(), 0));
    }

    @Test
    void whatIsNullIsNoWord() throws IOException {
        Path sidecar = write("a.jpg.json", """
                [{"XMP:TagsList": null, "IPTC:Keywords": ["Lake", null], "XMP:PersonInImage": [null]}]""");
        assertThat(one(sidecar).words().keywords()).containsExactly("Lake");
        assertThat(one(sidecar).persons()).isEmpty();
        Path posts = write("your_instagram_activity/media/posts_1.json",
                "[{\"media\": [{\"uri\": \"media/posts/a.jpg\", \"title\": null}]}]");
        assertThat(one(posts).words().caption()).isNull();
    }

    @Test
    void allThatGoogleTellsOfAPhotoIsRead() throws IOException {
        Path file = write("a.jpg.supplemental-metadata.json", """
                {"title": "a.jpg", "description": "At the lake", "favorited": true, "archived": true, "trashed": true,
                 "photoTakenTime": {"timestamp": "-86400"}, "creationTime": {"timestamp": "1697872351"},
                 "geoData": {"latitude": 46.6, "longitude": 14.1}, "geoDataExif": {"latitude": 0.0, "longitude": 0.0},
                 "people": [{"name": "Katie"}, {"name": ""}, {"name": "Jim"}]}""");
        assertThat(one(file))
                .isEqualTo(new OutsideFacts(new OutsideWords(null, "At the lake", List.of(), null, true, true),
                        new OutsideDate.AtMoment(Instant.parse("1969-12-31T00:00:00Z")), new GeoPoint(46.6, 14.1), null,
                        List.of(), List.of(new PersonPlace("Katie", null), new PersonPlace("Jim", null))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Photos from 2019", "Fotos von 2019", "Photos de 2019", "Fotos de 2019", "Foto dal 2019",
        "Foto's uit 2019"})
    void foldersOfYearsAreNoAlbums(String year) throws IOException {
        Path file = write(year + "/Metadaten.json", """
                {"title": "%s", "date": {"timestamp": "1"}, "access": "protected"}""".formatted(year));
        assertThat(ExportFiles.read(file).orElseThrow().statements()).isEmpty();
    }

    @Test
    void aSidecarOfOsxphotosComesFieldByFieldWithAndWithoutGroups() throws IOException {
        OutsideFacts park = new OutsideFacts(
                new OutsideWords("St. James's Park", null,
                        List.of("England", "London", "London 2018", "St. James's Park", "UK", "United Kingdom"), null,
                        null, null),
                new OutsideDate.OnTheClock(LocalDateTime.of(2018, 10, 13, 9, 18, 12), ZoneOffset.ofHours(-4)),
                new GeoPoint(51.50357167, -0.1318055), null, List.of(), List.of());
        String name = OSXPHOTOS + "DC99FBDD-7A52-4100-A5BB-344131646C30";
        assertThat(one(SharedFiles.path(name + ".json"))).isEqualTo(park);
        assertThat(one(SharedFiles.path(name + "_no_tag_groups.json"))).isEqualTo(park);

        OutsideFacts pumpkins = one(SharedFiles.path(OSXPHOTOS + "8SOE9s0XQVGsuq4ONohTng_albums_as_keywords.json"));
        assertThat(pumpkins.words()).isEqualTo(new OutsideWords("Can we carry this?", "Girls with pumpkins",
                List.of("Kids", "Pumpkin Farm", "Test Album"), null, null, null));
        assertThat(pumpkins.takenAt()).isEqualTo(
                new OutsideDate.OnTheClock(LocalDateTime.of(2018, 9, 28, 15, 35, 49), ZoneOffset.ofHours(-4)));
        assertThat(pumpkins.place()).isNull();
        assertThat(pumpkins.persons()).containsExactly(
                new PersonPlace("Katie",
                        FaceBox.around(0.7126731872558595, 0.4239872685185184, 0.05, 0.07501831501831502)),
                new PersonPlace("Suzy", FaceBox.around(0.3097837567329407, 0.33553561195731163, 0.07461518356649322,
                        0.1119501069188118)));
    }

    @Test
    void everySidecarOfOsxphotosIsUnderstood() throws IOException {
        int files = 0;
        try (Stream<Path> all = Files.list(SharedFiles.path(OSXPHOTOS))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".json")).toList()) {
                assertThat(ExportFiles.read(file).orElseThrow().origin()).isEqualTo(Origin.OSXPHOTOS);
                assertThat(one(file).takenAt()).as("%s", file).isNotNull();
                files++;
            }
        }
        assertThat(files).isEqualTo(24);
    }

    /** What osxphotos wrote of one photo as JSON and as XMP is the same, as far as both tell it. */
    @Test
    void everySidecarOfOsxphotosSaysTheSameAsJsonAndAsXmp() throws IOException {
        int pairs = 0;
        try (Stream<Path> all = Files.list(SharedFiles.path(OSXPHOTOS))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".xmp")).toList()) {
                Path twin = Path.of(file.toString().replaceAll("(_ext)?\\.xmp$", ".json"));
                OutsideFacts json = one(twin);
                XmpWords xmp = XmpFile.read(Files.readAllBytes(file));
                assertThat(xmp.title()).as("%s", file).isEqualTo(json.words().title());
                assertThat(xmp.caption()).as("%s", file).isEqualTo(json.words().caption());
                // the two of each keyword template were written with templates of which the XMP's has the year too
                List<String> keywords = xmp.keywords().stream().filter(word -> !word.matches("20\\d\\d")).toList();
                assertThat(keywords).as("%s", file).containsExactlyInAnyOrderElementsOf(json.words().keywords());
                assertThat(xmp.facts().takenAt()).as("%s", file).isEqualTo(json.takenAt());
                assertThat(xmp.facts().place() == null).as("%s", file).isEqualTo(json.place() == null);
                GeoPoint place = xmp.facts().place();
                if (place != null && json.place() != null) {
                    assertThat(place.latitude()).isCloseTo(json.place().latitude(), within(1e-6));
                    assertThat(place.longitude()).isCloseTo(json.place().longitude(), within(1e-6));
                }
                assertThat(xmp.facts().persons()).as("%s", file)
                        .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                                .withComparatorForType((one, other) -> Math.abs(one - other) < 1e-5 ? 0 : 1,
                                        Double.class)
                                .build())
                        .containsExactlyInAnyOrderElementsOf(json.persons());
                pairs++;
            }
        }
        assertThat(pairs).isEqualTo(20);
    }

    @Test
    void tablesOfICloudComeFieldByField() throws IOException {
        Statement details = ExportFiles.read(SharedFiles.path(ICLOUD + "Photos/Photo Details.csv"))
                .orElseThrow()
                .statements()
                .getFirst();
        assertThat(details).isEqualTo(new Statement(new Target.Named("photo_wo_exif.jpg"),
                new OutsideFacts(OutsideWords.NONE, new OutsideDate.AtMoment(Instant.parse("2023-10-06T12:11:00Z")),
                        null, null, List.of(), List.of())));
        ExportWord album = ExportFiles.read(SharedFiles.path(ICLOUD + "Albums/Spécial album.csv")).orElseThrow();
        assertThat(album.statements()).containsExactly(inAlbum("photo1.jpg", 0), inAlbum("photo2.jpg", 1));
        assertThat(ExportFiles.read(SharedFiles.path(ICLOUD + "Memories/1. April 2025.csv"))).isEmpty();
        assertThat(ExportFiles.read(SharedFiles.path(ICLOUD + "Photos/Photo Details-1.csv"))).isEmpty();
    }

    private static Statement inAlbum(String photo, int position) {
        return new Statement(new Target.InFolderBeside(photo),
                OutsideFacts.inAlbums(List.of(new AlbumPlace("Spécial album", "Spécial album", List.of(), position))));
    }

    @Test
    void favouritesAndWhatIsHiddenOrDeletedAreReadFromICloudsTable() throws IOException {
        Path file = write("Photo Details.csv", """
                imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate
                "a, b.jpg",x,yes,no,no,"Saturday August 03,2019 12:05 AM GMT",1,"x"
                c.jpg,x,no,yes,no,not a date,1,
                d.jpg,x,no,no,yes
                """);
        List<Statement> rows = ExportFiles.read(file).orElseThrow().statements();
        assertThat(rows.get(0).target()).isEqualTo(new Target.Named("a, b.jpg"));
        assertThat(rows.get(0).facts().words().favourite()).isTrue();
        assertThat(rows.get(0).facts().takenAt())
                .isEqualTo(new OutsideDate.AtMoment(Instant.parse("2019-08-03T00:05:00Z")));
        assertThat(rows.get(1).facts().words().hidden()).isTrue();
        assertThat(rows.get(1).facts().takenAt()).isNull();
        assertThat(rows.get(2).facts().words().hidden()).isTrue();
    }

    @Test
    void anAlbumOfFacebookTellsOfItsPhotosAndLettersAreMended() throws IOException {
        Path file = write("your_facebook_activity/posts/album/0.json",
                """
                        {"name": "Sommer am W\\u00c3\\u00b6rthersee", "photos": [
                          {"uri": "your_facebook_activity/posts/media/x_1/10.jpg", "creation_timestamp": 1564833605,
                           "title": "Sommer am W\\u00c3\\u00b6rthersee", "description": "Sch\\u00c3\\u00b6n \\u00f0\\u009f\\u0098\\u008a",
                           "media_metadata": {"photo_metadata": {"exif_data": [
                             {"latitude": 46.62, "longitude": 14.15, "taken_timestamp": 1564800000, "upload_ip": "1.2.3.4"}]}}},
                          {"uri": "your_facebook_activity/posts/media/x_1/11.jpg", "creation_timestamp": 1564833606}],
                         "cover_photo": {"uri": "your_facebook_activity/posts/media/x_1/10.jpg", "creation_timestamp": 1},
                         "last_modified_timestamp": 1564833700, "description": ""}""");
        ExportWord word = ExportFiles.read(file).orElseThrow();
        String album = "Sommer am Wörthersee";
        assertThat(word.origin()).isEqualTo(Origin.FACEBOOK);
        assertThat(word.statements()).containsExactly(
                new Statement(new Target.FromRoot("your_facebook_activity/posts/media/x_1/10.jpg"),
                        new OutsideFacts(new OutsideWords(null, "Schön 😊", List.of(), null, null, null),
                                new OutsideDate.AtMoment(Instant.ofEpochSecond(1_564_800_000)), null,
                                new GeoPoint(46.62, 14.15), List.of(new AlbumPlace(album, album, List.of(), 0)),
                                List.of())),
                new Statement(new Target.FromRoot("your_facebook_activity/posts/media/x_1/11.jpg"),
                        new OutsideFacts(OutsideWords.NONE,
                                new OutsideDate.AtMoment(Instant.ofEpochSecond(1_564_833_606)), null, null,
                                List.of(new AlbumPlace(album, album, List.of(), 1)), List.of())));
    }

    @Test
    void postsOfFacebookAndInstagramNameMediaDeepInside() throws IOException {
        Path facebook = write("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
                """
                        [{"timestamp": 1, "attachments": [{"data": [{"media": {"uri": "posts/media/a.jpg",
                          "creation_timestamp": 1564833605, "description": "A day out"}}]}], "data": [{"post": "A day out"}]}]""");
        assertThat(one(facebook).words().caption()).isEqualTo("A day out");

        Path instagram = write("your_instagram_activity/media/posts_1.json",
                """
                        [{"media": [{"uri": "media/posts/201908/a.jpg", "creation_timestamp": 1564833605, "title": "",
                           "media_metadata": {"photo_metadata": {"exif_data": [{"latitude": 46.62, "longitude": 14.15}]}}},
                          {"uri": "media/posts/201908/b.jpg", "creation_timestamp": 1564833605, "title": "its own"}],
                          "title": "Two at the lake", "creation_timestamp": 1564833605},
                         {"media": [{"uri": "media/posts/201908/c.jpg", "creation_timestamp": 1564833606, "title": "Alone"}]}]""");
        ExportWord word = ExportFiles.read(instagram).orElseThrow();
        assertThat(word.origin()).isEqualTo(Origin.INSTAGRAM);
        assertThat(word.statements()).extracting(statement -> statement.facts().words().caption())
                .containsExactly("Two at the lake", "its own", "Alone");
        assertThat(word.statements().getFirst().facts().recordedPlace()).isEqualTo(new GeoPoint(46.62, 14.15));
    }

    @Test
    void whatIsNotWrittenAByteALetterStaysAsItIs() {
        assertThat(MetaJson.repaired("SchÃ¶n")).isEqualTo("Schön");
        assertThat(MetaJson.repaired("Schön")).isEqualTo("Schön");
        assertThat(MetaJson.repaired("日本")).isEqualTo("日本");
        assertThat(MetaJson.repaired("plain")).isEqualTo("plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "7", "\"text\"", "{\"title\": 5}",
        "{\"title\": \"a\", \"photoTakenTime\": 7}", "{\"name\": \"package\", \"version\": \"1.0\"}",
        "[{\"title\": \"a\"}, {\"title\": \"b\"}]", "{\"title\": \"A page\", \"description\": \"of a web site\"}"})
    void otherJsonSaysNothing(String text) throws IOException {
        assertThat(ExportFiles.read(write("other.json", text))).isEmpty();
    }

    @Test
    void valuesOfAnotherShapeAreAsGoodAsNone() throws IOException {
        assertThat(one(write("a.jpg.json", """
                {"title": "a.jpg", "description": ["x"], "favorited": "perhaps", "people": "Katie",
                 "photoTakenTime": {"timestamp": "soon"}, "geoData": {"latitude": 999, "longitude": "x"},
                 "geoDataExif": 5}"""))).isEqualTo(OutsideFacts.NONE);
        assertThat(one(write("a.jpg.json", """
                {"title": "a.jpg", "photoTakenTime": {"timestamp": 999999999999}}"""))).isEqualTo(OutsideFacts.NONE);
        assertThat(one(write("b.json", """
                [{"DateTimeOriginal": "2019:02:30 25:00:00", "Keywords": {"a": 1}, "GPSLatitude": "x",
                  "RegionInfo": {"RegionList": [{"Name": "A", "Area": {"X": 5, "Y": -7, "W": -1, "H": 2}}, 7]},
                  "Rating": 99}]""")).persons()).containsExactly(new PersonPlace("A", null));
    }

    @Test
    void nestedWithoutEndOrCutOffIsRefusedWithAReasonWhereTheNameIsAPhotos() throws IOException {
        String deep = "[".repeat(200_000);
        assertThatThrownBy(() -> ExportFiles.read(write("a.jpg.json", "{\"title\": " + deep)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("it is no JSON");
        assertThatThrownBy(() -> ExportFiles.read(write("a.jpg.json", "{\"title\": \"a.jp")))
                .isInstanceOf(IOException.class);
        assertThat(ExportFiles.read(write("other.json", deep))).isEmpty();
        assertThat(ExportFiles.read(write("posts/1.json", "{\"photos\": " + deep))).isEmpty();
        assertThat(ExportFiles
                .read(write("b.json", new String(new byte[]{0, (byte) 0xff, 1}, StandardCharsets.ISO_8859_1))))
                .isEmpty();
    }
}
