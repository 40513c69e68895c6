package photoscope.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;
import photoscope.photo.OrdinalSet;

/** Whatever happens to the files, an ordinal gives its own vector or none. */
class VectorStoreCrashTest {
    private static final int DIMENSIONS = 7;
    private static final int RECORD = 40 + 4 * DIMENSIONS;
    private static final int COUNT = 20;
    private static final VectorFormat FORMAT = new VectorFormat(DIMENSIONS, 99);

    @TempDir
    Path folder;

    @BeforeEach
    void twentyVectors() throws IOException {
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            store.append(Vectors.records(0, 12, DIMENSIONS));
            store.append(Vectors.records(12, COUNT, DIMENSIONS));
        }
    }

    @Test
    void vectorsCutAtAnyPlaceKeepAllWholeRecordsAndTakeNewOnes() throws Exception {
        byte[] vectors = Files.readAllBytes(folder.resolve("vectors"));
        for (int length = vectors.length - 1; length >= 0; length -= 29) {
            restoreAll(vectors);
            cut("vectors", length);
            try (VectorStore store = VectorStore.open(folder, FORMAT)) {
                int whole = Math.max(0, length - FileHeader.BYTES) / RECORD;
                assertThat(store.size()).as("cut to %d", length).isEqualTo(whole);
                store.append(Vectors.records(whole, COUNT, DIMENSIONS));
                assertHolds(store, COUNT);
            }
            try (VectorStore store = VectorStore.open(folder, FORMAT)) {
                assertHolds(store, COUNT);
            }
        }
    }

    @Test
    void aCutIsReported() throws Exception {
        cut("vectors", FileHeader.BYTES + 15 * RECORD + 3);
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            assertThat(store.openingReport()).isEqualTo(new OpeningReport(15, 3, 5, 0, 0, 0, false));
        }
    }

    @Test
    void anyFlippedByteOfTheVectorsIsFoundAndNoWrongVectorGivenOut() throws Exception {
        byte[] vectors = Files.readAllBytes(folder.resolve("vectors"));
        for (int at = FileHeader.BYTES; at < vectors.length; at += 31) {
            restoreAll(vectors);
            flip("vectors", at);
            int hit = (at - FileHeader.BYTES) / RECORD;
            try (VectorStore store = VectorStore.open(folder, FORMAT)) {
                assertThat(store.size()).isEqualTo(COUNT);
                assertThatThrownBy(() -> store.read(hit)).isInstanceOf(VectorDamaged.class);
                List<Integer> found = new ArrayList<>();
                assertThat(store.verify(found::add)).isEqualTo(new VerifyReport(COUNT, 1, 0));
                assertThat(found).containsExactly(hit);
                assertThat(store.partAt(hit)).isEqualTo(1_000_000L + hit);
                assertThat(Vectors.isRecord(store, (hit + 1) % COUNT, (hit + 1) % COUNT)).isTrue();
            }
        }
    }

    @Test
    void aFlippedByteInTheHeaderIsMended() throws Exception {
        byte[] vectors = Files.readAllBytes(folder.resolve("vectors"));
        for (int at = 0; at < FileHeader.BYTES; at += 5) {
            restoreAll(vectors);
            flip("vectors", at);
            try (VectorStore store = VectorStore.open(folder, FORMAT)) {
                assertThat(store.openingReport().headerRepaired()).isTrue();
                assertHolds(store, COUNT);
            }
        }
    }

    @Test
    void aFileThatIsNoVectorsIsRefusedAndLeftAlone() throws Exception {
        byte[] other = new byte[5000];
        new Random(3).nextBytes(other);
        Files.write(folder.resolve("vectors"), other);
        assertThatThrownBy(() -> VectorStore.open(folder, FORMAT)).isInstanceOf(VectorStoreRefused.class)
                .hasMessageContaining("Move it away");
        assertThat(Files.readAllBytes(folder.resolve("vectors"))).isEqualTo(other);
    }

    @Test
    void damageInTheMiddleKeepsTheOrdinalsAfterItEvenWithoutDerivedFiles() throws Exception {
        flip("vectors", FileHeader.BYTES + 5 * RECORD + 50);
        Files.delete(folder.resolve("entries"));
        Files.delete(folder.resolve("codes"));
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            assertThat(store.openingReport()).isEqualTo(new OpeningReport(COUNT, 0, 0, 1, COUNT, COUNT, false));
            assertThat(store.flagsAt(5)).isEqualTo(VectorStore.DAMAGED);
            assertThat(store.partAt(5)).isZero();
            assertThatThrownBy(() -> store.read(5)).isInstanceOf(VectorDamaged.class);
            assertThat(Vectors.isRecord(store, 6, 6)).isTrue();
        }
    }

    @Test
    void anUnacknowledgedEndThatIsWholeInPartLosesOnlyWhatIsTorn() throws Exception {
        cut("entries", FileHeader.BYTES + 16 * Entries.BYTES);
        flip("vectors", FileHeader.BYTES + 17 * RECORD + 4);
        flip("vectors", FileHeader.BYTES + 19 * RECORD + 4);
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            assertThat(store.openingReport()).isEqualTo(new OpeningReport(19, RECORD, 0, 1, 3, 3, false));
            assertThat(Vectors.isRecord(store, 16, 16)).isTrue();
            assertThat(Vectors.isRecord(store, 18, 18)).isTrue();
        }
    }

    @Test
    void derivedFilesCutDamagedOrGoneAreMadeAgain() throws Exception {
        for (String name : List.of("entries", "codes")) {
            byte[] right = Files.readAllBytes(folder.resolve(name));
            for (int length = right.length - 1; length >= 0; length -= 61) {
                Files.write(folder.resolve(name), right);
                cut(name, length);
                assertSearchesRightly();
                assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(right);
            }
            for (int at = 0; at < right.length; at += 41) {
                Files.write(folder.resolve(name), right);
                flip(name, at);
                assertSearchesRightly();
                assertThat(Files.readAllBytes(folder.resolve(name))).as("%s flipped at %d", name, at).isEqualTo(right);
            }
            Files.delete(folder.resolve(name));
            assertSearchesRightly();
            assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(right);
        }
    }

    @Test
    void derivedFilesOfAnotherGenerationAreNotBelieved() throws Exception {
        Path other = folder.resolve("other");
        try (VectorStore store = VectorStore.open(other, FORMAT)) {
            store.append(Vectors.records(100, 100 + COUNT, DIMENSIONS));
        }
        Files.copy(other.resolve("entries"), folder.resolve("entries"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(other.resolve("codes"), folder.resolve("codes"), StandardCopyOption.REPLACE_EXISTING);
        assertSearchesRightly();
    }

    @Test
    void derivedFilesThatSplitFromTheVectorsAtABackupAreNotBelieved() throws Exception {
        byte[] vectors = Files.readAllBytes(folder.resolve("vectors"));
        byte[] entries = Files.readAllBytes(folder.resolve("entries"));
        byte[] codes = Files.readAllBytes(folder.resolve("codes"));
        cut("vectors", FileHeader.BYTES + 10 * RECORD);
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            store.append(Vectors.records(500, 510, DIMENSIONS));
        }
        Files.write(folder.resolve("vectors"), vectors);
        assertSearchesRightly();
        assertThat(Files.readAllBytes(folder.resolve("entries"))).isEqualTo(entries);
        assertThat(Files.readAllBytes(folder.resolve("codes"))).isEqualTo(codes);
    }

    @Test
    void everyAcknowledgedBatchOutlivesAKill() throws Exception {
        Path killed = folder.resolve("killed");
        for (int round = 1; round <= 3; round++) {
            int acknowledged = 0;
            try (ChildJvm child = ChildJvm.start(EndlessAppender.class, killed.toString())) {
                for (int line = 0; line < 7 * round; line++) {
                    acknowledged = Integer.parseInt(Objects.requireNonNull(child.readLine(), "child ended"));
                }
                child.kill();
            }
            try (VectorStore store = VectorStore.open(killed, EndlessAppender.FORMAT)) {
                assertThat(store.size()).isGreaterThanOrEqualTo(acknowledged);
                for (int ordinal = 0; ordinal < store.size(); ordinal++) {
                    assertThat(Vectors.isRecord(store, ordinal, ordinal)).isTrue();
                }
                assertThat(store.verify(ordinal -> {})).isEqualTo(new VerifyReport(store.size(), 0, 0));
            }
        }
    }

    private void assertSearchesRightly() throws Exception {
        try (VectorStore store = VectorStore.open(folder, FORMAT)) {
            assertHolds(store, COUNT);
            for (int index = 0; index * DerivedFile.CHUNK < COUNT; index++) {
                store.codes(index);
            }
            Neighbors nearest = new ExactScan(store, Runnable::run, 1, ordinal -> {}, PlainDotProduct::new)
                    .nearest(store.read(3), 1, OrdinalSet.all(COUNT));
            assertThat(nearest.ordinals()).containsExactly(3);
        }
    }

    private static void assertHolds(VectorStore store, int count) {
        assertThat(store.size()).isEqualTo(count);
        for (int ordinal = 0; ordinal < count; ordinal++) {
            assertThat(Vectors.isRecord(store, ordinal, ordinal)).as("ordinal %d", ordinal).isTrue();
        }
    }

    private void restoreAll(byte[] vectors) throws IOException {
        Files.write(folder.resolve("vectors"), vectors);
        Files.deleteIfExists(folder.resolve("entries"));
        Files.deleteIfExists(folder.resolve("codes"));
        VectorStore.open(folder, FORMAT).close();
    }

    private void cut(String name, int length) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(length);
        }
    }

    private void flip(String name, int at) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.seek(at);
            int value = file.read();
            file.seek(at);
            file.write(value ^ 0x10);
        }
    }
}
