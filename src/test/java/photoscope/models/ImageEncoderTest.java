package photoscope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.photo.Embedding;

class ImageEncoderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, 0})
    void aPictureWithoutADirectionSpoilsNoOther(float value) throws Exception {
        try (ClipModel model = model(-1, "image_embeds")) {
            float[] bad = new float[3 * 8 * 8];
            Arrays.fill(bad, value);
            float[] good = new float[3 * 8 * 8];
            good[0] = 64;
            List<Optional<Embedding>> embeddings = model.imageEncoder().encode(List.of(good, bad, good));
            assertThat(embeddings.get(0).orElseThrow().values()).containsExactly(1, 0, 0);
            assertThat(embeddings.get(1)).isEmpty();
            assertThat(embeddings.get(2).orElseThrow().values()).containsExactly(1, 0, 0);
        }
    }

    @Test
    void theOnlyOutputOfTwoDimensionsIsTheEmbeddingWhateverItsName() throws Exception {
        try (ClipModel model = model(-1, "sentence")) {
            assertThat(encodeGrey(model, 2)).hasSize(2).doesNotContain(Optional.empty());
        }
    }

    @Test
    void ofSeveralOutputsTheUsualNameIsTheEmbedding() throws Exception {
        try (ClipModel model = model(-1, "pooled", "image_embeds")) {
            assertThat(encodeGrey(model, 1)).doesNotContain(Optional.empty());
        }
    }

    @Test
    void severalOutputsWithoutTheUsualNameAreRefused() throws Exception {
        try (ClipModel model = model(-1, "pooled", "projected")) {
            assertThatThrownBy(model::imageEncoder).isInstanceOf(ModelException.class)
                    .hasMessageContaining("hold no embedding named image_embeds")
                    .hasMessageEndingWith("'photoscope models install means'");
        }
    }

    @Test
    void aModelForOnePictureAtATimeTakesManyOneByOne() throws Exception {
        try (ClipModel model = model(1, "image_embeds")) {
            assertThat(encodeGrey(model, 5)).hasSize(5).doesNotContain(Optional.empty());
        }
    }

    @Test
    void aModelForAnotherFixedBatchIsRefused() throws Exception {
        try (ClipModel model = model(4, "image_embeds")) {
            assertThatThrownBy(model::imageEncoder).isInstanceOf(ModelException.class)
                    .hasMessageContaining("it takes [4, 3, 8, 8]");
        }
    }

    private static List<Optional<Embedding>> encodeGrey(ClipModel model, int count) throws ModelException {
        ImageEncoder encoder = model.imageEncoder();
        float[] prepared = encoder.prepare(SamplePictures.plain(20, 10, 250));
        return encoder.encode(Collections.nCopies(count, prepared));
    }

    private ClipModel model(int batch, String... outputs) throws IOException, ModelException {
        Files.write(folder.resolve("vision_model.onnx"), TinyOnnx.channelMeans(batch, 8, List.of(outputs)));
        SamplePacks.copyStarter(folder, "text_model.onnx", "vocab.json", "merges.txt");
        ObjectNode manifest = SamplePacks.starterManifest().put("id", "means").put("dimensions", 3);
        ((ObjectNode) manifest.get("image")).put("size", 8);
        return ClipModel.open(SamplePacks.ready(manifest, folder), EncoderOptions.threads(1));
    }
}
