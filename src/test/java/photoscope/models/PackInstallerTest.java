package photoscope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackInstallerTest {
    private static final byte[] FIRST = SamplePacks.bytes(5000, 1);
    private static final byte[] SECOND = SamplePacks.bytes(300, 2);
    private static final InstallListener QUIET = (bytes, total) -> {};

    @TempDir
    Path folder;

    private Path local;
    private Path installed;
    private PackManifest manifest;

    @BeforeEach
    void files() throws Exception {
        local = Files.createDirectories(folder.resolve("local"));
        installed = folder.resolve("installed");
        manifest = SamplePacks.parse(SamplePacks.noise("mine", List.of(FIRST, SECOND), "http://127.0.0.1:1/"));
    }

    @AfterEach
    void forgetTheMirror() {
        System.clearProperty(PackSource.MIRROR_PROPERTY);
    }

    @Test
    void filesOfAFolderAreTakenByTheirNamesOrTheLastPartOfThem() throws Exception {
        Files.write(local.resolve("part0.bin"), FIRST);
        Files.createDirectories(local.resolve("onnx"));
        Files.write(local.resolve("onnx/part1.bin"), SECOND);
        ModelPack.Ready pack = installFrom(local);
        ModelPacks.check(pack);
        assertThat(pack.folder()).isEqualTo(installed.resolve("mine"));
        assertThat(PackManifest.read(pack.folder().resolve("manifest.json"))).isEqualTo(manifest);
    }

    @Test
    void aFolderWithMissingShortOrWrongFilesIsRefused() throws Exception {
        assertThatThrownBy(() -> installFrom(local)).isInstanceOf(ModelException.class)
                .hasMessageContaining("has no file onnx/part0.bin");
        Files.write(local.resolve("part0.bin"), new byte[7]);
        assertThatThrownBy(() -> installFrom(local)).isInstanceOf(ModelException.class)
                .hasMessageContaining("has 7 bytes instead of 5000");
        Files.write(local.resolve("part0.bin"), SamplePacks.bytes(5000, 3));
        assertThatThrownBy(() -> installFrom(local)).isInstanceOf(ModelException.class)
                .hasMessageContaining("has other contents");
        assertThat(new ModelPacks(local.resolve("none"), installed).all()).isEmpty();
    }

    @Test
    void aDamagedPackIsReplaced() throws Exception {
        writeLocal();
        Files.delete(installFrom(local).folder().resolve("onnx/part0.bin"));
        Files.writeString(installed.resolve("mine/stray.txt"), "old");
        ModelPack.Ready pack = installFrom(local);
        ModelPacks.check(pack);
        assertThat(SamplePacks.names(pack.folder())).containsExactly("manifest.json", "onnx");
        assertThat(SamplePacks.names(installed)).containsExactly(".mine.lock", "mine");
    }

    @Test
    void whatACrashLeftBehindIsUsedOrSweptAway() throws Exception {
        writeLocal();
        Path partial = Files.createDirectories(installed.resolve(".mine.partial/onnx"));
        Files.write(partial.resolve("part0.bin"), FIRST);
        Files.write(partial.resolve("part1.bin"), SamplePacks.bytes(300, 8));
        Files.write(partial.resolve("other.bin.part"), FIRST);
        Files.createDirectories(installed.resolve(".mine.old/onnx"));
        Files.delete(local.resolve("part0.bin"));
        ModelPack.Ready pack = installFrom(local);
        ModelPacks.check(pack);
        assertThat(SamplePacks.names(pack.folder().resolve("onnx"))).containsExactly("part0.bin", "part1.bin");
        assertThat(SamplePacks.names(installed)).containsExactly(".mine.lock", "mine");
    }

    @Test
    void aFullDiskIsToldBeforeAnythingIsLoaded() throws Exception {
        writeLocal();
        PackInstaller installer = new PackInstaller(installed, DownloadLimits.STANDARD, path -> 3_000_000);
        assertThatThrownBy(() -> installer.install(manifest, new PackSource.Folder(local), QUIET))
                .isInstanceOf(ModelException.class)
                .hasMessage("Model pack mine needs 17 MB in " + installed + ", but only 3 MB are free there");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws Exception {
        Files.writeString(installed, "a file where the folder should be");
        assertThatThrownBy(() -> installFrom(local)).isInstanceOf(ModelException.class)
                .hasMessageContaining("Model pack mine cannot be installed in " + installed);
    }

    @Test
    void aSecondInstallationOfTheSamePackIsTurnedAway() throws Exception {
        writeLocal();
        Files.createDirectories(installed);
        try (InstallLock _ = InstallLock.take(installed, "mine")) {
            assertThatThrownBy(() -> installFrom(local)).isInstanceOf(ModelException.class)
                    .hasMessage("Model pack mine is being installed already");
        }
        assertThat(installFrom(local)).isNotNull();
    }

    @Test
    void aCancelledInstallationLeavesTheOldPackInPlace() throws Exception {
        writeLocal();
        installFrom(local);
        InstallListener impatient = new InstallListener() {
            @Override
            public void progressed(long bytes, long total) {
                assertThat(bytes).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(
                () -> new PackInstaller(installed).install(manifest, new PackSource.Folder(local), impatient))
                .isInstanceOf(CancellationException.class);
        ModelPacks.check(new ModelPacks(local, installed).ready("mine"));
    }

    @Test
    void thePackThatComesWithPhotoscopeHasNoAddress() throws Exception {
        PackManifest starter = PackManifest.read(SamplePacks.starter().resolve("manifest.json"));
        assertThatThrownBy(() -> new PackInstaller(installed).install(starter, new PackSource.Addresses(), QUIET))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("install Photoscope again");
        ModelPack.Ready copy = new PackInstaller(installed).install(starter,
                new PackSource.Folder(SamplePacks.starter()), QUIET);
        ModelPacks.check(copy);
    }

    @Test
    void thePropertyNamesAMirror() throws Exception {
        assertThat(PackSource.standard()).isEqualTo(new PackSource.Addresses());
        System.setProperty(PackSource.MIRROR_PROPERTY, " https://mirror.example/models ");
        assertThat(((PackSource.Mirror) PackSource.standard()).address(manifest, manifest.files().getFirst()))
                .hasToString("https://mirror.example/models/mine/onnx/part0.bin");
        for (String wrong : List.of("mirror", "/a/folder", "ftp://a/b", "http://a b")) {
            System.setProperty(PackSource.MIRROR_PROPERTY, wrong);
            assertThatThrownBy(PackSource::standard).isInstanceOf(ModelException.class).hasMessageContaining(wrong);
        }
    }

    private ModelPack.Ready installFrom(Path source) throws ModelException, InterruptedException {
        return new PackInstaller(installed).install(manifest, new PackSource.Folder(source), QUIET);
    }

    private void writeLocal() throws IOException {
        Files.write(local.resolve("part0.bin"), FIRST);
        Files.write(local.resolve("part1.bin"), SECOND);
    }
}
