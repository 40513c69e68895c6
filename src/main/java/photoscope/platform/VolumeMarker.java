package photoscope.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;
import photoscope.storage.AtomicFile;

/**
 * A small file by which a volume is known that has nothing else to be known by. It is put there only where people have
 * agreed to it.
 */
public final class VolumeMarker {
    /** The file's name, at the top of the volume. */
    public static final String NAME = ".photoscope-volume.json";
    private static final int LONGEST = 4096;
    private static final Pattern ID = Pattern.compile("\"volume\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private VolumeMarker() {}

    /** The id that stands at the top of a volume; none where there is no such file, or it can't be understood. */
    static Optional<String> at(Path mountPoint) {
        Path file = mountPoint.resolve(NAME);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            Matcher id = ID.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            return id.find() ? Optional.of(id.group(1)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts a file with a new id on a volume.
     *
     * @param mountPoint the top of the volume
     * @param anew whether one that is there already is replaced; it stays as it is otherwise
     * @throws IOException if it can't be written, with what to do
     */
    public static void put(Path mountPoint, boolean anew) throws IOException {
        if (!anew && at(mountPoint).isPresent()) {
            return;
        }
        try {
            AtomicFile.write(mountPoint.resolve(NAME), """
                    {"program": "Photoscope", "volume": "%s"}
                    """.formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        } catch (FileSystemException e) {
            throw new ToldIOException(Sentence.of(
                    "%s can't be written to (%s), so that this drive can't be marked. Make it writable, or"
                            + " leave it unmarked.",
                    mountPoint, e.getReason() == null ? Sentence.of("no permission") : e.getReason()), e);
        }
    }
}
