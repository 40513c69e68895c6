package photoscope.library;

import java.nio.file.Path;
import java.util.List;

/**
 * What a look at a folder came to that is said to be a source's new place.
 *
 * @param source its number
 * @param from where the library takes it to be
 * @param to where it is said to be
 * @param sampled how many of its files were looked for there
 * @param same how many of them lie there with the content that is known
 * @param different files that lie there with another content
 * @param absent files that do not lie there
 */
public record SourceMove(int source, Path from, Path to, int sampled, int same, List<Path> different,
        List<Path> absent) {
    public SourceMove {
        different = List.copyOf(different);
        absent = List.copyOf(absent);
    }

    /** Whether the folder is that source: half of the sample at least is there, and more of it is as known than not. */
    public boolean isLikely() {
        return 2 * same >= sampled && different.size() <= same;
    }
}
