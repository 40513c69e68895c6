package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import photoscope.SharedFiles;

/** A dozen real photos and one broken file, indexed into a library. */
record IndexedPhotos(Path photos, Path library) {
    private static final int COUNT = 12;

    static IndexedPhotos in(Path folder) throws IOException {
        IndexedPhotos indexed = copied(folder, COUNT);
        Files.writeString(indexed.photos().resolve("broken.jpg"), "no picture at all");
        assertThat(
                CliRun.of("index", indexed.photos().toString(), "--library", indexed.library().toString()).exitCode())
                .isZero();
        return indexed;
    }

    /** Photos that are not indexed yet. */
    static IndexedPhotos copied(Path folder, int count) throws IOException {
        Path photos = Files.createDirectories(folder.resolve("photos"));
        for (Path photo : samples().subList(0, count)) {
            Files.copy(photo, photos.resolve(photo.getFileName()));
        }
        return new IndexedPhotos(photos, folder.resolve("library"));
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SharedFiles.path("photos/captions/flickr8k"))) {
            return files.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
        }
    }

    /** Runs a command on this library. */
    CliRun run(String... arguments) {
        return CliRun.of(
                Stream.concat(Stream.of("--library", library.toString()), Stream.of(arguments)).toArray(String[]::new));
    }
}
