package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;

class PerceptualHashTest {
    @TempDir
    Path folder;

    @Test
    void editsThatShouldMatchAreNearAndOtherPhotosAreFar() throws Exception {
        Path photos = SharedFiles.path("photos");
        JsonNode truth = new ObjectMapper().readTree(photos.resolve("truth/neardup-derived.json").toFile());
        Set<String> shouldMatch = new HashSet<>();
        truth.path("perceptual_hash_should_match").forEach(name -> shouldMatch.add(name.asText()));
        List<Long> originals = new ArrayList<>();
        List<Integer> distances = new ArrayList<>();
        for (JsonNode group : truth.path("groups")) {
            long original = hash(photos.resolve(group.path("original").asText()));
            originals.add(original);
            for (var variant : group.path("variants").properties()) {
                if (shouldMatch.contains(variant.getKey())) {
                    distances.add(PerceptualHash.distance(original, hash(photos.resolve(variant.getValue().asText()))));
                }
            }
        }

        assertThat(distances).hasSizeGreaterThan(100);
        assertThat(share(distances, 10)).isGreaterThanOrEqualTo(0.95);
        assertThat(share(unrelated(originals), 16)).isZero();
    }

    @Test
    void flatAndTinyPicturesHaveAHashToo() {
        assertThat(PerceptualHash.of(TestPictures.flat(1, 1, 9, 9, 9))).isZero();
        assertThat(PerceptualHash.of(TestPictures.flat(300, 200, 200, 10, 90))).isZero();
    }

    @Test
    void theAverageColourIsTheMeanOfEachChannel() {
        assertThat(AverageColor.of(TestPictures.flat(7, 5, 0x12, 0x34, 0xfe))).isEqualTo(0x1234fe);
    }

    private static double share(List<Integer> distances, int within) {
        return (double) distances.stream().filter(distance -> distance <= within).count() / distances.size();
    }

    private static List<Integer> unrelated(List<Long> hashes) {
        List<Integer> distances = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            for (int j = 0; j < i; j++) {
                distances.add(PerceptualHash.distance(hashes.get(i), hashes.get(j)));
            }
        }
        return distances;
    }

    private long hash(Path path) throws Exception {
        return PerceptualHash.of(new Decoding(folder, new ByteBudget(100 << 20)).decode(path, 1, 320));
    }
}
