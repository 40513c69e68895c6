package photoscope.media.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        List<String> narrow = new ArrayList<>(DecoderCommand.ofThisJava());
        narrow.set(narrow.size() - 1, Long.toString(48 << 20));
        byte[] megapixels = "P6 9000 9000 255\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = Arrays.copyOf(megapixels, megapixels.length + 3 * 9000 * 9000);
        StillRequest large = new StillRequest(StillFormat.PNM, file, 0, 0, 448, 1_000_000_000);
        try (DecoderProcesses processes = new DecoderProcesses(narrow, 1);
                DecoderProcesses usual = new DecoderProcesses(DecoderCommand.ofThisJava(), 1)) {
            assertThat(processes.decode(large, LIMIT)).isInstanceOfSatisfying(Outcome.Refused.class,
                    refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOO_LARGE));
            assertThat(processes.decode(pixmap("P6 4 3 255\n", 36), LIMIT)).isInstanceOf(Outcome.Decoded.class);
            assertThat(processes.started()).isEqualTo(1);
            assertThat(usual.decode(large, LIMIT)).isInstanceOf(Outcome.Decoded.class);
        }
    }

    @Test
    void anAnswerThatCanNotBeUnderstoodIsThatOfADecoderThatBrokeOff() throws Exception {
        List<String> babble = List.of("sh", "-c", "printf '\\001\\177\\000\\000'; exec cat > /dev/null");
        try (DecoderProcesses processes = new DecoderProcesses(babble, 1)) {
            for (int times = 0; times < 2; times++) {
                assertThat(processes.decode(pixmap("P6 4 3 255\n", 36), LIMIT)).isInstanceOfSatisfying(
                        Outcome.Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.CRASHED));
            }
        }
    }

    private static StillRequest pixmap(String header, int bytes) {
        byte[] start = header.getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = new byte[start.length + bytes];
        System.arraycopy(start, 0, file, 0, start.length);
        return new StillRequest(StillFormat.PNM, file, 0, 0, 448, 10_000_000_000L);
    }
}
