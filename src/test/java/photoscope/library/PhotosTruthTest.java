package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.annotations.Annotation;
import photoscope.catalog.AlbumRow;
import photoscope.catalog.AwayFileRow;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FolderTable;
import photoscope.indexing.IndexReport;
import photoscope.photo.AwayReason;
import photoscope.photo.FaceBox;
import photoscope.photo.FileRole;
import photoscope.photo.GeoPoint;
import photoscope.photo.PersonPlace;
import photoscope.photo.StackRole;
import photoscope.photo.TakenAt;
import photoscope.search.SortOrder;

/**
 * A real library of macOS 13, indexed, beside what was read from its database by hand, field by field. Differences that
 * are meant to be are named in {@link #EXPLAINED}; there are no others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotosTruthTest {
    private static final String OWN_KEYWORDS = "the file holds keywords of its own that Photos shows no more; those of"
            + " a file and those that other programs say of it add up";

    /** Photo and field, and why the catalog says something else than the truth. */
    private static final Map<String, String> EXPLAINED = Map.of(
            "originals/1/1EB2B765-0765-43BA-A90C-0D0580E6172C.jpeg keywords", OWN_KEYWORDS,
            "originals/1/1EB2B765-0765-43BA-A90C-0D0580E6172C.jpeg persons",
            "the XMP in the file names Tim; persons that are told of a photo add up",
            "originals/6/6191423D-8DB8-4D4C-92BE-9BBBA308AAC4.jpeg keywords", OWN_KEYWORDS,
            "resources/renders/6/6191423D-8DB8-4D4C-92BE-9BBBA308AAC4_1_201_a.jpeg keywords", OWN_KEYWORDS);

    private Path root;
    private Path bundle;
    private TestLibrary library;
    private IndexReport report;
    private JsonNode truth;

    @BeforeAll
    void index(@TempDir Path folder) throws Exception {
        root = folder;
        bundle = SharedFiles.path("photos/macphotos/Test-13.0.0.photoslibrary").toRealPath();
        truth = new ObjectMapper().readTree(SharedFiles.path("photos/truth/macphotos-Test-13.0.0.json").toFile());
        library = new TestLibrary(root);
        report = library.index(bundle);
    }

    @AfterAll
    void close() throws Exception {
        library.close();
    }

    @Test
    void everyFieldOfEveryPhotoIsAsInTheTruth() throws Exception {
        Map<String, String> differences = new TreeMap<>();
        int compared = 0;
        for (JsonNode photo : truth.get("photos")) {
            if (photo.get("trashed").asBoolean()) {
                continue;
            }
            for (JsonNode file : photo.get("files")) {
                if (!file.asText().endsWith(".plist")) {
                    compared += compare(photo, file.asText(), differences);
                }
            }
        }
        assertThat(compared).as("fields compared").isEqualTo(14 * 10);
        assertThat(differences.keySet()).as(differences.toString()).isEqualTo(EXPLAINED.keySet());
    }

    /** Returns how many fields were compared. */
    private int compare(JsonNode photo, String file, Map<String, String> differences) throws Exception {
        PhotoCard card = library.open().photos().cardAt(bundle.resolve(file)).orElseThrow();
        Annotation said = card.annotation();
        boolean isEdited = photo.get("has_adjustments").asBoolean();
        boolean isEdit = file.startsWith("resources/");
        int ordinal = library.open().targets().catalog().photos().ordinalOf(card.id());
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("name", photo.get("original_filename").asText(), card.name()));
        fields.add(new Field("title", text(photo, "title"), said.titleText()));
        fields.add(new Field("description", text(photo, "description"), said.captionText()));
        fields.add(new Field("keywords", texts(photo.get("keywords")), new TreeSet<>(said.tagNames())));
        fields.add(new Field("favourite", photo.get("favorite").asBoolean(), said.isFavourite()));
        fields.add(new Field("hidden", photo.get("hidden").asBoolean(), said.isHidden()));
        fields.add(new Field("date", text(photo, "date_local"), date(card.facts().takenAt())));
        fields.add(new Field("place", place(photo), card.facts().place()));
        fields.add(new Field("albums", texts(photo.get("albums")), albums(ordinal)));
        fields.add(new Field("persons", faces(photo, isEdited == isEdit), persons(ordinal)));
        for (Field field : fields) {
            if (!Objects.equals(field.expected, field.actual)) {
                differences.put(file + " " + field.name, field.expected + " is " + field.actual);
            }
        }
        return fields.size();
    }

    private record Field(String name, @Nullable Object expected, @Nullable Object actual) {}

    @Test
    void whatIsNotOnThisComputerIsListedByItsName() throws Exception {
        List<AwayFileRow> away = new ArrayList<>();
        library.open().targets().catalog().read(session -> {
            session.awayFiles().each(session.sources().all().getFirst().id(), away::add);
            return away;
        });
        Set<String> expected = new TreeSet<>();
        for (JsonNode photo : truth.get("photos")) {
            if (!photo.get("original_present").asBoolean() && !photo.get("trashed").asBoolean()) {
                expected.add(photo.get("original_filename").asText() + " "
                        + (photo.get("referenced_path").isNull() ? AwayReason.NOT_THERE : AwayReason.REFERENCED));
            }
        }
        assertThat(away).filteredOn(file -> file.role() == FileRole.ORIGINAL)
                .extracting(file -> file.name() + " " + file.reason())
                .containsExactlyInAnyOrderElementsOf(expected);
        // the truth does not tell of raw files besides a JPEG; the database does, and the sample has not got them
        assertThat(away).filteredOn(file -> file.role() != FileRole.ORIGINAL)
                .extracting(file -> file.name() + " " + file.role())
                .containsExactlyInAnyOrder("IMG_1994.JPG RAW", "IMG_1997.JPG RAW");
        assertThat(report.problems()).isZero();
        assertThat(report.notes()).singleElement()
                .asString()
                .contains("2 outside of it and not to be found, 2 missing from it", ".photoslibrary");
    }

    @Test
    void whatIsInTheTrashAndWhatPhotosKeepsForItselfIsNotIndexed() throws Exception {
        assertThat(library.cards()).extracting(card -> FolderTable.relative(bundle, card.path()))
                .hasSize(14)
                .allSatisfy(path -> {
                    assertThat(path).matches("originals/./.*|resources/renders/./.*_1_201_a\\..*");
                    assertThat(path).doesNotContain("71E3E212", "6FD38366");
                });
    }

    @Test
    void theEditedVersionStandsForAPicture() throws Exception {
        for (JsonNode photo : truth.get("photos")) {
            if (photo.get("has_adjustments").asBoolean()) {
                PhotoCard original = card(photo.get("files").get(0).asText());
                PhotoCard edit = card(photo.get("files").get(2).asText());
                assertThat(edit.stack())
                        .isEqualTo(new PhotoStack(edit.id(), Map.of(original.id(), StackRole.ORIGINAL)));
            }
        }
        assertThat(library.open().photos().counts().all()).isEqualTo(10);
    }

    @Test
    void albumsAreListedWithTheirFoldersAndLeadToTheirPhotos() throws Exception {
        // a count is of photos that lists show: of an edited one that is the edit; of those not here, none
        assertThat(library.open().photos().albums()).containsExactly(
                new AlbumEntry(List.of("Folder1", "SubFolder2"), "AlbumInFolder", 2),
                new AlbumEntry(List.of("Folder2"), "Raw", 2),
                new AlbumEntry(List.of(), "2018-10 - Sponsion, Museum, Frühstück, Römermuseum", 1),
                new AlbumEntry(List.of(), "2019-10/11 Paris Clermont", 1),
                new AlbumEntry(List.of(), "I have a deleted twin", 1), new AlbumEntry(List.of(), "Pumpkin Farm", 3),
                new AlbumEntry(List.of(), "Test Album", 2));
        for (AlbumEntry album : library.open().photos().albums()) {
            assertThat(library.open().photos().list("album:\"" + album.path() + "\"", SortOrder.NEWEST).size())
                    .as(album.path())
                    .isEqualTo(album.photos());
        }
    }

    @Test
    void nothingIsReadAgainWhereNothingHasChanged() throws Exception {
        long before = library.open().photos().changes();
        library.index(bundle);
        assertThat(library.open().photos().changes()).isEqualTo(before);
    }

    @Test
    void anEmptyLibraryIsNoTrouble() throws Exception {
        try (TestLibrary other = new TestLibrary(root, "other")) {
            IndexReport empty = other
                    .index(SharedFiles.path("photos/macphotos/Test-Empty-Library-Ventura-13-5.photoslibrary"));
            assertThat(empty.scanned()).isZero();
            assertThat(empty.notes()).isEmpty();
            assertThat(other.open().photos().sources()).singleElement()
                    .extracting(SourceEntry::kind)
                    .isEqualTo(SourceKind.PHOTOS_LIBRARY);
        }
    }

    private PhotoCard card(String file) throws LibraryException {
        return library.open().photos().cardAt(bundle.resolve(file)).orElseThrow();
    }

    private Set<String> albums(int photo) throws LibraryException {
        return read(session -> session.albums().ofPhotos(List.of(photo)).getOrDefault(photo, List.of())).stream()
                .map(AlbumRow::title)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<PersonPlace> persons(int photo) throws LibraryException {
        return Set.copyOf(read(session -> session.persons().ofPhotos(List.of(photo)).getOrDefault(photo, List.of())));
    }

    private <T> T read(Function<CatalogSession, T> question) throws LibraryException {
        return library.open().targets().catalog().read(question);
    }

    /** Of faces that nobody has named there is nothing to tell; those of another version have no place on this one. */
    private static Set<PersonPlace> faces(JsonNode photo, boolean isFaced) {
        Set<PersonPlace> persons = new HashSet<>();
        for (JsonNode face : photo.get("faces")) {
            if (!face.get("person").isNull()) {
                double width = photo.get("width").asDouble();
                double height = photo.get("height").asDouble();
                double pixels = face.get("size").asDouble() * Math.max(width, height);
                persons.add(new PersonPlace(face.get("person").asText(),
                        isFaced
                                ? FaceBox.around(face.get("center_x").asDouble(), 1 - face.get("center_y").asDouble(),
                                        pixels / width, pixels / height)
                                : null));
            }
        }
        return persons;
    }

    private static @Nullable GeoPoint place(JsonNode photo) {
        return photo.get("latitude").isNull()
                ? null
                : new GeoPoint(photo.get("latitude").asDouble(), photo.get("longitude").asDouble());
    }

    private static @Nullable String date(TakenAt taken) {
        return taken.offset() == null
                ? taken.local().toString()
                : taken.local().atOffset(taken.offset()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static @Nullable String text(JsonNode photo, String field) {
        JsonNode value = photo.get(field);
        return value.isNull() ? null : value.asText();
    }

    private static Set<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
