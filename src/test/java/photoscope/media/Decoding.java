package photoscope.media;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import photoscope.photo.Problem;
import photoscope.pixels.Picture;

/** Decodes bytes as a file in a folder; what the tests of decoding share. */
record Decoding(Path folder, ByteBudget budget) {
    Picture decode(byte[] content, int shortSide) throws Exception {
        return decode(Files.write(folder.resolve("picture"), content), 1, shortSide);
    }

    Picture decode(Path path, int orientation, int shortSide) throws Exception {
        try (LoadedFile file = new FileLoader(new ByteBudget(64 << 20)).load(path)) {
            return new ImageIoDecoder(budget).decode(file, FileTypes.detect(file), orientation, shortSide);
        }
    }

    Problem problem(byte[] content) throws IOException {
        return catchThrowableOfType(MediaException.class, () -> decode(content, 320)).problem();
    }
}
