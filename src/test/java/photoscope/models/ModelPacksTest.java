package photoscope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelPacksTest {
    private static final byte[] FIRST = SamplePacks.bytes(5000, 1);
    private static final byte[] SECOND = SamplePacks.bytes(300, 2);

    @TempDir
    Path folder;

    private Path bundled;
    private Path installed;
    private ModelPacks packs;

    @BeforeEach
    void folders() {
        bundled = folder.resolve("bundled");
        installed = folder.resolve("installed");
        packs = new ModelPacks(bundled, installed);
    }

    @Test
    void whatComesWithPhotoscopeIsReadyOrCanBeInstalled() throws Exception {
        ModelPacks ours = new ModelPacks(SamplePacks.bundled(), installed);
        assertThat(ours.all()).extracting(ModelPack::id)
                .containsExactly("clip-vit-b32", "clip-vit-b32-fp32", "starter");
        assertThat(ours.ready(ModelPacks.DEFAULT).folder()).isEqualTo(SamplePacks.starter());
        assertThat(ours.find("clip-vit-b32")).get().isInstanceOf(ModelPack.NotInstalled.class);
        assertThat(ours.manifest("clip-vit-b32").title()).isEqualTo("CLIP ViT-B/32");
        assertThatThrownBy(() -> ours.ready("clip-vit-b32")).isInstanceOf(ModelException.class)
                .hasMessage(
                        "Model pack clip-vit-b32 is not installed. To install it: 'photoscope models install clip-vit-b32'");
        assertThatThrownBy(() -> ours.ready("clip")).isInstanceOf(ModelException.class)
                .hasMessage("There is no model pack named clip. Known are: clip-vit-b32, clip-vit-b32-fp32, starter");
    }

    @Test
    void anInstalledPackOfAStrangerIsKnownByItsOwnManifest() throws Exception {
        write(installed, "mine");
        assertThat(packs.ready("mine").folder()).isEqualTo(installed.resolve("mine"));
    }

    @Test
    void missingAndShortFilesAreDamage() throws Exception {
        write(installed, "mine");
        Path part = installed.resolve("mine/onnx/part0.bin");
        Files.write(part, new byte[10]);
        assertDamaged("mine", part + " has 10 bytes instead of 5000");
        Files.delete(part);
        assertDamaged("mine", part + " is missing");
    }

    @Test
    void otherBytesOfTheSameSizeAreFoundByReadingThem() throws Exception {
        write(installed, "mine");
        ModelPack.Ready pack = packs.ready("mine");
        ModelPacks.check(pack);
        Files.write(installed.resolve("mine/onnx/part1.bin"), SamplePacks.bytes(300, 9));
        assertThatThrownBy(() -> ModelPacks.check(pack)).isInstanceOf(ModelException.class)
                .hasMessageContaining("part1.bin has other contents")
                .hasMessageEndingWith("'photoscope models install mine'");
    }

    @Test
    void anInstalledPackOfAnotherVersionIsDamage() throws Exception {
        write(bundled, "mine");
        Files.delete(bundled.resolve("mine/onnx/part0.bin"));
        write(installed, "mine");
        assertThat(packs.ready("mine").folder()).isEqualTo(installed.resolve("mine"));
        Path manifest = installed.resolve("mine/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("bilinear", "bicubic"));
        assertDamaged("mine", "holds another version of the pack");
        Files.delete(manifest);
        assertDamaged("mine", manifest + " is missing");
    }

    @Test
    void aWholeBundledPackServesWhereTheInstalledOneIsDamaged() throws Exception {
        write(bundled, "mine");
        write(installed, "mine");
        Files.delete(installed.resolve("mine/onnx/part0.bin"));
        assertThat(packs.ready("mine").folder()).isEqualTo(bundled.resolve("mine"));
    }

    @Test
    void aBrokenManifestSpoilsNoOtherPack() throws Exception {
        write(installed, "mine");
        Files.createDirectories(installed.resolve("broken"));
        Files.writeString(installed.resolve("broken/manifest.json"), "{");
        Files.createDirectories(installed.resolve("renamed"));
        Files.copy(installed.resolve("mine/manifest.json"), installed.resolve("renamed/manifest.json"));
        assertThat(packs.all()).extracting(ModelPack::id).containsExactly("broken", "mine", "renamed");
        assertThat(packs.find("broken")).get().isInstanceOf(ModelPack.Unreadable.class);
        assertThatThrownBy(() -> packs.ready("broken")).isInstanceOf(ModelException.class)
                .hasMessageContaining("is not JSON");
        assertThatThrownBy(() -> packs.ready("renamed")).isInstanceOf(ModelException.class)
                .hasMessageContaining("is of a pack named mine");
        assertThat(packs.ready("mine")).isNotNull();
    }

    @Test
    void foldersThatAreNotThereHoldNoPacks() {
        assertThat(packs.all()).isEmpty();
        assertThat(packs.find("..")).isEmpty();
    }

    private void assertDamaged(String id, String reason) {
        assertThat(packs.find(id)).get()
                .isInstanceOfSatisfying(ModelPack.Damaged.class,
                        damaged -> assertThat(damaged.reason().english()).contains(reason));
        assertThatThrownBy(() -> packs.ready(id)).isInstanceOf(ModelException.class)
                .hasMessageContaining(reason)
                .hasMessageEndingWith("'photoscope models install " + id + "'");
    }

    private static void write(Path parent, String id) throws IOException {
        Path pack = parent.resolve(id);
        Files.createDirectories(pack.resolve("onnx"));
        Files.write(pack.resolve("onnx/part0.bin"), FIRST);
        Files.write(pack.resolve("onnx/part1.bin"), SECOND);
        Files.writeString(pack.resolve("manifest.json"),
                SamplePacks.noise(id, List.of(FIRST, SECOND), "http://localhost/").toString());
    }
}
