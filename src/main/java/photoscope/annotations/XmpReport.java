package photoscope.annotations;

import java.nio.file.Path;
import java.util.Map;

/**
 * What came of writing XMP files.
 *
 * @param written files that are new or changed
 * @param unchanged photos of which there was nothing to write, or whose file had it already
 * @param failed files that could not be written, and why
 */
public record XmpReport(int written, int unchanged, Map<Path, String> failed) {
    public XmpReport {
        failed = Map.copyOf(failed);
    }
}
