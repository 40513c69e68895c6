package photoscope.sources.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;
import photoscope.sources.ExportName;

/** Reads files of other programs' exports that may say something of photos: see {@link ExportName}. */
public final class ExportFiles {
    /** Bytes that tell a table of iCloud's from others. */
    private static final int START = 64;
    private static final long LONGEST_JSON = 1 << 20;
    private static final long LONGEST_LIST = 64 << 20;

    private ExportFiles() {}

    /**
     * What it says; empty where it is nothing of an export, as most JSON files in the world.
     *
     * @throws IOException if it can't be read, or is named as a photo's and not understood; the message says why
     */
    public static Optional<ExportWord> read(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        Path parent = path.getParent();
        String folder = parent == null ? "" : String.valueOf(parent.getFileName());
        String slashed = path.toString().replace('\\', '/');
        if (ExportName.isTable(path)) {
            return ICloudCsv.isOne(start(path))
                    ? ICloudCsv.read(bytes(path, LONGEST_LIST), name, folder)
                    : Optional.empty();
        }
        try {
            if (ExportName.speaksOfOtherFolders(slashed)) {
                Optional<ExportWord> posts = MetaJson.read(bytes(path, LONGEST_LIST), slashed.toLowerCase(Locale.ROOT));
                if (posts.isPresent()) {
                    return posts;
                }
            }
            JsonNode json = ExportJson.read(bytes(path, LONGEST_JSON));
            return TakeoutJson.read(json, name, folder).or(() -> OsxphotosJson.read(json, name));
        } catch (IOException e) {
            if (JsonPhotoName.of(name).namesAPhoto() || !Files.isReadable(path)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(START);
        }
    }

    private static byte[] bytes(Path path, long longest) throws IOException {
        if (Files.size(path) > longest) {
            throw new ToldIOException(Sentence.of("it is too large"));
        }
        return Files.readAllBytes(path);
    }
}
