package photoscope.sources;

import photoscope.photo.Sentence;

/** How a scan ended. Only after {@link Finished} may files that were not found be called missing. */
public sealed interface ScanResult {
    /** What was seen until then. */
    ScanCounts counts();

    /**
     * Everything was looked at, but for what was reported as {@link Found.Unread}.
     *
     * @param counts in all
     */
    record Finished(ScanCounts counts) implements ScanResult {}

    /**
     * The listener did not want to go on.
     *
     * @param counts until then
     */
    record Cancelled(ScanCounts counts) implements ScanResult {}

    /**
     * The source is not there, or went away while it was scanned: a drive that was pulled, a share that was lost.
     *
     * @param counts until then
     * @param reason a sentence for people
     */
    record SourceVanished(ScanCounts counts, Sentence reason) implements ScanResult {}

    /**
     * The source stopped answering in the middle, as a network share does that is lost.
     *
     * @param counts until then
     * @param reason a sentence for people
     */
    record NotAnswering(ScanCounts counts, Sentence reason) implements ScanResult {}

    /**
     * The source is there, but what tells of its photos can't be read: no permission, a damaged database.
     *
     * @param counts until then
     * @param reason a sentence for people, with what to do
     */
    record SourceUnreadable(ScanCounts counts, Sentence reason) implements ScanResult {}
}
