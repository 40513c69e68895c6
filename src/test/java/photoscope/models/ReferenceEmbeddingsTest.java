package photoscope.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import photoscope.SharedFiles;
import photoscope.photo.Embedding;

/** The starter pack against embeddings that an independent implementation made from the same files. */
class ReferenceEmbeddingsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void textsAgree() throws Exception {
        try (ClipModel model = starter()) {
            for (JsonNode entry : reference().get("texts")) {
                String text = entry.get("text").asText();
                assertThat(model.textEncoder().encode(text).cosine(embedding(entry))).as(text)
                        .isGreaterThanOrEqualTo(0.9999f);
            }
        }
    }

    @Test
    void picturesAgree() throws Exception {
        try (ClipModel model = starter()) {
            List<float[]> prepared = new ArrayList<>();
            List<JsonNode> entries = new ArrayList<>();
            for (JsonNode entry : reference().get("images")) {
                prepared.add(model.imageEncoder()
                        .prepare(SamplePictures.decode(SharedFiles.path("photos/" + entry.get("file").asText()))));
                entries.add(entry);
            }
            List<Optional<Embedding>> embeddings = model.imageEncoder().encode(prepared);
            for (int i = 0; i < entries.size(); i++) {
                float cosine = embeddings.get(i).orElseThrow().cosine(embedding(entries.get(i)));
                assertThat(cosine).as(entries.get(i).get("file").asText()).isGreaterThanOrEqualTo(0.999f);
            }
            assertThat(entries).hasSize(60);
        }
    }

    private static ClipModel starter() throws ModelException {
        PackManifest manifest = PackManifest.read(SamplePacks.starter().resolve(PackManifest.FILE_NAME));
        return ClipModel.open(new ModelPack.Ready(manifest, SamplePacks.starter()), EncoderOptions.threads(2));
    }

    private static JsonNode reference() throws IOException {
        return JSON.readTree(SharedFiles.path("models/starter/reference.json").toFile());
    }

    private static Embedding embedding(JsonNode entry) {
        return Embedding.normalized(JSON.convertValue(entry.get("embedding"), float[].class));
    }
}
