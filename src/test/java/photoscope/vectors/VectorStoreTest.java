package photoscope.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.Embedding;

class VectorStoreTest {
    private static final VectorFormat FORMAT = new VectorFormat(5, 0x1234_5678_9ABC_DEF0L);

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasAppendedNowAndAfterOpeningAgain() throws Exception {
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            assertThat(store.append(Vectors.records(0, 3, 5))).isZero();
            assertThat(store.append(List.of())).isEqualTo(3);
            assertThat(store.append(Vectors.records(3, 2000, 5))).isEqualTo(3);
            assertHolds(store, 2000);
        }
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            assertThat(store.openingReport().clean()).isTrue();
            assertHolds(store, 2000);
            assertThat(store.append(Vectors.records(2000, 2001, 5))).isEqualTo(2000);
            assertHolds(store, 2001);
            assertThat(store.verify(ordinal -> {})).isEqualTo(new VerifyReport(2001, 0, 0));
        }
    }

    @Test
    void growsThroughSeveralMappedChunks() throws Exception {
        int count = 2 * DerivedFile.CHUNK + 100;
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            for (int from = 0; from < count; from += 1000) {
                store.append(Vectors.records(from, Math.min(count, from + 1000), 5));
            }
            for (int ordinal = 0; ordinal < count; ordinal += 97) {
                assertThat(Vectors.isRecord(store, ordinal, ordinal)).isTrue();
            }
        }
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            assertThat(store.openingReport()).isEqualTo(new OpeningReport(count, 0, 0, 0, 0, 0, false));
            assertThat(Vectors.isRecord(store, count - 1, count - 1)).isTrue();
        }
    }

    @Test
    void closedFilesCarryNoSpareRoom() throws Exception {
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            store.append(Vectors.records(0, 10, 5));
        }
        assertThat(Files.size(folder.resolve("entries"))).isEqualTo(FileHeader.BYTES + 10L * Entries.BYTES);
        assertThat(Files.size(folder.resolve("codes"))).isEqualTo(FileHeader.BYTES + 10L * Codes.itemBytes(5));
    }

    @Test
    void anotherModelsVectorsAreRefusedAndLeftAlone() throws Exception {
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            store.append(Vectors.records(0, 3, 5));
        }
        byte[] before = Files.readAllBytes(folder.resolve("vectors"));
        assertThatThrownBy(() -> VectorStore.open(folder, new VectorFormat(5, 1)))
                .isInstanceOf(VectorStoreRefused.class)
                .hasMessageContaining("another model")
                .hasMessageContaining("123456789abcdef0");
        assertThatThrownBy(() -> VectorStore.open(folder, new VectorFormat(6, FORMAT.fingerprint())))
                .isInstanceOf(VectorStoreRefused.class)
                .hasMessageContaining("5 dimensions");
        assertThat(Files.readAllBytes(folder.resolve("vectors"))).isEqualTo(before);
    }

    @Test
    void vectorsThatDoNotFitAreRefusedBeforeAnyIsWritten() throws Exception {
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            VectorRecord good = Vectors.record(1, 5);
            assertThatThrownBy(() -> store.append(List.of(good, Vectors.record(2, 4))))
                    .isInstanceOf(IllegalArgumentException.class);
            VectorRecord notANumber = new VectorRecord(good.part(), good.content(), false,
                    new Embedding(new float[]{1, 0, Float.NaN, 0, 0}));
            assertThatThrownBy(() -> store.append(List.of(good, notANumber)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.size()).isZero();
        }
    }

    @Test
    void anInterruptedThreadReadsAndAppendsAsEver() throws Exception {
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            Thread.currentThread().interrupt();
            store.append(Vectors.records(0, DerivedFile.CHUNK + 1, 5));
            assertThat(Vectors.isRecord(store, 77, 77)).isTrue();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Vectors.isRecord(store, DerivedFile.CHUNK, DerivedFile.CHUNK)).isTrue();
        }
    }

    @Test
    void manyReadWhileOneAppendsAndClosingWaitsForThem() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            VectorStore store = VectorStore.open(folder, FORMAT);
            store.append(Vectors.records(0, 10, 5));
            CountDownLatch closing = new CountDownLatch(1);
            Future<Boolean> reader = pool.submit(() -> readUntilClosed(store));
            Future<?> holder = pool.submit(() -> {
                try (VectorStore.Use using = store.use()) {
                    using.check();
                    closing.countDown();
                    assertThat(store.partAt(9)).isEqualTo(1_000_009);
                }
            });
            for (int from = 10; from < 500; from += 10) {
                store.append(Vectors.records(from, from + 10, 5));
            }
            closing.await();
            store.close();
            store.close();
            holder.get();
            assertThat(reader.get()).isTrue();
            assertThatThrownBy(() -> store.read(0)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> store.partAt(0)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> store.append(Vectors.records(0, 1, 5))).isInstanceOf(IllegalStateException.class);
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean readUntilClosed(VectorStore store) {
        while (true) {
            int ordinal = store.size() - 1;
            try {
                if (!Vectors.isRecord(store, ordinal, ordinal)) {
                    return false;
                }
            } catch (IllegalStateException e) {
                return true;
            }
        }
    }

    private static void assertHolds(VectorStore store, int count) {
        assertThat(store.size()).isEqualTo(count);
        for (int ordinal = 0; ordinal < count; ordinal++) {
            assertThat(Vectors.isRecord(store, ordinal, ordinal)).isTrue();
        }
    }
}
