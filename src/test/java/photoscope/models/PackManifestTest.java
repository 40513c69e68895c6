package photoscope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.pixels.ResizeFilter;

class PackManifestTest {
    @Test
    void theStartersManifestSaysHowToFeedIt() throws Exception {
        PackManifest starter = bundled("starter");
        assertThat(starter.dimensions()).isEqualTo(256);
        assertThat(starter.image().size()).isEqualTo(160);
        assertThat(starter.image().filter()).isEqualTo(ResizeFilter.BILINEAR);
        assertThat(starter.text().length()).isEqualTo(77);
        assertThat(starter.bytes()).isEqualTo(12_653_132);
        assertThat(starter.files().stream().anyMatch(file -> file.address().isPresent())).isFalse();
        ModelPacks.check(new ModelPack.Ready(starter, SamplePacks.starter()));
    }

    @Test
    void clipsManifestsNameTheirAddresses() throws Exception {
        PackManifest clip = bundled("clip-vit-b32");
        assertThat(clip.files().stream().allMatch(file -> file.address().isPresent())).isTrue();
        assertThat(clip.dimensions()).isEqualTo(512);
        assertThat(clip.image().size()).isEqualTo(224);
        assertThat(clip.image().filter()).isEqualTo(ResizeFilter.BICUBIC);
        assertThat(clip.bytes()).isEqualTo(155_845_627);
        assertThat(clip.files().getFirst().address().orElseThrow()).hasToString(
                "https://huggingface.co/Xenova/clip-vit-base-patch32/resolve/d15189d7028b43f1d3e65039190477f6af591c2a"
                        + "/onnx/vision_model_quantized.onnx");
        assertThat(bundled("clip-vit-b32-fp32").bytes()).isEqualTo(607_968_381);
        assertThat(bundled("clip-vit-b32-fp32").fingerprint()).isNotEqualTo(clip.fingerprint());
    }

    @Test
    void theStartersFingerprintStaysAsLibrariesHaveStoredIt() throws Exception {
        assertThat(bundled("starter").fingerprint()).isEqualTo(2326245753581552608L);
    }

