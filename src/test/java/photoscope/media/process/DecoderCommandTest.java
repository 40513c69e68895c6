package photoscope.media.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import photoscope.media.ffmpeg.StillFormat;
import photoscope.media.ffmpeg.StillRequest;

class DecoderCommandTest {
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aCrashLeavesNoReportInTheFolderThatPeopleAreIn(@TempDir Path folder) throws IOException, InterruptedException {
        Process decoder = new ProcessBuilder(DecoderCommand.ofThisJava()).directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try {
            Wire.write(new StillRequest(StillFormat.QOI, new byte[1], 0, 0, 1, 1),
                    new DataOutputStream(decoder.getOutputStream()));
            assertThat(decoder.getInputStream().read()).as("it is up and answers").isNotNegative();
            assertThat(new ProcessBuilder("kill", "-SEGV", Long.toString(decoder.pid())).start().waitFor()).isZero();
            assertThat(decoder.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            decoder.destroyForcibly();
        }

        assertThat(folder).isEmptyDirectory();
    }
}
