package photoscope.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.PhotoId;

class WordIndexDurabilityTest {
    @TempDir
    Path folder;

    @Test
    void remembersTheSequenceOfItsLastCommitAndDropsWhatCameAfter() throws IOException {
        try (WordIndex index = WordIndex.open(folder)) {
            assertThat(index.committedSequence()).isZero();
            assertThat(index.discarded()).isEmpty();
            index.update(List.of(named(1, "kept")));
            index.commit(42);
            index.update(List.of(named(2, "dropped")));
        }
        try (WordIndex index = WordIndex.open(folder)) {
            assertThat(index.committedSequence()).isEqualTo(42);
            assertThat(index.photosMatching("kept")).containsExactly(1);
            assertThat(index.photosMatching("dropped")).isEmpty();
            assertThat(index.discarded()).isEmpty();
        }
    }

    @Test
    void anEmptyCommitStillCounts() throws IOException {
        try (WordIndex index = WordIndex.open(folder)) {
            index.commit(7);
            index.commit(8);
        }
        try (WordIndex index = WordIndex.open(folder)) {
            assertThat(index.committedSequence()).isEqualTo(8);
        }
    }

    @Test
    void anIndexCutOffInAnyFileBeginsAgainAndSaysSo() throws IOException {
        fill();
        for (String file : files()) {
            try (FileChannel channel = FileChannel.open(folder.resolve(file), StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
            beginsAgain(file);
        }
    }

    @Test
    void anIndexThatLostAnyFileBeginsAgainAndSaysSo() throws IOException {
        fill();
        for (String file : files()) {
            Files.delete(folder.resolve(file));
            beginsAgain(file);
        }
    }

    @Test
    void aFlippedByteAnywhereIsFoundAtOpeningOrByReadingEverything() throws IOException {
        int foundByReading = 0;
        for (int sixteenth = 0; sixteenth < 16; sixteenth++) {
            fill();
            flip(files().stream().filter(name -> name.endsWith(".cfs")).findFirst().orElseThrow(), sixteenth / 16.0);
            try (WordIndex index = WordIndex.open(folder)) {
                if (index.discarded().isEmpty()) {
                    foundByReading++;
                    assertThat(index.damage()).isPresent();
                    index.clear();
                    assertThat(index.damage()).isEmpty();
                }
                assertThat(index.size()).isZero();
                assertThat(index.committedSequence()).isZero();
            }
        }
        assertThat(foundByReading).isPositive();
    }

    @Test
    void aSecondOpenIsRefusedWithAReason() throws IOException {
        try (WordIndex index = WordIndex.open(folder)) {
            assertThatThrownBy(() -> WordIndex.open(folder)).isInstanceOf(IOException.class)
                    .hasMessageContaining("in use");
            index.commit(1);
        }
    }

    @Test
    void writingAfterTheEndIsAnOrdinaryFailure() throws IOException {
        WordIndex index = WordIndex.open(folder);
        index.close();
        assertThatThrownBy(() -> index.commit(1)).isInstanceOf(IOException.class);
    }

    private void flip(String file, double place) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(file), StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            long at = (long) (channel.size() * place);
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, at);
            channel.write(ByteBuffer.wrap(new byte[]{(byte) ~one.get(0)}), at);
        }
    }

    private void beginsAgain(String file) throws IOException {
        try (WordIndex index = WordIndex.open(folder)) {
            assertThat(index.committedSequence()).as(file).isZero();
            assertThat(index.discarded()).as(file).isPresent();
            assertThat(index.size()).as(file).isZero();
        }
        fill();
    }

    private void fill() throws IOException {
        try (WordIndex index = WordIndex.open(folder)) {
            index.clear();
            for (int i = 0; i < 200; i++) {
                index.update(List.of(named(i, "beach " + i)));
            }
            index.commit(5);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    private static WordDocument named(long id, String name) {
        return new WordDocument(new PhotoId(id), name + ".jpg", "folder", null, null, List.of("tag"), List.of(), null,
                null, null);
    }
}