    @Test
    void theFingerprintChangesWithWhatChangesEmbeddingsOnly() throws Exception {
        long fingerprint = SamplePacks.parse(SamplePacks.starterManifest()).fingerprint();
        List<Consumer<ObjectNode>> matter = List.of(manifest -> manifest.put("dimensions", 128),
                manifest -> at(manifest, "image").put("filter", "bicubic"),
                manifest -> at(manifest, "image").put("size", 161),
                manifest -> at(manifest, "image").put("longSide", "down"),
                manifest -> at(manifest, "image").withArray("mean").set(2, 0.5),
                manifest -> at(manifest, "image").withArray("deviation").set(0, 0.5),
                manifest -> at(manifest, "text", "tokenizer").put("padding", "zero"),
                manifest -> at(manifest, "text", "tokenizer").put("length", 64),
                manifest -> file(manifest, 0).put("sha256", "0".repeat(64)),
                manifest -> file(manifest, 3).put("sha256", "0".repeat(64)));
        for (Consumer<ObjectNode> change : matter) {
            assertThat(changed(change).fingerprint()).isNotEqualTo(fingerprint);
        }
        assertThat(changed(manifest -> manifest.put("title", "Other").put("id", "other").put("licence", "none"))
                .fingerprint()).isEqualTo(fingerprint);
        assertThat(changed(manifest -> at(manifest, "scores", "text").put("high", 0.7)).fingerprint())
                .isEqualTo(fingerprint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.onnx", "/etc/evil.onnx", "a/../../evil.onnx", "..", ".", "", " ", "a\\b.onnx",
        "C:/evil.onnx", "C:evil", ".hidden", "a//b", "a/", "con\u0000", "a/./b", "~/x", "\u202egnp.onnx",
        "manifest.json", "Manifest.JSON"})
    void hostileFileNamesAreRefused(String name) {
        assertThatThrownBy(() -> changed(manifest -> file(manifest, 0).put("name", name)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("name");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatMakesNoSenseIsToldByItsPlace(String place, Consumer<ObjectNode> change) {
        assertThatThrownBy(() -> changed(change)).isInstanceOf(ModelException.class).hasMessageContaining(place);
    }

    static List<Arguments> nonsense() {
        return List.of(nonsense("manifest is of format 2", manifest -> manifest.put("format", 2)),
                nonsense("\"format\"", manifest -> manifest.remove("format")),
                nonsense("\"kind\" is \"faces\"", manifest -> manifest.put("kind", "faces")),
                nonsense("\"id\"", manifest -> manifest.put("id", "../starter")),
                nonsense("\"id\"", manifest -> manifest.put("id", 7)),
                nonsense("\"title\"", manifest -> manifest.remove("title")),
                nonsense("\"dimensions\"", manifest -> manifest.put("dimensions", 0)),
                nonsense("\"dimensions\"", manifest -> manifest.put("dimensions", 2.5)),
                nonsense("\"files\"", manifest -> manifest.putArray("files")),
                nonsense("files 1", manifest -> manifest.withArray("files").insert(0, "x")),
                nonsense("files 2: \"bytes\"", manifest -> file(manifest, 1).put("bytes", -1)),
                nonsense("files 2: \"bytes\"", manifest -> file(manifest, 1).put("bytes", Long.MAX_VALUE)),
                nonsense("files 2: \"name\" is taken", manifest -> file(manifest, 1).put("name", "VISION_model.onnx")),
                nonsense("\"sha256\"", manifest -> file(manifest, 0).put("sha256", "67")),
                nonsense("\"address\"", manifest -> file(manifest, 0).put("address", "file:///etc/passwd")),
                nonsense("\"address\"", manifest -> file(manifest, 0).put("address", "https://a b")),
                nonsense("image: \"model\" names", manifest -> at(manifest, "image").put("model", "other.onnx")),
                nonsense("image: \"resize\"", manifest -> at(manifest, "image").put("resize", "squash")),
                nonsense("image: \"filter\"", manifest -> at(manifest, "image").put("filter", "lanczos")),
                nonsense("image: \"longSide\"", manifest -> at(manifest, "image").put("longSide", "up")),
                nonsense("image: \"mean\"", manifest -> at(manifest, "image").putArray("mean").add(1)),
                nonsense("image: \"deviation\"", manifest -> at(manifest, "image").withArray("deviation").set(1, 0)),
                nonsense("tokenizer: \"kind\"", manifest -> at(manifest, "text", "tokenizer").put("kind", "words")),
                nonsense("tokenizer: \"merges\"", manifest -> at(manifest, "text", "tokenizer").remove("merges")),
                nonsense("tokenizer: \"padding\"", manifest -> at(manifest, "text", "tokenizer").put("padding", "x")),
                nonsense("tokenizer: \"length\"", manifest -> at(manifest, "text", "tokenizer").put("length", 1)),
                nonsense("scores: text: \"weak\"", manifest -> at(manifest, "scores", "text").put("weak", 0.9)),
                nonsense("scores", manifest -> manifest.remove("scores")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{} {}", "<html>", "{\"format\":1e400}"})
    void whatIsNoManifestIsRefusedByName(String json, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("manifest.json"), json);
        assertThatThrownBy(() -> PackManifest.read(file)).isInstanceOf(ModelException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void deepNestingAndHugeFilesAreRefused(@TempDir Path folder) throws Exception {
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(500_000));
        assertThatThrownBy(() -> PackManifest.read(deep)).isInstanceOf(ModelException.class);
        Path huge = Files.write(folder.resolve("huge.json"), new byte[2 << 20]);
        assertThatThrownBy(() -> PackManifest.read(huge)).isInstanceOf(ModelException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void scoresAreShownBetweenTheEndsOfTheScale() {
        ScoreScale scale = new ScoreScale(0.2f, 0.25f, 0.4f);
        assertThat(scale.shown(0.1f)).isZero();
        assertThat(scale.shown(0.3f)).isEqualTo(0.5f, within(1e-5f));
        assertThat(scale.shown(0.9f)).isEqualTo(1);
        assertThat(scale.cosine(0.5f)).isEqualTo(0.3f, within(1e-5f));
        assertThat(scale.isWeak(0.24f)).isTrue();
        assertThat(scale.isWeak(0.25f)).isFalse();
    }

    private static Arguments nonsense(String place, Consumer<ObjectNode> change) {
        return arguments(place, change);
    }

    private static PackManifest bundled(String id) throws ModelException {
        return PackManifest.read(SamplePacks.bundled().resolve(id).resolve(PackManifest.FILE_NAME));
    }

    private static PackManifest changed(Consumer<ObjectNode> change) throws ModelException {
        ObjectNode manifest = SamplePacks.starterManifest();
        change.accept(manifest);
        return SamplePacks.parse(manifest);
    }

    private static ObjectNode file(ObjectNode manifest, int index) {
        return (ObjectNode) manifest.withArray("files").get(index);
    }

    private static ObjectNode at(ObjectNode manifest, String... path) {
        ObjectNode node = manifest;
        for (String name : path) {
            node = (ObjectNode) node.get(name);
        }
        return node;
    }
}
