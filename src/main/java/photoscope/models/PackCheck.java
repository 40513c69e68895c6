package photoscope.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import photoscope.photo.Sentence;

/** Holds a pack's files against its manifest. */
final class PackCheck {
    private PackCheck() {}

    /** What is wrong with the files' presence or sizes, if anything is; takes no longer than a look at the folder. */
    static Optional<Sentence> faultInSizes(PackManifest manifest, Path folder) {
        for (PackFile file : manifest.files()) {
            Path path = file.in(folder);
            try {
                if (!Files.isRegularFile(path)) {
                    return Optional.of(Sentence.of("%s is missing", path));
                }
                long bytes = Files.size(path);
                if (bytes != file.bytes()) {
                    return Optional.of(Sentence.of("%s has %s bytes instead of %s", path, bytes, file.bytes()));
                }
            } catch (IOException e) {
                return Optional.of(Sentence.of("%s cannot be read (%s)", path, e));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the files, read from end to end, if anything is. */
    static Optional<Sentence> faultInContents(PackManifest manifest, Path folder) {
        Optional<Sentence> fault = faultInSizes(manifest, folder);
        if (fault.isPresent()) {
            return fault;
        }
        for (PackFile file : manifest.files()) {
            Path path = file.in(folder);
            try {
                if (!Sha256.of(path).equals(file.sha256())) {
                    return Optional.of(Sentence.of("%s has other contents than it should have (SHA-256)", path));
                }
            } catch (IOException e) {
                return Optional.of(Sentence.of("%s cannot be read (%s)", path, e));
            }
        }
        return Optional.empty();
    }
}
