package photoscope.tidying;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * What became, or is to become, of a file.
 *
 * @param from where it lies on the card
 * @param to where its content lies in the library; null where it does not
 * @param bytes its size
 * @param outcome what became of it
 */
public record ImportedFile(Path from, @Nullable Path to, long bytes, Outcome outcome) {
    /** What can become of a file. */
    public enum Outcome {
        /** To be copied. */
        NEW,
        /** Copied, read again and found the same. */
        COPIED,
        /** At its place already, compared byte by byte: from an earlier run for instance. */
        THERE,
        /** Somewhere else in the library, compared byte by byte. */
        IN_LIBRARY,
        /** By its hash in the library, on a drive that is away. */
        AWAY,
        /** The same content comes from another file of the card. */
        TWICE,
        /** It belongs to a photo that the library has already, and lies only on the card. */
        LEFT,
        /** It could not be copied. */
        FAILED
    }

    ImportedFile with(Outcome other) {
        return new ImportedFile(from, to, bytes, other);
    }
}
