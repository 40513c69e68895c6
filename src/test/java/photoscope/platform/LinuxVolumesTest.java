package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import photoscope.platform.VolumeInfo.Attachment;

/** A small computer of files: devices, udev's links to them, and a table of mounts. */
@DisabledOnOs(OS.WINDOWS)
class LinuxVolumesTest {
    @TempDir
    Path temporary;
    private Path computer;
    private Path table;
    private Volumes volumes;

    @BeforeEach
    void build() throws IOException {
        computer = temporary.toRealPath();
        table = computer.resolve("mountinfo");
        LinuxVolumes.Places places = new LinuxVolumes.Places(table, folder("by-uuid"), folder("by-label"),
                folder("block"), folder("udev"));
        volumes = new LinuxVolumes(places, new FileStoreVolumes());
        Files.createFile(computer.resolve("sda1"));
        Files.createFile(computer.resolve("sdb1"));
        Files.createSymbolicLink(computer.resolve("by-uuid/1111-AAAA"), Path.of("../sda1"));
        Files.createSymbolicLink(computer.resolve("by-uuid/2222-BBBB"), Path.of("../sdb1"));
        Files.createSymbolicLink(computer.resolve("by-label/My\\x20Stick"), Path.of("../sdb1"));
        disk("8:1", "pci/ata1/sda", "sda1", "0");
        disk("8:17", "pci/usb2/sdb", "sdb1", "0");
    }

    @Test
    void knowsADiskByItsUuidWhereverItIsMounted() throws IOException {
        Path stick = folder("media/my stick");
        mounts("1 0 8:1 / / rw - ext4 " + computer + "/sda1 rw",
                "2 1 8:17 / " + computer + "/media/my\\040stick rw,nosuid shared:1 - vfat " + computer + "/sdb1 rw");
        assertThat(volumes.of(Files.createFile(stick.resolve("a.jpg"))))
                .isEqualTo(new VolumeInfo("uuid:2222-BBBB", stick, "My Stick", Attachment.REMOVABLE));
        assertThat(volumes.of(computer.resolve("media")))
                .isEqualTo(new VolumeInfo("uuid:1111-AAAA", Path.of("/"), "", Attachment.FIXED));
    }

    @Test
    void ofMountsAtOnePlaceTheLastCounts() throws IOException {
        Path media = folder("media");
        mounts("1 0 8:1 / " + media + " rw - ext4 " + computer + "/sda1 rw",
                "2 1 8:17 / " + media + " rw - vfat " + computer + "/sdb1 rw");
        assertThat(volumes.of(media).identity()).isEqualTo("uuid:2222-BBBB");
    }

    @Test
    void aPartOfAFileSystemIsAVolumeOfItsOwn() throws IOException {
        Path home = folder("home");
        mounts("1 0 0:40 /@home " + home + " rw - btrfs " + computer + "/sda1 rw");
        assertThat(volumes.of(home)).isEqualTo(new VolumeInfo("uuid:1111-AAAA:/@home", home, "", Attachment.UNKNOWN));
    }

    @Test
    void knowsAShareByItsAddress() throws IOException {
        Path share = folder("share");
        mounts("1 0 0:50 / " + share + " rw - cifs //nas/photos rw");
        assertThat(volumes.of(share))
                .isEqualTo(new VolumeInfo("share://nas/photos", share, "//nas/photos", Attachment.NETWORK));
    }

    @Test
    void withoutAUuidItSaysWhatItKnows() throws IOException {
        Path cloud = folder("cloud");
        mounts("garbage", "1 0 0:60 / " + cloud + " rw - overlay overlay rw");
        assertThat(volumes.of(cloud).identity()).isEqualTo("mount:overlay:overlay:" + cloud);
    }

    @Test
    void withoutATableJavaAnswers() throws IOException {
        assertThat(volumes.of(computer).identity()).startsWith("store:");
    }

    @Test
    void followsLinksAndRefusesWhatIsNotThere() throws IOException {
        Path share = folder("share");
        mounts("1 0 0:50 / " + share + " rw - nfs4 nas:/photos rw");
        assertThat(volumes.of(Files.createSymbolicLink(computer.resolve("link"), share)).identity())
                .isEqualTo("share:nas:/photos");
        assertThatThrownBy(() -> volumes.of(computer.resolve("away"))).isInstanceOf(IOException.class);
    }

    private void mounts(String... lines) throws IOException {
        Files.writeString(table, String.join("\n", lines) + "\n");
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(computer.resolve(name));
    }

    private void disk(String number, String disk, String partition, String removable) throws IOException {
        Path folder = folder("devices/" + disk + "/" + partition);
        Files.writeString(folder.resolveSibling("removable"), removable + "\n");
        Files.createSymbolicLink(computer.resolve("block").resolve(number), folder);
    }
}
