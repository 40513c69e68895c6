package photoscope.thumbnails;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;

class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void aThumbnailThatFindsTheDiskFullIsTakenBackAndLaterOnesWork() throws Exception {
        try (ChildJvm child = ChildJvm.startOnSmallDisk(folder, 2048, PutterOnFullDisk.class, folder.toString())) {
            assertThat(child.readToEnd()).containsExactly("clean", "some failed", "some succeeded");
        }
    }
}
