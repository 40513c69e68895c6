package photoscope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.photo.Embedding;

class ClipModelTest {
    private static final EncoderOptions OPTIONS = new EncoderOptions(1, true);

    @TempDir
    Path folder;

    @Test
    void aPairOfClipsShapeIsFedWhatItAsksFor() throws Exception {
        try (ClipModel model = ClipModel.open(clipShaped(), OPTIONS)) {
            assertThat(model.dimensions()).isEqualTo(512);
            Embedding dog = model.textEncoder().encode("a dog");
            assertThat(dog.dimensions()).isEqualTo(512);
            assertThat(dog.cosine(dog)).isBetween(0.9999f, 1.0001f);
            assertThat(dog.cosine(model.textEncoder().encode("a mountain at night"))).isLessThan(0.9999f);
            assertThat(encode(model, 40)).isNotEqualTo(encode(model, 200));
        }
    }

    @Test
    void aBatchGivesWhatEachPictureGivesAlone() throws Exception {
        try (ClipModel model = ClipModel.open(clipShaped(), OPTIONS)) {
            List<float[]> prepared = new ArrayList<>();
            for (int i = 0; i < 37; i++) {
                prepared.add(model.imageEncoder().prepare(SamplePictures.plain(300 + i, 200, 5 * i)));
            }
            List<Optional<Embedding>> together = model.imageEncoder().encode(prepared);
            assertThat(together).hasSize(37);
            for (int i = 0; i < 37; i++) {
                Embedding alone = model.imageEncoder().encode(prepared.subList(i, i + 1)).getFirst().orElseThrow();
                assertThat(together.get(i).orElseThrow().cosine(alone)).isGreaterThan(0.9999f);
            }
            assertThat(model.imageEncoder().encode(List.of())).isEmpty();
        }
    }

    @Test
    void eachEncoderLoadsWithoutTheOther() throws Exception {
        ModelPack.Ready pack = clipShaped();
        Files.delete(folder.resolve("vision_model.onnx"));
        try (ClipModel model = ClipModel.open(pack, OPTIONS)) {
            assertThat(model.textEncoder().encode("a dog").dimensions()).isEqualTo(512);
            assertSaysWhatToDo(model::imageEncoder, "vision_model.onnx is missing");
            Files.copy(tiny("vision_model.onnx"), folder.resolve("vision_model.onnx"));
            assertThat(model.imageEncoder()).isNotNull();
        }
        Files.delete(folder.resolve("text_model.onnx"));
        try (ClipModel model = ClipModel.open(pack, OPTIONS)) {
            assertThat(model.imageEncoder()).isNotNull();
            assertSaysWhatToDo(model::textEncoder, "text_model.onnx is missing");
        }
    }

    @Test
    void truncatedAndForeignFilesAreRefused() throws Exception {
        ModelPack.Ready pack = clipShaped();
        byte[] vision = Files.readAllBytes(folder.resolve("vision_model.onnx"));
        for (int length : new int[]{0, 1, 1000, vision.length / 2, vision.length - 1}) {
            Files.write(folder.resolve("vision_model.onnx"), Arrays.copyOf(vision, length));
            assertRefused(pack, ClipModel::imageEncoder, "vision_model.onnx");
        }
        Files.writeString(folder.resolve("vision_model.onnx"), "<html>please log in</html>");
        assertRefused(pack, ClipModel::imageEncoder, "vision_model.onnx is no ONNX model");
        Files.writeString(folder.resolve("vocab.json"), "{}");
        assertRefused(pack, ClipModel::textEncoder, "lacks <|startoftext|>");
    }

    @Test
    void swappedModelsAreRefused() throws Exception {
        ObjectNode manifest = clipShapedManifest();
        ((ObjectNode) manifest.get("image")).put("model", "text_model.onnx");
        ((ObjectNode) manifest.get("text")).put("model", "vision_model.onnx");
        ModelPack.Ready pack = SamplePacks.ready(manifest, folder);
        assertRefused(pack, ClipModel::imageEncoder,
                "it asks for attention_mask, input_ids, where pixel_values is expected");
        assertRefused(pack, ClipModel::textEncoder, "it asks for pixel_values, where input_ids is expected");
    }

    @Test
    void otherDimensionsThanTheManifestsAreRefused() throws Exception {
        ModelPack.Ready pack = SamplePacks.ready(clipShapedManifest().put("dimensions", 256), folder);
        assertRefused(pack, ClipModel::imageEncoder, "it gives [1, 512] numbers, not [1, 256]");
        assertRefused(pack, ClipModel::textEncoder, "it gives [1, 512] numbers, not [1, 256]");
    }

    @Test
    void anotherInputSizeThanTheManifestsIsRefused() throws Exception {
        ObjectNode manifest = clipShapedManifest();
        ((ObjectNode) manifest.get("image")).put("size", 160);
        ((ObjectNode) manifest.get("text").get("tokenizer")).put("length", 50);
        ModelPack.Ready pack = SamplePacks.ready(manifest, folder);
        assertRefused(pack, ClipModel::imageEncoder, "not pictures of [any, 3, 160, 160]");
        assertRefused(pack, ClipModel::textEncoder, "text_model.onnx does not fit its manifest");
    }

    @Test
    void aClosedModelSaysSo() throws Exception {
        ClipModel model = ClipModel.open(clipShaped(), OPTIONS);
        TextEncoder text = model.textEncoder();
        model.close();
        model.close();
        assertThatThrownBy(() -> text.encode("a dog")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(model::imageEncoder).isInstanceOf(IllegalStateException.class);
    }

    private interface Load {
        Object from(ClipModel model) throws ModelException;
    }

    private static void assertRefused(ModelPack.Ready pack, Load load, String what) {
        try (ClipModel model = ClipModel.open(pack, OPTIONS)) {
            assertSaysWhatToDo(() -> load.from(model), what);
        }
    }

    private static void assertSaysWhatToDo(ThrowingCallable call, String what) {
        assertThatThrownBy(call).isInstanceOf(ModelException.class)
                .hasMessageContaining(what)
                .hasMessageContaining("Model pack clip-shaped")
                .hasMessageEndingWith("'photoscope models install clip-shaped'");
    }

    private static Embedding encode(ClipModel model, int grey) throws ModelException {
        float[] prepared = model.imageEncoder().prepare(SamplePictures.plain(250, 300, grey));
        return model.imageEncoder().encode(List.of(prepared)).getFirst().orElseThrow();
    }

    private ModelPack.Ready clipShaped() throws IOException, ModelException {
        return SamplePacks.ready(clipShapedManifest(), folder);
    }

    /** Models of random weights in CLIP's form, with the starter's vocabulary. */
    private ObjectNode clipShapedManifest() throws IOException {
        Files.copy(tiny("vision_model.onnx"), folder.resolve("vision_model.onnx"));
        Files.copy(tiny("text_model.onnx"), folder.resolve("text_model.onnx"));
        SamplePacks.copyStarter(folder, "vocab.json", "merges.txt");
        ObjectNode manifest = SamplePacks.starterManifest().put("id", "clip-shaped").put("dimensions", 512);
        ((ObjectNode) manifest.get("image")).put("size", 224).put("filter", "bicubic");
        return manifest;
    }

    private static Path tiny(String name) {
        return SharedFiles.path("models/clip-shaped-tiny/" + name);
    }
}
