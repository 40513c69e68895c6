package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.models.ClipModel;
import photoscope.models.EncoderOptions;
import photoscope.models.ModelPacks;
import photoscope.models.PackManifest;
import photoscope.photo.Embedding;
import photoscope.pixels.Picture;
import photoscope.search.QueryPicture.InLibrary;
import photoscope.search.TestLibrary.Sample;
import photoscope.vectors.VectorFormat;

/** Searches in real photos with the model that ships. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaptionSearchTest {
    private static final int PHOTOS = 60;

    private ClipModel model;
    private TestLibrary library;
    private final List<JsonNode> truth = new ArrayList<>();
    private final List<Embedding> embeddings = new ArrayList<>();

    @BeforeAll
    void index(@TempDir Path folder) throws Exception {
        Path photos = SharedFiles.path("photos");
        JsonNode all = new ObjectMapper().readTree(photos.resolve("truth/retrieval-captions.json").toFile());
        Path packs = Path.of(System.getProperty("photoscope.models", "models"));
        model = ClipModel.open(new ModelPacks(packs, packs).ready(ModelPacks.DEFAULT), EncoderOptions.threads(2));
        PackManifest manifest = model.manifest();
        library = new TestLibrary(folder, new VectorFormat(model.dimensions(), model.fingerprint()),
                new SearchModel(manifest.id(), text -> model.textEncoder().encode(text), manifest.textScores(),
                        manifest.pictureScores()));
        for (int i = 0; i < PHOTOS; i++) {
            Path file = photos.resolve(all.get(i).get("file").asText());
            float[] prepared = model.imageEncoder().prepare(decode(file));
            Embedding embedding = model.imageEncoder().encode(List.of(prepared)).getFirst().orElseThrow();
            library.add(Sample.named(file.getFileName().toString()).in("captions/flickr8k"), embedding);
            truth.add(all.get(i));
            embeddings.add(embedding);
        }
        library.catchUp();
    }

    @AfterAll
    void close() throws IOException {
        if (library != null) {
            library.close();
        }
        if (model != null) {
            model.close();
        }
    }

    @Test
    void aDogRunningOnGrassIsFound() throws Exception {
        SearchAnswer answer = library.engine.search(SearchRequest.of("a dog running on grass"));
        assertThat(answer.results()).hasSize(PHOTOS);
        assertThat(answer.results().subList(0, 4)).allSatisfy(result -> {
            assertThat(truth.get(result.ordinal()).get("captions").toString()).containsIgnoringCase("dog");
            assertThat(result.isWeak()).isFalse();
            assertThat(result.score()).isBetween(0.3f, 1f);
        });
        assertThat(answer.divider()).isBetween(1, PHOTOS / 2);
    }

    @Test
    void captionsRankAsTheirVectorsAloneWould() throws Exception {
        for (JsonNode photo : truth) {
            String caption = photo.get("captions").get(0).asText();
            Embedding text = model.textEncoder().encode(caption);
            List<Integer> expected = IntStream.range(0, PHOTOS)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -text.cosine(embeddings.get(i))))
                    .limit(10)
                    .toList();
            assertThat(library.engine.search(SearchRequest.of(Query.ofWords(caption)).best(10)).results())
                    .extracting(SearchResult::ordinal)
                    .as(caption)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aDogIsFoundByAnotherDogsPicture() throws Exception {
        int dog = library.engine.search(SearchRequest.of("a dog")).results().getFirst().ordinal();
        List<SearchResult> alike = library.engine
                .search(SearchRequest.of("").like(List.of(new InLibrary(library.id(dog), true))))
                .results();
        assertThat(alike.getFirst().ordinal()).isEqualTo(dog);
        assertThat(truth.get(alike.get(1).ordinal()).get("captions").toString()).containsIgnoringCase("dog");
    }

    private static Picture decode(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        byte[] rgb = new byte[3 * pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            rgb[3 * i] = (byte) (pixels[i] >> 16);
            rgb[3 * i + 1] = (byte) (pixels[i] >> 8);
            rgb[3 * i + 2] = (byte) pixels[i];
        }
        return new Picture(image.getWidth(), image.getHeight(), rgb);
    }
}
