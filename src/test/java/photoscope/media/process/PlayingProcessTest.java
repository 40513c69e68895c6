package photoscope.media.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.media.ffmpeg.FilmItem;
import photoscope.media.ffmpeg.FrameChoice;
import photoscope.media.ffmpeg.PlayRequest;
import photoscope.media.ffmpeg.Still;
import photoscope.media.ffmpeg.VideoFormat;
import photoscope.media.ffmpeg.VideoReader;
import photoscope.media.ffmpeg.VideoRequest;
import photoscope.media.process.DecoderProcesses.Refusal;

/** What a decoder's process promises of films that it plays. */
class PlayingProcessTest {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String PHONE = "meta-drewnoakes__mov__with-gps.mov";
    private static final String LONG = "video-mediaelement__echo-hereweare.webm";
    @TempDir
    Path folder;

    @Test
    void picturesComeInOrderAtTheirTimesUprightAndNoLargerThanTheFilm() throws Exception {
        try (DecoderProcesses processes = processes(); PlayingProcess film = play(processes, PHONE)) {
            List<FilmItem.Frame> frames = frames(film, 10_000);
            assertThat(film.facts()).isEqualTo(new FilmItem.Opened(4_001, true));
            assertThat(frames).hasSize(120).allMatch(frame -> frame.width() == 320 && frame.height() == 568);
            for (int i = 0; i < frames.size(); i++) {
                assertThat(frames.get(i).micros()).as("time of picture " + i)
                        .isCloseTo(Math.round(i * 1_001_000 / 30.0), within(5_000L));
            }
        }
    }

    @Test
    void picturesFitTheSizeThatIsAskedForAndAreTheFilms() throws Exception {
        Still stored = stored(PHONE, 0);
        try (DecoderProcesses processes = processes(); PlayingProcess film = play(processes, PHONE)) {
            FilmItem.Frame small = next(film, 142, 1_000);
            assertThat(List.of(small.width(), small.height())).containsExactly(142, 252);
            film.seek(0, true);
            assertThat(distance(next(film, 4_000, 4_000), stored)).isLessThan(3);
        }
    }

    @Test
    void oneGoesToTheVeryPictureOfAMoment() throws Exception {
        try (DecoderProcesses processes = processes(); PlayingProcess film = play(processes, LONG)) {
            List<FilmItem.Frame> from = new ArrayList<>();
            film.seek(20_000_000, false);
            from.add(next(film, 480, 270));
            long key = from.getFirst().micros();
            assertThat(key).isLessThanOrEqualTo(20_000_000);
            assertThat(distance(from.getFirst(), stored(LONG, key / 1_000))).isLessThan(3);
            film.seek(20_010_000, true);
            FilmItem.Frame exact = next(film, 480, 270);
            assertThat(exact.micros()).isBetween(20_010_000L - 67_000, 20_010_000L);
            assertThat(next(film, 480, 270).micros()).isCloseTo(exact.micros() + 66_667, within(1_100L));
            film.seek(1_000_000, true);
            assertThat(next(film, 480, 270).micros()).isBetween(933_000L, 1_000_000L);
        }
    }

    @Test
    void whatIsTooLateIsSkippedAndCounted() throws Exception {
        try (DecoderProcesses processes = processes(); PlayingProcess film = play(processes, PHONE)) {
            film.ask(200_000, 320, 568);
            FilmItem item = film.next();
            while (!(item instanceof FilmItem.Frame)) {
                film.ask(200_000, 320, 568);
                item = film.next();
            }
            assertThat(((FilmItem.Frame) item).skipped()).isEqualTo(6);
            assertThat(((FilmItem.Frame) item).micros()).isCloseTo(200_200, within(1_000L));
        }
    }

    @Test
    void soundIsAsLongAsTheFilm() throws Exception {
        try (DecoderProcesses processes = processes(); PlayingProcess film = play(processes, PHONE)) {
            long micros = 0;
            boolean isLoud = false;
            for (FilmItem item = item(film, 10, 10); !(item instanceof FilmItem.End); item = item(film, 10, 10)) {
                if (item instanceof FilmItem.Sound sound) {
                    assertThat(sound.micros()).isCloseTo(micros, within(60_000L));
                    micros += sound.length();
                    isLoud |= !Arrays.equals(sound.pcm(), new byte[sound.pcm().length]);
                }
            }
            assertThat(micros).isCloseTo(4_001_678L, within(60_000L));
            assertThat(isLoud).isTrue();
        }
    }

