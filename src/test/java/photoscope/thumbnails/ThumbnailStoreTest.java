package photoscope.thumbnails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.ContentHash;

class ThumbnailStoreTest {
    private static final long PACK_BYTES = 5000;

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<ContentHash> damaged = new ConcurrentLinkedQueue<>();

    @Test
    void givesBackWhatWasPutNowAndAfterOpeningAgainFromSeveralPacks() throws Exception {
        try (ThumbnailStore store = open()) {
            for (int i = 0; i < 300; i++) {
                store.put(Thumbnails.hash(i), Thumbnails.jpeg(i));
            }
            assertHolds(store, 300);
        }
        try (ThumbnailStore store = open()) {
            assertThat(store.openingReport()).isEqualTo(new OpeningReport(300, 0, 0, 0, false));
            assertHolds(store, 300);
            assertThat(store.get(Thumbnails.hash(300))).isEmpty();
            assertThat(store.contains(Thumbnails.hash(300))).isFalse();
            assertThat(store.verify()).isEqualTo(new VerifyReport(300, 0, 0));
        }
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("pack-"))).hasSizeGreaterThan(5)
                    .allSatisfy(pack -> assertThat(Files.size(pack)).isLessThanOrEqualTo(PACK_BYTES));
        }
        assertThat(damaged).isEmpty();
    }

    @Test
    void puttingAgainKeepsTheOneThatIsThere() throws Exception {
        try (ThumbnailStore store = open()) {
            store.put(Thumbnails.hash(1), Thumbnails.jpeg(1));
            long bytes = store.bytes();
            store.put(Thumbnails.hash(1), Thumbnails.jpeg(2));
            assertThat(store.bytes()).isEqualTo(bytes);
            assertThat(Thumbnails.isThere(store, 1)).isTrue();
        }
    }

    @Test
    void hashesThatBeginAlikeAreNeverMistakenForEachOther() throws Exception {
        ContentHash one = new ContentHash(5, 1, 1, 1);
        ContentHash other = new ContentHash(5, 2, 2, 2);
        try (ThumbnailStore store = open()) {
            store.put(one, Thumbnails.jpeg(1));
            assertThat(store.get(other)).isEmpty();
            assertThat(store.contains(other)).isFalse();
            store.put(other, Thumbnails.jpeg(2));
            assertThat(store.get(other)).hasValue(Thumbnails.jpeg(2));
            assertThat(store.get(one)).isEmpty();
        }
    }

    @Test
    void anEmptyOrHugeOneIsRefused() throws Exception {
        try (ThumbnailStore store = open()) {
            assertThatThrownBy(() -> store.put(Thumbnails.hash(1), new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.put(Thumbnails.hash(1), new byte[ThumbnailStore.MOST_BYTES + 1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void readersThatAreInterruptedAgainAndAgainDisturbNobody() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try (ThumbnailStore store = open()) {
            for (int i = 0; i < 50; i++) {
                store.put(Thumbnails.hash(i), Thumbnails.jpeg(i));
            }
            AtomicBoolean stop = new AtomicBoolean();
            List<Future<Boolean>> readers = new ArrayList<>();
            for (int reader = 0; reader < 3; reader++) {
                boolean interrupted = reader < 2;
                readers.add(pool.submit(() -> {
                    boolean right = true;
                    for (int i = 0; !stop.get() || i < 200; i++) {
                        if (interrupted) {
                            Thread.currentThread().interrupt();
                        }
                        right &= Thumbnails.isThere(store, i % 50);
                        right &= Thread.interrupted() == interrupted;
                    }
                    return right;
                }));
            }
            for (int i = 50; i < 200; i++) {
                Thread.currentThread().interrupt();
                store.put(Thumbnails.hash(i), Thumbnails.jpeg(i));
                store.force();
            }
            assertThat(Thread.interrupted()).isTrue();
            stop.set(true);
            for (Future<Boolean> reader : readers) {
                assertThat(reader.get()).isTrue();
            }
            assertHolds(store, 200);
        } finally {
            pool.shutdownNow();
        }
        assertThat(damaged).isEmpty();
    }

    @Test
    void afterClosingItSaysSo() throws Exception {
        ThumbnailStore store = open();
        store.put(Thumbnails.hash(1), Thumbnails.jpeg(1));
        store.close();
        store.close();
        assertThatThrownBy(() -> store.get(Thumbnails.hash(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.put(Thumbnails.hash(1), new byte[1])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theTableOfAMillionFindsAllAndForgetsOnlyWhatIsRemoved() {
        LocationTable table = new LocationTable();
        for (int i = 1; i <= 1_000_000; i++) {
            table.put(key(i), i);
        }
        table.remove(key(77), 76);
        table.remove(key(78), 78);
        assertThat(table.count()).isEqualTo(999_999);
        int wrong = 0;
        for (int i = 1; i <= 1_000_000; i++) {
            wrong += table.get(key(i)) == (i == 78 ? LocationTable.NONE : i) ? 0 : 1;
        }
        assertThat(wrong).isZero();
        assertThat(table.get(12345)).isEqualTo(LocationTable.NONE);
    }

    /** Fibonacci hashing: spreads numbers as a digest would. */
    private static long key(int number) {
        return number * 0x9E3779B97F4A7C15L;
    }

    private ThumbnailStore open() throws Exception {
        return ThumbnailStore.open(folder, PACK_BYTES, damaged::add);
    }

    private static void assertHolds(ThumbnailStore store, int count) {
        assertThat(store.count()).isEqualTo(count);
        for (int i = 0; i < count; i++) {
            assertThat(store.contains(Thumbnails.hash(i))).isTrue();
            assertThat(Thumbnails.isThere(store, i)).isTrue();
        }
    }
}
