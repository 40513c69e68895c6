package photoscope;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real photos and models that tests read but the project does not carry. */
public final class SharedFiles {
    private SharedFiles() {}

    /** A file or folder under {@code -Dphotoscope.shared}; where it is absent the test is skipped, saying so. */
    public static Path path(String relative) {
        Path path = Path.of(System.getProperty("photoscope.shared", "../shared"))
                .resolve(relative)
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(path)) {
            abort("SKIPPED: needs " + path + " (set -Dphotoscope.shared to the folder of sample photos)");
        }
        return path;
    }
}
