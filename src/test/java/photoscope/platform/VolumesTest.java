package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.platform.VolumeInfo.Attachment;

class VolumesTest {
    private static final String DISKUTIL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">
            <dict>
                <key>APFSSnapshot</key><false/>
                <key>MountPoint</key><string>/Volumes/Photos &amp; Films</string>
                <key>RemovableMediaOrExternalDevice</key><true/>
                <key>SMARTDeviceSpecificKeysMayVaryNotGuaranteed</key>
                <dict><key>VolumeUUID</key><string>wrong</string></dict>
                <key>Size</key><integer>500</integer>
                <key>VolumeName</key><string>Photos &amp; Films</string>
                <key>VolumeUUID</key><string>0A81F3B1-51D9-3335-B3E3-169C3640360D</string>
            </dict>
            </plist>
            """;
    @TempDir
    Path folder;
    private final FileStoreVolumes fallback = new FileStoreVolumes();

    @Test
    void thisComputersVolumeIsTheSameForAllThatLiesOnIt() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        VolumeInfo volume = Volumes.current().of(folder);
        assertThat(Volumes.current().of(inner)).isEqualTo(volume);
        assertThat(folder.toRealPath()).startsWith(volume.mountPoint());
        assertThat(volume.identity()).isNotBlank();
    }

    @Test
    void javaAloneFindsTheMountPoint() throws IOException {
        VolumeInfo volume = fallback.of(folder);
        assertThat(volume.identity()).startsWith("store:");
        assertThat(Files.getFileStore(volume.mountPoint())).isEqualTo(Files.getFileStore(folder));
    }

    @Test
    void macReadsWhatDiskutilSays() throws IOException {
        assertThat(new MacVolumes(command -> DISKUTIL, fallback).of(folder))
                .isEqualTo(new VolumeInfo("uuid:0A81F3B1-51D9-3335-B3E3-169C3640360D",
                        Path.of("/Volumes/Photos & Films"), "Photos & Films", Attachment.REMOVABLE));
    }

    @Test
    void macFallsBackWhereDiskutilKnowsNothing() throws IOException {
        VolumeInfo simple = fallback.of(folder);
        assertThat(new MacVolumes(command -> { throw new IOException("no disk"); }, fallback).of(folder))
                .isEqualTo(simple);
        assertThat(new MacVolumes(command -> "Could not find disk", fallback).of(folder)).isEqualTo(simple);
        assertThat(new MacVolumes(command -> "<plist/>", fallback).of(folder)).isEqualTo(simple);
    }

    @Test
    void windowsReadsTheSerialNumber() throws IOException {
        VolumeInfo simple = fallback.of(folder);
        assertThat(WindowsVolumes.describe(new WindowsStore(0xCAFE, true), folder, simple))
                .isEqualTo(new VolumeInfo("serial:0000CAFE", folder, "Stick", Attachment.REMOVABLE));
        assertThat(WindowsVolumes.describe(new WindowsStore(-1, false), folder, simple))
                .isEqualTo(new VolumeInfo("serial:FFFFFFFF", folder, "Stick", Attachment.FIXED));
        assertThat(WindowsVolumes.describe(new WindowsStore(0, false), folder, simple)).isEqualTo(simple);
        assertThat(WindowsVolumes.describe(Files.getFileStore(folder), folder, simple).mountPoint()).isNotNull();
    }

    @Test
    void usableSpaceIsToldForPlacesThatAreYetToBeMade() throws IOException {
        assertThat(DiskSpace.usableBytes(folder.resolve("not/yet"))).isPositive();
        assertThatThrownBy(() -> fallback.of(folder.resolve("not/yet"))).isInstanceOf(IOException.class);
    }
}
