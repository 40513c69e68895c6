package photoscope.media.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.media.ffmpeg.FilmItem;
import photoscope.media.ffmpeg.PlayRequest;
import photoscope.media.ffmpeg.VideoFormat;
import photoscope.media.process.DecoderCommand;
import photoscope.media.process.DecoderProcesses;
import photoscope.media.process.DecoderProcesses.Refusal;
import photoscope.photo.Sentence;
import photoscope.pixels.FilmFrame;
import photoscope.pixels.PlayingOptions;
import photoscope.pixels.PlayingState.Phase;
import photoscope.pixels.PlayingState.Sound;

/** What playing a film promises, with real films in real processes. */
class PlaybackTest {
    private static final long PATIENCE = 60_000_000_000L;
    private static final String PHONE = "meta-drewnoakes__mov__with-gps.mov";
    private static final String SHORT = "meta-exiv2__small_video.mp4";
    @TempDir
    Path folder;
    private final DecoderProcesses processes = new DecoderProcesses(DecoderCommand.ofThisJava(), 1);

    @AfterEach
    void end() {
        processes.close();
    }

    @Test
    void aFilmIsPlayedToItsLastPictureAndBeginsAnew() {
        try (Playback film = play(SHORT, PlayingOptions.film(0, 500, 500), new Silence())) {
            List<Long> times = watch(film, () -> film.state().phase() == Phase.ENDED);
            assertThat(times).isSorted().doesNotHaveDuplicates();
            assertThat(times.getFirst()).isZero();
            assertThat(times.getLast()).isEqualTo(633_333);
            assertThat(film.state().shown() + film.state().dropped()).isEqualTo(20);
            assertThat(film.state().milliseconds()).isEqualTo(671);
            assertThat(film.state().sound()).isEqualTo(Sound.NO_OUTPUT);
            film.play();
            List<Long> again = watch(film, () -> film.state().micros() > 200_000);
            assertThat(again.getFirst()).isZero();
            assertThat(film.state().phase()).isEqualTo(Phase.PLAYING);
        }
    }

    @Test
    void pausedItStandsStillAndGoesToMomentsAllTheSame() {
        try (Playback film = play(PHONE, PlayingOptions.film(2_000, 500, 500), new Silence())) {
            long first = picture(film).micros();
            assertThat(first).isBetween(1_966_000L, 2_000_000L);
            film.pause();
            long moment = film.state().micros();
            assertThat(film.state().phase()).isEqualTo(Phase.PAUSED);
            film.takeFrame();
            assertThat(watchFor(film, 300)).isEmpty();
            assertThat(film.state().micros()).isEqualTo(moment);
            film.seek(3_000_000, true);
            assertThat(picture(film).micros()).isBetween(2_966_000L, 3_000_000L);
            assertThat(film.state().micros()).isEqualTo(3_000_000);
            assertThat(film.state().phase()).isEqualTo(Phase.PAUSED);
            film.play();
            assertThat(picture(film).micros()).isBetween(3_000_000L, 3_100_000L);
        }
    }

