package photoscope.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
    @TempDir
    Path folder;

    @Test
    void anAppendFileGoesOnWhereItEndedAndForgetsWhatIsCut() throws Exception {
        Path path = folder.resolve("file");
        try (AppendFile file = new AppendFile(path)) {
            file.append(new byte[]{9, 1, 2, 3, 9}, 1, 3);
            file.force();
        }
        try (AppendFile file = new AppendFile(path)) {
            assertThat(file.length()).isEqualTo(3);
            file.append(new byte[]{4, 5}, 0, 2);
            file.cut(4);
            file.append(new byte[]{6}, 0, 1);
        }
        assertThat(Files.readAllBytes(path)).containsExactly(1, 2, 3, 4, 6);
    }

    @Test
    void anInterruptedThreadReadsOnAndSoDoTheOthers() throws Exception {
        Path path = Files.write(folder.resolve("file"), new byte[]{1, 2, 3, 4});
        try (FileReads reads = new FileReads(path, 1)) {
            byte[] into = new byte[3];
            Thread.currentThread().interrupt();
            reads.read(1, into, 0, 3);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(into).containsExactly(2, 3, 4);
            reads.read(0, into, 1, 1);
            assertThat(into).containsExactly(2, 1, 4);
        }
    }

    @Test
    void anInterruptedThreadGetsItsMapping() throws Exception {
        Path path = Files.write(folder.resolve("file"), new byte[]{1, 2, 3, 4});
        try (Arena arena = Arena.ofShared()) {
            Thread.currentThread().interrupt();
            byte[] mapped = FileMapping.readOnly(path, 1, 3, arena).toArray(ValueLayout.JAVA_BYTE);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(mapped).containsExactly(2, 3, 4);
        }
    }

    @Test
    void readingBeyondTheEndOrAfterClosingIsRefused() throws Exception {
        FileReads reads = new FileReads(Files.write(folder.resolve("file"), new byte[4]), 1);
        assertThatThrownBy(() -> reads.read(2, new byte[3], 0, 3)).isInstanceOf(EOFException.class);
        reads.close();
        assertThatThrownBy(() -> reads.read(0, new byte[1], 0, 1)).hasMessageContaining("closed");
    }

    @Test
    void anAtomicFileReplacesTheOldOneAndLeavesNothingBeside() throws Exception {
        Path path = folder.resolve("file");
        AtomicFile.write(path, new byte[]{1, 2, 3});
        AtomicFile.write(path, new byte[]{4});
        assertThat(Files.readAllBytes(path)).containsExactly(4);
        assertThat(folder).isDirectoryContaining(path::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void zerosDoNotHaveTheChecksumZero() {
        for (int length = 1; length < 10_000; length++) {
            assertThat(Checksum.of(new byte[length], 0, length)).isNotZero();
        }
    }
}
