package photoscope.ui.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import photoscope.SharedFiles;

class ThumbnailCacheTest {
    private final LinkedBlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Long> read = new ConcurrentLinkedQueue<>();
    private byte[] jpeg = {};

    @BeforeEach
    void sample() throws IOException {
        jpeg = Files.readAllBytes(SharedFiles.path("photos/captions/flickr8k/1000268201_693b08cb0e.jpg"));
    }

    private Optional<byte[]> source(long id) {
        read.add(id);
        return id < 0 ? Optional.empty() : Optional.of(jpeg);
    }

    private static List<WantedThumbnail> wanted(long... ids) {
        return LongStream.of(ids).mapToObj(id -> new WantedThumbnail(id, 200, 200, true)).toList();
    }

    private void arrive() throws InterruptedException {
        Objects.requireNonNull(ui.poll(20, TimeUnit.SECONDS), "nothing arrived").run();
    }

    @Test
    void neverHoldsMoreThanItsBytes() throws Exception {
        Set<Long> arrived = new HashSet<>();
        long capacity = 5_000_000;
        try (ThumbnailCache cache = new ThumbnailCache(this::source, capacity, ui::add)) {
            cache.requests(arrived::addAll).want(wanted(LongStream.range(0, 40).toArray()));
            while (arrived.size() < 40) {
                arrive();
                assertThat(cache.bytes()).isBetween(1L, capacity);
            }
            assertThat(LongStream.range(0, 40).filter(id -> cache.get(id) != null).count()).isBetween(1L, 30L);
        }
    }

    @Test
    void whatIsNoLongerWantedIsNotReadAndTheMostUrgentIsReadFirst() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ThumbnailSource slow = id -> {
            begun.countDown();
            awaitQuietly(go);
            return source(id);
        };
        List<Long> arrived = new ArrayList<>();
        try (ThumbnailCache cache = new ThumbnailCache(slow, 1 << 28, ui::add, 1, 1)) {
            ThumbnailRequests requests = cache.requests(arrived::addAll);
            requests.want(wanted(1, 2, 3, 4));
            begun.await();
            requests.want(wanted(9, 1, 8));
            go.countDown();
            while (!arrived.contains(8L)) {
                arrive();
            }
            assertThat(read).containsExactly(1L, 9L, 8L);
        }
    }

    @Test
    void whatAViewHasAlreadyOrAsksForTwiceKeepsNothingFromWhatFollows() throws Exception {
        Set<Long> arrived = new HashSet<>();
        try (ThumbnailCache cache = new ThumbnailCache(this::source, 1 << 28, ui::add, 1, 1)) {
            cache.requests(_ -> {});
            cache.requests(_ -> {});
            cache.requests(arrived::addAll).want(wanted(1, 2, 1, 2, 1, 2, 1, 2, 3));
            while (!arrived.contains(3L)) {
                arrive();
            }
            assertThat(read).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void theFirstPicturesOfAllAreReadByOneMoreThread() throws Exception {
        CountDownLatch two = new CountDownLatch(2);
        ThumbnailSource bothAtOnce = id -> {
            two.countDown();
            awaitQuietly(two);
            return source(id);
        };
        Set<Long> arrived = new HashSet<>();
        try (ThumbnailCache cache = new ThumbnailCache(bothAtOnce, 1 << 28, ui::add, 1, 2)) {
            cache.requests(arrived::addAll).want(wanted(1, 2));
            while (arrived.size() < 2) {
                arrive();
            }
        }
        assertThat(read).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aPictureThatTwoViewsWantIsReadOnceAndBothHearOfIt() throws Exception {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        try (ThumbnailCache cache = new ThumbnailCache(this::source, 1 << 28, ui::add)) {
            ThumbnailRequests grid = cache.requests(first::addAll);
            ThumbnailRequests strip = cache.requests(second::addAll);
            grid.want(wanted(5));
            strip.want(wanted(5));
            arrive();
            assertThat(read).containsExactly(5L);
            assertThat(first).containsExactly(5L);
            assertThat(second).containsExactly(5L);
        }
    }

    @Test
    void aMissingPictureIsRememberedUntilItIsForgotten() throws Exception {
        try (ThumbnailCache cache = new ThumbnailCache(this::source, 1 << 28, ui::add)) {
            ThumbnailRequests requests = cache.requests(ids -> {});
            requests.want(wanted(-3));
            arrive();
            assertThat(cache.hasFailed(-3)).isTrue();
            requests.want(wanted(-3, 4));
            arrive();
            assertThat(read).containsExactly(-3L, 4L);
            cache.forget(-3);
            assertThat(cache.hasFailed(-3)).isFalse();
        }
    }

    @Test
    void aSmallTileGetsASmallPictureAndALargerOneLater() throws Exception {
        try (ThumbnailCache cache = new ThumbnailCache(this::source, 1 << 28, ui::add)) {
            ThumbnailRequests requests = cache.requests(ids -> {});
            requests.want(List.of(new WantedThumbnail(1, 60, 60, true)));
            arrive();
            Thumbnail small = Objects.requireNonNull(cache.get(1));
            requests.want(List.of(new WantedThumbnail(1, 5_000, 5_000, true)));
            arrive();
            Thumbnail large = Objects.requireNonNull(cache.get(1));
            assertThat(small.image().getWidth()).isEqualTo(60);
            assertThat(large.image().getWidth()).isGreaterThan(small.image().getWidth());
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
