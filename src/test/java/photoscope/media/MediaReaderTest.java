package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.SharedFiles;
import photoscope.photo.ContentHash;
import photoscope.photo.FileType;
import photoscope.photo.ProblemKind;
import photoscope.photo.Stage;

class MediaReaderTest {
    @TempDir
    Path folder;
    private final MediaMemory memory = new MediaMemory(new ByteBudget(128 << 20), new ByteBudget(400 << 20));
    private final MediaReader reader = MediaReader.inProcess(memory, Duration.ofSeconds(20), Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {"broken", "metadata", "captions", "zeroshot", "neardup", "export", "made", "video",
        "macphotos", "faces"})
    @Timeout(300)
    void everyFileIsReadOrReportedInWords(String name) throws Exception {
        List<Path> files = files(SharedFiles.path("photos/" + name));
        List<String> unclear = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<MediaResult>> results = files.stream()
                    .map(file -> threads.submit(() -> reader.read(file, 320)))
                    .toList();
            for (int i = 0; i < files.size(); i++) {
                if (results.get(i).get() instanceof MediaResult.Failure failure && !isClear(failure)) {
                    unclear.add(files.get(i) + ": " + failure.problem());
                }
            }
        }
        assertThat(files).isNotEmpty();
        assertThat(unclear).isEmpty();
    }

    @Test
    void aDamagedPictureStillHasItsHashAndFacts() throws Exception {
        Path path = SharedFiles.path("photos/metadata/exif-samples/jpg/Canon_40D.jpg");
        byte[] all = Files.readAllBytes(path);
        byte[] cut = java.util.Arrays.copyOf(all, all.length / 2);

        MediaResult result = reader.read(Files.write(folder.resolve("cut.jpg"), cut), 320);

        assertThat(result).isInstanceOfSatisfying(MediaResult.Failure.class, failure -> {
            assertThat(failure.hash()).isEqualTo(ContentHash.of(cut));
            assertThat(failure.type()).isEqualTo(FileType.JPEG);
            assertThat(failure.facts()).isNotNull();
            assertThat(failure.facts().camera()).isEqualTo("Canon EOS 40D");
            assertThat(failure.problem().stage()).isEqualTo(Stage.DECODE);
            assertThat(failure.problem().kind()).isEqualTo(ProblemKind.DAMAGED);
        });
    }

    @Test
    void aFileTooLargeForMemoryIsReadFromTheDisk() throws Exception {
        Path path = Files.write(folder.resolve("a.png"),
                TestPictures.encoded(TestPictures.image(TestPictures.textured(400, 300)), "png"));
        MediaReader fromDisk = new MediaReader(new FileLoader(memory.files(), 1000), new FactsReader(Clock.systemUTC()),
                new ImageIoDecoder(memory.pixels()));

        assertThat(fromDisk.read(path, 100)).isInstanceOfSatisfying(MediaResult.Content.class, content -> {
            assertThat(content.picture().height()).isEqualTo(100);
            assertThat(content.facts().width()).isEqualTo(400);
            assertThat(content.size()).isEqualTo(path.toFile().length());
        });
    }

    private static boolean isClear(MediaResult.Failure failure) {
        String reason = failure.problem().reason().english();
        return reason.endsWith(".") && reason.contains(" ") && !reason.contains("Exception") && !reason.contains("null")
                && !reason.contains("java.");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
