package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.SidecarFileRow;
import photoscope.catalog.SidecarState;
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/** Reads the files of sidecars. */
final class SidecarFiles {
    private static final long LONGEST_FILE = 16 << 20;

    private SidecarFiles() {}

    /** The sidecar that lies there; an exception where something else does, which must not be overwritten. */
    static Optional<SidecarText> existing(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (Files.size(path) > LONGEST_FILE) {
            throw new ToldIOException(Sentence.of("a file too large for a sidecar lies there"));
        }
        return Optional.of(SidecarText.read(Files.readAllBytes(path)));
    }

    /** A file as it is now; one that is not there has no size and no time. */
    static SidecarFileRow row(Path path, SidecarState state, @Nullable Integer photo, String held, Sentence reason) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new SidecarFileRow(path, attributes.size(), attributes.lastModifiedTime().toMillis(), state, photo,
                    held, reason);
        } catch (IOException e) {
            return new SidecarFileRow(path, 0, 0, state, photo, held, reason);
        }
    }

    /** Whether a file looks different from when it was last looked at, is new or is gone. */
    static boolean hasChanged(Path path, Optional<SidecarFileRow> known) {
        SidecarFileRow now = row(path, SidecarState.READ, null, "", Sentence.NONE);
        boolean isThere = Files.exists(path);
        return known.map(row -> !isThere || row.size() != now.size() || row.modified() != now.modified())
                .orElse(isThere);
    }

    /** What the file said when it was last looked at: of this path or, for a photo that moved with it, of an older one. */
    static Optional<Held> held(Path path, List<SidecarFileRow> ofPhoto) {
        return ofPhoto.stream()
                .filter(row -> row.path().equals(path) && !row.held().isEmpty())
                .findFirst()
                .or(() -> ofPhoto.stream()
                        .filter(row -> !row.held().isEmpty() && !Files.exists(row.path()))
                        .findFirst())
                .map(row -> Held.parse(row.held()));
    }
}
