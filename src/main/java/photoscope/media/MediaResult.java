package photoscope.media;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.pixels.Picture;

/** What came of reading one file. */
public sealed interface MediaResult {
    /**
     * All of it.
     *
     * @param hash SHA-256 of the whole file
     * @param size bytes of the file
     * @param type by content
     * @param facts what the file says; size 0 x 0 where it does not say it
     * @param picture upright, of the size asked for
     */
    record Content(ContentHash hash, long size, FileType type, Facts facts, Picture picture) implements MediaResult {}

    /**
     * As far as it went.
     *
     * @param hash null where the file could not be read
     * @param size bytes, 0 where the file could not be read
     * @param type null where it is none that is understood
     * @param facts null where the type is not known
     * @param problem what stopped it
     */
    record Failure(@Nullable ContentHash hash, long size, @Nullable FileType type, @Nullable Facts facts,
            Problem problem) implements MediaResult {}
}
