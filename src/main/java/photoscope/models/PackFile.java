package photoscope.models;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of a model pack.
 *
 * @param name a relative path below the pack's folder, with forward slashes
 * @param bytes its size
 * @param sha256 its SHA-256 in 64 lower-case hexadecimal digits
 * @param address where it can be downloaded; empty for a pack that comes with Photoscope
 */
public record PackFile(String name, long bytes, String sha256, Optional<URI> address) {
    /** Where it lies when the pack's folder is this one. */
    public Path in(Path folder) {
        return folder.resolve(name);
    }
}
