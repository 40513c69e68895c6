package photoscope.sources.macphotos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.photo.AlbumPlace;
import photoscope.photo.OutsideFacts;
import photoscope.photo.PersonPlace;

/**
 * What the reader says of a real library of macOS 13, beside the constants of osxphotos' own tests of it. Those count
 * the two photos in the trash too; the reader leaves them out.
 */
class PhotosSampleTest {
    @TempDir
    Path temporary;
    private final Map<String, PhotosAsset> assets = new HashMap<>();
    private final Map<String, OutsideFacts> facts = new HashMap<>();
    private JsonNode constants;

    @BeforeEach
    void read() throws IOException {
        constants = new ObjectMapper().readTree(
                SharedFiles.path("photos/truth/macphotos-Test-13.0.0.osxphotos-test-constants.json").toFile());
        Path library = SharedFiles.path("photos/macphotos/Test-13.0.0.photoslibrary");
        try (PhotosDatabase database = PhotosDatabase.open(new PhotosBundle(library), temporary)) {
            List<PhotosAsset> all = new ArrayList<>();
            database.assets(all::add);
            Map<Long, OutsideFacts> byKey = database.facts(all);
            all.forEach(asset -> {
                assets.put(asset.uuid(), asset);
                facts.put(asset.uuid(), byKey.get(asset.key()));
            });
        }
    }

    @Test
    void photosAreThoseNotInTheTrash() {
        assertThat(assets).hasSize(constants.get("PHOTOS_NOT_IN_TRASH_LEN").asInt());
        assertThat(assets).doesNotContainKey(uuid("intrash")).containsKey(uuid("not_intrash"));
    }

    @Test
    void keywordsAreCountedAsByOsxphotos() {
        Map<String, Integer> counts = new HashMap<>();
        facts.values().forEach(one -> one.words().keywords().forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.merge("wedding", 1, Integer::sum); // of the photo in the trash
        assertThat(counts).isEqualTo(positive("KEYWORDS_DICT"));
    }

    @Test
    void personsAreCountedAsByOsxphotos() {
        Map<String, Integer> counts = new HashMap<>();
        facts.values()
                .forEach(one -> one.persons()
                        .stream()
                        .map(PersonPlace::name)
                        .forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.merge("Maria", 1, Integer::sum); // on the photo in the trash
        Map<String, Integer> expected = positive("PERSONS_DICT");
        expected.remove("_UNKNOWN_"); // nobody has named them
        assertThat(counts).isEqualTo(expected);
    }

    @Test
    void albumsAreCountedAsByOsxphotos() {
        Map<String, Integer> counts = new HashMap<>();
        facts.values()
                .forEach(one -> one.albums()
                        .stream()
                        .map(AlbumPlace::title)
                        .forEach(title -> counts.merge(title, 1, Integer::sum)));
        assertThat(counts).isEqualTo(positive("ALBUM_DICT")); // an album without photos is not told
    }

    @Test
    void anAlbumHasTheOrderOfPhotosAndLiesInItsFolders() {
        List<String> order = new ArrayList<>();
        constants.get("ALBUM_SORT_ORDER").forEach(uuid -> order.add(uuid.asText()));
        List<String> sorted = facts.entrySet()
                .stream()
                .filter(entry -> position(entry.getValue(), "Pumpkin Farm") >= 0)
                .sorted(Map.Entry.comparingByValue((one, other) -> Integer.compare(position(one, "Pumpkin Farm"),
                        position(other, "Pumpkin Farm"))))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(sorted).isEqualTo(order);
        assertThat(facts.get(uuid("favorite")).albums()).filteredOn(album -> album.title().equals("AlbumInFolder"))
                .singleElement()
                .extracting(AlbumPlace::folders)
                .isEqualTo(List.of("Folder1", "SubFolder2"));
    }

    @Test
    void marksAreThoseThatOsxphotosReads() {
        assertThat(facts.get(uuid("favorite")).words().favourite()).isTrue();
        assertThat(facts.get(uuid("not_favorite")).words().favourite()).isNull();
        assertThat(facts.get(uuid("hidden")).words().hidden()).isTrue();
        assertThat(facts.get(uuid("not_hidden")).words().hidden()).isNull();
        assertThat(assets.get(uuid("has_adjustments")).isEdited()).isTrue();
        assertThat(assets.get(uuid("no_adjustments")).isEdited()).isFalse();
        assertThat(facts.get(uuid("location")).place()).isNotNull();
        assertThat(facts.get(uuid("no_location")).place()).isNull();
        assertThat(facts.get(uuid("date_invalid")).takenAt()).isNull();
        assertThat(assets.get(constants.get("UUID_IS_REFERENCE").asText()).isReferenced()).isTrue();
        assertThat(assets.get(constants.get("UUID_NOT_REFERENCE").asText()).isReferenced()).isFalse();
    }

    @Test
    void theCopyGoesWhenItIsClosed() throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    private String uuid(String name) {
        return constants.get("UUID_DICT").get(name).asText();
    }

    private Map<String, Integer> positive(String name) {
        Map<String, Integer> counts = new HashMap<>();
        constants.get(name).properties().forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static int position(OutsideFacts facts, String album) {
        return facts.albums()
                .stream()
                .filter(place -> place.title().equals(album))
                .mapToInt(AlbumPlace::position)
                .findFirst()
                .orElse(-1);
    }
}
