package photoscope.catalog;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A folder that the user asked to have indexed.
 *
 * @param id the catalog's number for it
 * @param volume the volume it lies on
 * @param path where it was last seen, absolute; where another volume has taken that place, a name for it at which there
 *        is nothing
 * @param within where it lies on its volume, with {@code /} between names, empty for all of it; null while not known
 * @param includes glob patterns a file has to match one of; none means all
 * @param excludes glob patterns of what is left out
 * @param scan how often it was scanned
 * @param scannedAt when a scan last came to its end
 * @param isKept whether it is not looked at any more, and its photos stay listed
 */
public record SourceRow(int id, int volume, Path path, @Nullable String within, List<String> includes,
        List<String> excludes, int scan, @Nullable Instant scannedAt, boolean isKept) {}
