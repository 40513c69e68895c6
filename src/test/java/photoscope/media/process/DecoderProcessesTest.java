package photoscope.media.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import photoscope.media.ffmpeg.StillFormat;
import photoscope.media.ffmpeg.StillRequest;
import photoscope.media.process.DecoderProcesses.Outcome;
import photoscope.media.process.DecoderProcesses.Refusal;

class DecoderProcessesTest {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Test
    void oneProcessServesManyRequestsAndEndsWhenNobodyAsksAnyMore() throws Exception {
        try (DecoderProcesses processes = new DecoderProcesses(DecoderCommand.ofThisJava(), 2,
                Duration.ofMillis(300))) {
            for (int i = 0; i < 3; i++) {
                assertThat(processes.decode(pixmap("P6 4 3 255\n", 36), LIMIT)).isInstanceOf(Outcome.Decoded.class);
            }
            assertThat(processes.started()).isEqualTo(1);
            long end = System.nanoTime() + LIMIT.toNanos();
            while (processes.idle() > 0 && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            assertThat(processes.idle()).isZero();
            assertThat(processes.decode(pixmap("P6 4 3 255\n", 36), LIMIT)).isInstanceOf(Outcome.Decoded.class);
            assertThat(processes.started()).isEqualTo(2);
        }
    }

    @Test
    void whatWouldTakeMoreMemoryThanThereIsIsRefusedAndTheProcessGoesOn() throws Exception {
        try (DecoderProcesses processes = new DecoderProcesses(DecoderCommand.ofThisJava(), 1)) {
            assertThat(processes.decode(pixmap("P6 30000 30000 255\n", 100), LIMIT)).isInstanceOfSatisfying(
                    Outcome.Refused.class,
                    refused -> assertThat(refused.refusal()).isIn(Refusal.TOO_LARGE, Refusal.DAMAGED));
            assertThat(processes.decode(pixmap("P6 4 3 255\n", 36), LIMIT)).isInstanceOf(Outcome.Decoded.class);
            assertThat(processes.started()).isEqualTo(1);
        }
    }

    private static StillRequest pixmap(String header, int bytes) {
        byte[] start = header.getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = new byte[start.length + bytes];
        System.arraycopy(start, 0, file, 0, start.length);
        return new StillRequest(StillFormat.PNM, file, 0, 0, 448, 10_000_000_000L);
    }
}
