package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.pixels.Picture;

class JpegWriterTest {
    @TempDir
    Path folder;
    private final Picture picture = TestPictures.textured(300, 200);

    @Test
    void whatIsWrittenIsABaselineJpegWithHalvedColours() throws Exception {
        byte[] jpeg = new JpegWriter(0.85f).write(picture);
        ArraySource source = new ArraySource(jpeg);
        JpegSegments segments = JpegSegments.read(source);
        byte[] frame = segments.segments()
                .stream()
                .filter(segment -> segment.marker() == 0xc0)
                .findFirst()
                .orElseThrow()
                .payload(source);

        assertThat(new int[]{frame[7], frame[10], frame[13]}).containsExactly(0x22, 0x11, 0x11);
        assertThat(TestPictures.psnr(new Decoding(folder, new ByteBudget(1 << 24)).decode(jpeg, 200), picture))
                .isGreaterThan(28);
        assertThat(new JpegWriter(0.3f).write(picture)).hasSizeLessThan(jpeg.length);
    }

    @Test
    void manyThreadsWriteTheSame() throws Exception {
        JpegWriter writer = new JpegWriter(0.85f);
        byte[] alone = writer.write(picture);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(threads.submit(() -> writer.write(picture)));
            }
            for (Future<byte[]> one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }
}
