package photoscope.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Holds a pack's files against its manifest. */
final class PackCheck {
    private PackCheck() {}

    /** What is wrong with the files' presence or sizes, if anything is; takes no longer than a look at the folder. */
    static Optional<String> faultInSizes(PackManifest manifest, Path folder) {
        for (PackFile file : manifest.files()) {
            Path path = file.in(folder);
            try {
                if (!Files.isRegularFile(path)) {
                    return Optional.of(path + " is missing");
                }
                long bytes = Files.size(path);
                if (bytes != file.bytes()) {
                    return Optional.of(path + " has " + bytes + " bytes instead of " + file.bytes());
                }
            } catch (IOException e) {
                return Optional.of(path + " cannot be read (" + e + ")");
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the files, read from end to end, if anything is. */
    static Optional<String> faultInContents(PackManifest manifest, Path folder) {
        Optional<String> fault = faultInSizes(manifest, folder);
        if (fault.isPresent()) {
            return fault;
        }
        for (PackFile file : manifest.files()) {
            Path path = file.in(folder);
            try {
                if (!Sha256.of(path).equals(file.sha256())) {
                    return Optional.of(path + " has other contents than it should have (SHA-256)");
                }
            } catch (IOException e) {
                return Optional.of(path + " cannot be read (" + e + ")");
            }
        }
        return Optional.empty();
    }
}
