package photoscope.thumbnails;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;
import photoscope.photo.ContentHash;

/** Whatever happens to the files, a hash gives its own thumbnail or none, and what is missing can be put again. */
class ThumbnailStoreCrashTest {
    private static final int COUNT = 12;
    private static final long PACK_BYTES = 1000;

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<ContentHash> damaged = new ConcurrentLinkedQueue<>();
    private final Map<Path, byte[]> right = new TreeMap<>();
    private Path lastPack = Path.of("");

    @BeforeEach
    void aDozenThumbnails() throws IOException {
        try (ThumbnailStore store = open()) {
            for (int i = 0; i < COUNT; i++) {
                store.put(Thumbnails.hash(i), Thumbnails.jpeg(i));
            }
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                right.put(file, Files.readAllBytes(file));
            }
        }
        lastPack = right.keySet().stream().filter(ThumbnailStoreCrashTest::isPack).max(Path::compareTo).orElseThrow();
        assertThat(right.keySet().stream().filter(ThumbnailStoreCrashTest::isPack)).hasSizeGreaterThan(1);
    }

    @Test
    void everyFileMayBeCutAtAnyPlace() throws Exception {
        for (Path file : right.keySet()) {
            for (int length = content(file).length - 1; length >= 0; length -= 53) {
                restore();
                try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
                    access.setLength(length);
                }
                assertMends("%s cut to %d".formatted(file.getFileName(), length), !isPack(file));
            }
        }
    }

    @Test
    void anyByteOfAnyFileMayBeFlipped() throws Exception {
        for (Path file : right.keySet()) {
            for (int at = 0; at < content(file).length; at += 23) {
                restore();
                flip(file, at);
                assertMends("%s flipped at %d".formatted(file.getFileName(), at), !isPack(file));
            }
        }
    }

    @Test
    void aMissingIndexIsMadeAgain() throws Exception {
        Files.delete(folder.resolve("index"));
        try (ThumbnailStore store = open()) {
            assertThat(store.openingReport()).isEqualTo(new OpeningReport(COUNT, 0, COUNT, 0, true));
        }
        assertThat(Files.readAllBytes(folder.resolve("index"))).isEqualTo(content(folder.resolve("index")));
    }

    @Test
    void anIndexOfAnotherStoreIsNotBelieved() throws Exception {
        Path other = folder.resolve("other");
        try (ThumbnailStore store = ThumbnailStore.open(other, PACK_BYTES, damaged::add)) {
            for (int i = COUNT; i > 0; i--) {
                store.put(Thumbnails.hash(i), Thumbnails.jpeg(i));
            }
        }
        Files.write(folder.resolve("index"), Files.readAllBytes(other.resolve("index")));
        assertMends("another store's index", true);
    }

    @Test
    void anOlderIndexIsCompleted() throws Exception {
        byte[] older = Files.readAllBytes(folder.resolve("index"));
        try (ThumbnailStore store = open()) {
            store.put(Thumbnails.hash(COUNT), Thumbnails.jpeg(COUNT));
        }
        Files.write(folder.resolve("index"), older);
        try (ThumbnailStore store = open()) {
            assertThat(store.openingReport()).isEqualTo(new OpeningReport(COUNT + 1, 0, 1, 0, false));
            assertThat(Thumbnails.isThere(store, COUNT)).isTrue();
        }
    }

    @Test
    void damageInTheMiddleCostsOneThumbnailEvenWithoutIndex() throws Exception {
        Path first = folder.resolve("pack-000001");
        flip(first, FileHeader.BYTES + 10);
        flip(first, FileHeader.BYTES + 37);
        Files.delete(folder.resolve("index"));
        try (ThumbnailStore store = open()) {
            assertThat(store.openingReport()).isEqualTo(new OpeningReport(COUNT - 1, 0, COUNT - 1, 1, true));
            for (int i = 1; i < COUNT; i++) {
                assertThat(Thumbnails.isThere(store, i)).isTrue();
            }
        }
    }

    @Test
    void aDamagedThumbnailIsReportedForgottenAndMendedByPuttingItAgain() throws Exception {
        flip(lastPack, content(lastPack).length - 1);
        int last = COUNT - 1;
        try (ThumbnailStore store = open()) {
            assertThat(store.get(Thumbnails.hash(last))).isEmpty();
            assertThat(damaged).containsExactly(Thumbnails.hash(last));
            assertThat(store.contains(Thumbnails.hash(last))).isFalse();
            store.put(Thumbnails.hash(last), Thumbnails.jpeg(last));
            assertThat(Thumbnails.isThere(store, last)).isTrue();
        }
        try (ThumbnailStore store = open()) {
            assertThat(Thumbnails.isThere(store, last)).isTrue();
            assertThat(store.verify().damaged()).isEqualTo(1);
        }
    }

    @Test
    void everythingForcedOutlivesAKill() throws Exception {
        Path killed = folder.resolve("killed");
        for (int round = 1; round <= 3; round++) {
            int forced = 0;
            try (ChildJvm child = ChildJvm.start(EndlessPutter.class, killed.toString())) {
                for (int line = 0; line < 7 * round; line++) {
                    forced = Integer.parseInt(Objects.requireNonNull(child.readLine(), "child ended"));
                }
                child.kill();
            }
            try (ThumbnailStore store = ThumbnailStore.open(killed, EndlessPutter.PACK_BYTES, damaged::add)) {
                assertThat(store.count()).isGreaterThanOrEqualTo(forced);
                for (int i = 0; i < forced; i++) {
                    assertThat(Thumbnails.isThere(store, i)).isTrue();
                }
                assertThat(store.verify()).isEqualTo(new VerifyReport(store.count(), 0, 0));
            }
        }
        assertThat(damaged).isEmpty();
    }

    /** Opens, checks that nothing wrong is given out, puts what is missing again, and looks once more. */
    private void assertMends(String what, boolean nothingLost) throws IOException {
        List<Integer> missing = new ArrayList<>();
        try (ThumbnailStore store = open()) {
            for (int i = 0; i < COUNT; i++) {
                store.get(Thumbnails.hash(i));
                if (!Thumbnails.isThere(store, i)) {
                    assertThat(store.get(Thumbnails.hash(i))).as(what).isEmpty();
                    missing.add(i);
                    store.put(Thumbnails.hash(i), Thumbnails.jpeg(i));
                }
            }
            if (nothingLost) {
                assertThat(missing).as(what).isEmpty();
            }
        }
        try (ThumbnailStore store = open()) {
            assertThat(store.count()).as(what).isEqualTo(COUNT);
            for (int i = 0; i < COUNT; i++) {
                assertThat(Thumbnails.isThere(store, i)).as(what).isTrue();
            }
        }
    }

    private ThumbnailStore open() throws IOException {
        return ThumbnailStore.open(folder, PACK_BYTES, damaged::add);
    }

    private byte[] content(Path file) {
        return Objects.requireNonNull(right.get(file));
    }

    private static boolean isPack(Path file) {
        return file.getFileName().toString().startsWith("pack-");
    }

    private void restore() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : right.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    private static void flip(Path path, int at) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(at);
            int value = file.read();
            file.seek(at);
            file.write(value ^ 0x10);
        }
    }
}
