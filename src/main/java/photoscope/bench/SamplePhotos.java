package photoscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import photoscope.media.JpegWriter;
import photoscope.photo.FileType;

/** The photos that indexing is measured with. */
final class SamplePhotos {
    private static final float CAMERA_QUALITY = 0.87f;
    private static final int DIFFERENT = 24;

    private SamplePhotos() {}

    /**
     * Makes JPEGs of this size, every one with bytes of its own; there are 24 different pictures, and the others
     * repeat them with something after the picture's end, so that they cost the same and are not known yet.
     */
    static void make(Path folder, int count, int width, int height) throws IOException {
        JpegWriter writer = new JpegWriter(CAMERA_QUALITY);
        for (int picture = 0; picture < Math.min(count, DIFFERENT); picture++) {
            byte[] jpeg = writer.write(DetailedPicture.of(width, height, picture));
            for (int number = picture; number < count; number += DIFFERENT) {
                byte[] bytes = Arrays.copyOf(jpeg, jpeg.length + 1);
                bytes[jpeg.length] = (byte) (number / DIFFERENT);
                Files.write(folder.resolve("photo-%04d.jpg".formatted(number)), bytes);
            }
        }
    }

    /** The files in a folder that indexing would read. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return new ArrayList<>(paths.filter(Files::isRegularFile)
                    .filter(path -> FileType.ofName(String.valueOf(path.getFileName())).isPresent())
                    .sorted()
                    .toList());
        }
    }
}
