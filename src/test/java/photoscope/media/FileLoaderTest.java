package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.ContentHash;
import photoscope.photo.ProblemKind;

class FileLoaderTest {
    @TempDir
    Path folder;
    private final ByteBudget budget = new ByteBudget(1 << 20);
    private final FileLoader loader = new FileLoader(budget, 10_000);

    @Test
    void aSmallFileIsInMemoryAndTakesFromTheBudgetUntilClosed() throws Exception {
        byte[] content = content(10_000);
        Path path = Files.write(folder.resolve("a.jpg"), content);
        try (LoadedFile file = loader.load(path); ByteSource source = file.open()) {
            assertThat(file.inMemory()).isTrue();
            assertThat(file.hash()).isEqualTo(ContentHash.of(content));
            assertThat(source.bytes(0, source.length())).isEqualTo(content);
            assertThat(budget.available()).isLessThanOrEqualTo(budget.capacity() - 10_000);
        }
        assertThat(budget.available()).isEqualTo(budget.capacity());
    }

    @Test
    void aLargeFileStaysOnDiskAndHasTheSameHashAndBytes() throws Exception {
        byte[] content = content(300_001);
        Path path = Files.write(folder.resolve("a.tif"), content);
        try (LoadedFile file = loader.load(path); ByteSource source = file.open()) {
            assertThat(file.inMemory()).isFalse();
            assertThat(file.hash()).isEqualTo(ContentHash.of(content));
            assertThat(source.bytes(0, source.length())).isEqualTo(content);
            assertThat(source.bytes(299_990, 11)).hasSize(11).endsWith(content[300_000]);
            assertThatThrownBy(() -> source.bytes(299_990, 12)).hasMessageContaining("300001");
            assertThat(budget.available()).isEqualTo(budget.capacity());
        }
    }

    @Test
    void sharedBytesStayUntilTheLastHolderCloses() throws Exception {
        Path path = Files.write(folder.resolve("a.jpg"), content(5000));
        LoadedFile file = loader.load(path);
        LoadedFile shared = file.share();
        file.close();
        assertThat(budget.available()).isLessThan(budget.capacity());
        shared.close();
        assertThat(budget.available()).isEqualTo(budget.capacity());
    }

    @Test
    void aFileThatChangesMeanwhileIsNoticed() throws Exception {
        Path path = Files.write(folder.resolve("a.jpg"), content(10));
        FileStamp before = FileStamp.of(path);
        Files.write(path, content(11));

        assertProblem(() -> before.expectUnchanged(path), ProblemKind.UNREADABLE, "changed while");
    }

    @Test
    void whatCanNotBeReadIsSaidInWords() {
        assertProblem(() -> loader.load(folder.resolve("gone.jpg")), ProblemKind.UNREADABLE, "no longer there");
        assertProblem(() -> loader.load(folder), ProblemKind.NOT_A_PICTURE, "a folder");
        assertThat(budget.available()).isEqualTo(budget.capacity());
    }

    private static void assertProblem(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, ProblemKind kind,
            String words) {
        assertThatThrownBy(work).asInstanceOf(type(MediaException.class)).satisfies(failure -> {
            assertThat(failure.problem().kind()).isEqualTo(kind);
            assertThat(failure.problem().reason().english()).contains(words);
        });
    }

    private static byte[] content(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
