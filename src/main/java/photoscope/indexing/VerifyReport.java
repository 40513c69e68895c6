package photoscope.indexing;

import java.nio.file.Path;
import java.util.List;

import photoscope.search.DiscardedVectors;

/**
 * What a verification found.
 *
 * @param vectors records whose checksum was compared
 * @param damaged living vectors with a wrong checksum; their photos wait to be embedded again
 * @param checked photos embedded again
 * @param mismatches of them, those whose stored vector is another picture's (cosine below 0.95)
 * @param drifted of them, those a little off (below 0.99): decoder or processor have changed
 * @param unreadable photos of the sample whose file is away, broken or changed since it was indexed
 * @param damagedThumbnails photos whose small picture is damaged or gone
 * @param wordsDamage what is wrong with the word index; empty if nothing is
 * @param parts that the catalog knows
 * @param embedded of them, those with a vector
 * @param discarded vectors that answer for nothing
 */
public record VerifyReport(int vectors, int damaged, int checked, List<Mismatch> mismatches, List<Mismatch> drifted,
        int unreadable, int damagedThumbnails, String wordsDamage, int parts, int embedded,
        DiscardedVectors discarded) {
    /** A photo and the cosine similarity of its stored and its new embedding. */
    public record Mismatch(Path path, float cosine) {}

    public boolean ok() {
        return damaged == 0 && mismatches.isEmpty() && damagedThumbnails == 0 && wordsDamage.isEmpty();
    }
}
