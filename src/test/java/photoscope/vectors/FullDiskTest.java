package photoscope.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;

class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void aBatchThatFindsTheDiskFullIsTakenBackAndLaterOnesWork() throws Exception {
        try (ChildJvm child = ChildJvm.startOnSmallDisk(folder, 2048, AppenderOnFullDisk.class, folder.toString())) {
            assertThat(child.readToEnd()).containsExactly("clean", "vectors failed", "derived failed",
                    "some succeeded");
        }
    }
}
