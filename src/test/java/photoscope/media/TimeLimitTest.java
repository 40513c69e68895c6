package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.pixels.Picture;

@Timeout(60)
class TimeLimitTest {
    private static final Picture PICTURE = TestPictures.flat(2, 2, 1, 2, 3);

    @TempDir
    Path folder;
    private final ByteBudget files = new ByteBudget(1 << 20);
    private final ByteBudget pixels = new ByteBudget(1 << 20);
    private final CountDownLatch release = new CountDownLatch(1);

    @Test
    void whoNeverReturnsIsLeftBehindWithItsMemoryUntilItEnds() throws Exception {
        TimeLimit limited = new TimeLimit(deaf(), Duration.ofMillis(50), 1, pixels);
        try (LoadedFile file = file()) {
            assertThat(problem(limited, file).reason().english()).contains("longer than");
            Problem refused = problem(limited, file);
            assertThat(refused.kind()).isEqualTo(ProblemKind.TIMED_OUT);
            assertThat(refused.reason().english()).contains("not begun");
        }
        assertThat(limited.abandoned()).isEqualTo(1);
        assertThat(files.available()).isLessThan(files.capacity());

        release.countDown();
        while (limited.abandoned() > 0 || files.available() < files.capacity()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatIsDecodedOrReportedInTimePassesThrough() throws Exception {
        TimeLimit fine = new TimeLimit((_, _, _, _) -> PICTURE, Duration.ofSeconds(30), 1, pixels);
        TimeLimit broken = new TimeLimit((_, _, _, _) -> { throw new IllegalStateException("a bug"); },
                Duration.ofSeconds(30), 1, pixels);
        try (LoadedFile file = file()) {
            assertThat(fine.decode(file, FileType.JPEG, 1, 10)).isSameAs(PICTURE);
            assertThat(problem(broken, file).kind()).isEqualTo(ProblemKind.DAMAGED);
        }
    }

    @Test
    void waitingForMemoryIsNotTakingLong() throws Exception {
        PictureDecoder greedy = (_, _, _, _) -> {
            try (var _ = pixels.reserve(pixels.capacity())) {
                return PICTURE;
            }
        };
        TimeLimit limited = new TimeLimit(greedy, Duration.ofMillis(20), 1, pixels);
        ByteBudget.Reservation other = pixels.reserve(2048);
        try (LoadedFile file = file(); ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Picture> waiting = threads.submit(() -> limited.decode(file, FileType.JPEG, 1, 10));
            assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            other.close();

            assertThat(waiting.get(30, TimeUnit.SECONDS)).isSameAs(PICTURE);
        }
    }

    @Test
    void readingStopsWhenTheThreadIsInterrupted() throws Exception {
        try (LoadedFile file = file(); SourceStream stream = new SourceStream(file.open())) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(stream::read).hasMessageContaining("stopped");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Problem problem(PictureDecoder decoder, LoadedFile file) {
        return catchThrowableOfType(MediaException.class, () -> decoder.decode(file, FileType.JPEG, 1, 10)).problem();
    }

    /** Takes no notice of interruption. */
    private PictureDecoder deaf() {
        return (_, _, _, _) -> {
            while (release.getCount() > 0) {
                Thread.onSpinWait();
            }
            return PICTURE;
        };
    }

    private LoadedFile file() throws Exception {
        return new FileLoader(files).load(Files.write(folder.resolve("a.jpg"), new byte[5000]));
    }
}