    @Test
    void aFilmInTheMiddleOfAFileIsPlayed() throws Exception {
        byte[] film = Files.readAllBytes(SharedFiles.path("photos/video/meta-exiv2__small_video.mp4"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[4711]);
        all.writeBytes(film);
        all.writeBytes(new byte[815]);
        Path file = Files.write(folder.resolve("a, b:c.jpg"), all.toByteArray());
        try (DecoderProcesses processes = processes();
                PlayingProcess playing = processes.play(
                        new PlayRequest(VideoFormat.MOV, file.toString(), 4711, film.length, false, 1_000_000),
                        LIMIT)) {
            assertThat(frames(playing, 1_000)).hasSize(20)
                    .allMatch(frame -> frame.width() == 216 && frame.height() == 384);
            assertThat(playing.facts().hasSound()).isFalse();
        }
    }

    @Test
    void aReleasedProcessPlaysTheNextFilmAndAClosedOneEnds() throws Exception {
        try (DecoderProcesses processes = processes()) {
            PlayingProcess first = play(processes, PHONE);
            first.ask(0, 100, 100);
            first.ask(0, 100, 100);
            first.release();
            PlayingProcess second = play(processes, LONG);
            assertThat(frames(second, 3)).hasSize(3);
            assertThat(processes.started()).isEqualTo(1);
            second.close();
            long end = System.nanoTime() + LIMIT.toNanos();
            while (second.isAlive() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(second.isAlive()).isFalse();
        }
    }

    @Test
    void aBrokenFilmIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(SharedFiles.path("photos/video/" + PHONE));
        Path cut = Files.write(folder.resolve("cut.mov"), Arrays.copyOf(whole, 20_000));
        try (DecoderProcesses processes = processes()) {
            assertThatThrownBy(() -> frames(processes.play(request(cut, VideoFormat.MOV), LIMIT), 10))
                    .isInstanceOfSatisfying(PlayingProcess.Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.DAMAGED));
        }
    }

    @Test
    void aProcessThatEndsOrHangsIsSaidToHave() throws Exception {
        try (DecoderProcesses ending = new DecoderProcesses(List.of("sh", "-c", "exit 1"), 1);
                DecoderProcesses hanging = new DecoderProcesses(List.of("sh", "-c", "exec sleep 60"), 1)) {
            PlayRequest request = request(SharedFiles.path("photos/video/" + PHONE), VideoFormat.MOV);
            assertThatThrownBy(() -> ending.play(request, LIMIT)).isInstanceOfSatisfying(PlayingProcess.Refused.class,
                    refused -> assertThat(refused.refusal()).isEqualTo(Refusal.CRASHED));
            assertThatThrownBy(() -> hanging.play(request, Duration.ofMillis(200))).isInstanceOfSatisfying(
                    PlayingProcess.Refused.class,
                    refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TIMED_OUT));
        }
    }

    private static DecoderProcesses processes() {
        return new DecoderProcesses(DecoderCommand.ofThisJava(), 1);
    }

    private static PlayingProcess play(DecoderProcesses processes, String name) throws Exception {
        VideoFormat format = name.endsWith("webm") ? VideoFormat.MATROSKA : VideoFormat.MOV;
        return processes.play(request(SharedFiles.path("photos/video/" + name), format), LIMIT);
    }

    private static PlayRequest request(Path path, VideoFormat format) {
        return new PlayRequest(format, path.toString(), 0, 0, true, 10_000_000);
    }

    private static List<FilmItem.Frame> frames(PlayingProcess film, int most) throws Exception {
        List<FilmItem.Frame> frames = new ArrayList<>();
        for (FilmItem item = item(film, 4_000, 4_000); !(item instanceof FilmItem.End)
                && frames.size() < most; item = item(film, 4_000, 4_000)) {
            if (item instanceof FilmItem.Frame frame) {
                frames.add(frame);
            }
        }
        return frames;
    }

    private static FilmItem.Frame next(PlayingProcess film, int width, int height) throws Exception {
        FilmItem item = item(film, width, height);
        while (!(item instanceof FilmItem.Frame)) {
            assertThat(item).isInstanceOf(FilmItem.Sound.class);
            item = item(film, width, height);
        }
        return (FilmItem.Frame) item;
    }

    private static FilmItem item(PlayingProcess film, int width, int height) throws Exception {
        film.ask(0, width, height);
        return film.next();
    }

    /** The picture that stands for itself at or before a moment, as it is stored. */
    private static Still stored(String name, long milliseconds) throws Exception {
        try (VideoReader reader = VideoReader
                .open(new VideoRequest(name.endsWith("webm") ? VideoFormat.MATROSKA : VideoFormat.MOV,
                        SharedFiles.path("photos/video/" + name).toString(), 4_000, milliseconds, FrameChoice.KEYFRAMES,
                        1_000, 1, 10_000_000))) {
            return reader.next().orElseThrow(() -> new IOException("no picture")).still();
        }
    }

    /** How far levels are from each other, on the average; the stored picture is turned by 0 or 90 degrees. */
    private static double distance(FilmItem.Frame shown, Still stored) {
        boolean isTurned = stored.orientation() == 6;
        long sum = 0;
        for (int y = 0; y < shown.height(); y++) {
            for (int x = 0; x < shown.width(); x++) {
                int at = isTurned ? (stored.height() - 1 - x) * stored.width() + y : y * stored.width() + x;
                for (int band = 0; band < 3; band++) {
                    int level = shown.bgra()[4 * (y * shown.width() + x) + band] & 0xff;
                    sum += Math.abs(level - (stored.rgb()[3 * at + 2 - band] & 0xff));
                }
            }
        }
        return sum / (3.0 * shown.width() * shown.height());
    }
}