    @Test
    void aLoopedFilmBeginsAnewByItselfAndItsProcessServesTheNext() {
        try (Playback film = play(SHORT, PlayingOptions.motion(100, 100, true), new Silence())) {
            List<Long> times = watch(film, () -> film.state().shown() > 25);
            assertThat(times).contains(0L).isNotEqualTo(times.stream().sorted().toList());
            assertThat(film.state().sound()).isEqualTo(Sound.NONE);
        }
        try (Playback next = play(SHORT, PlayingOptions.motion(100, 100, false), new Silence())) {
            assertThat(picture(next).micros()).isZero();
            assertThat(processes.started()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void closedItLeavesNoProcessBehind() {
        Playback film = play(PHONE, PlayingOptions.film(0, 500, 500), new Silence());
        picture(film);
        assertThat(film.isProcessAlive()).isTrue();
        film.close();
        await(() -> !film.isProcessAlive());
        assertThat(film.takeFrame()).isEmpty();
    }

    @Test
    void littleIsReadAheadWhenNobodyLooks() {
        try (Playback film = play(PHONE, PlayingOptions.film(0, 4_000, 4_000), new Silence())) {
            picture(film);
            film.pause();
            LockSupport.parkNanos(1_000_000_000);
            assertThat(film.readAhead()).isBetween(16L << 20, 34L << 20);
        }
    }

    @Test
    void theSoundLeadsTheClockAndIsSilentWhilePaused() {
        Recorder recorder = new Recorder();
        try (Playback film = play(PHONE, PlayingOptions.film(0, 100, 100), recorder)) {
            film.setVolume(0);
            watch(film, () -> film.state().micros() > 1_000_000);
            assertThat(film.state().sound()).isEqualTo(Sound.HEARD);
            assertThat(recorder.written.get() / FilmItem.Sound.BYTES_PER_SAMPLE / 48).isBetween(900L, 1_700L);
            film.pause();
            assertThat(recorder.isRunning).isFalse();
        }
        await(() -> recorder.isClosed);
        assertThat(recorder.isSilent).isTrue();
    }

    @Test
    void aBrokenFilmSaysSo() throws Exception {
        byte[] whole = Files.readAllBytes(SharedFiles.path("photos/video/" + PHONE));
        Path cut = Files.write(folder.resolve("cut.mov"), Arrays.copyOf(whole, 20_000));
        try (Playback film = new Playback(new Sample(cut), processes, new Silence(), PlayingOptions.film(0, 9, 9))) {
            await(() -> film.state().phase() == Phase.FAILED);
            assertThat(film.state().trouble()).hasToString("DAMAGED");
            assertThat(film.takeFrame()).isEmpty();
        }
    }

    @Test
    void quieterSoundIsNotDistorted() {
        byte[] loud = {0, 0x40, 0, (byte) 0xc0, (byte) 0xff, 0x7f};
        assertThat(SoundTrack.quieter(loud, 1)).isSameAs(loud);
        assertThat(SoundTrack.quieter(loud, 0.5)).containsExactly(0, 0x10, 0, 0xf0, 0, 0x20);
        assertThat(SoundTrack.quieter(loud, 0)).containsOnly(0);
    }

    private Playback play(String name, PlayingOptions options, SoundOutputs outputs) {
        return new Playback(new Sample(SharedFiles.path("photos/video/" + name)), processes, outputs, options);
    }

    private static FilmFrame picture(Playback film) {
        List<FilmFrame> pictures = new ArrayList<>();
        await(() -> film.takeFrame().map(pictures::add).orElse(false));
        return pictures.getFirst();
    }

    private static List<Long> watch(Playback film, BooleanSupplier enough) {
        List<Long> times = new ArrayList<>();
        await(() -> {
            take(film, times);
            return enough.getAsBoolean();
        });
        return times;
    }

    private static List<Long> watchFor(Playback film, long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        return watch(film, () -> System.nanoTime() > end);
    }

    private static void take(Playback film, List<Long> times) {
        Optional<FilmFrame> frame = film.takeFrame();
        frame.ifPresent(taken -> {
            times.add(taken.micros());
            film.giveBack(taken);
        });
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("this came true in time").isLessThan(end);
            LockSupport.parkNanos(2_000_000);
        }
    }

    private record Sample(Path path) implements PlayedFilm {
        @Override
        public PlayRequest request(boolean withSound) {
            return new PlayRequest(VideoFormat.MOV, path.toString(), 0, 0, withSound, 10_000_000);
        }

        @Override
        public Sentence reason(Refusal refusal, Sentence detail) {
            return Sentence.verbatim(refusal.name());
        }
    }

    private static final class Silence implements SoundOutputs {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public Optional<SoundOutput> open() {
            return Optional.empty();
        }
    }

    /** Takes sound as quickly as a line would. */
    private static final class Recorder implements SoundOutputs, SoundOutput {
        final AtomicLong written = new AtomicLong();
        volatile boolean isRunning;
        volatile boolean isClosed;
        volatile boolean isSilent = true;

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public Optional<SoundOutput> open() {
            return Optional.of(this);
        }

        @Override
        public void write(byte[] pcm, int length) {
            written.addAndGet(length);
            for (int i = 0; i < length; i++) {
                isSilent &= pcm[i] == 0;
            }
            LockSupport.parkNanos(length / FilmItem.Sound.BYTES_PER_SAMPLE * 1_000_000_000L / FilmItem.Sound.RATE);
        }

        @Override
        public long waiting() {
            return 0;
        }

        @Override
        public void start() {
            isRunning = true;
        }

        @Override
        public void stop() {
            isRunning = false;
        }

        @Override
        public void flush() {
            isRunning = false;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
