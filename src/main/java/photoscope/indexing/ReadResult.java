package photoscope.indexing;

import photoscope.catalog.FileRow;
import photoscope.photo.ContentHash;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.Problem;

/** What reading one file came to. */
sealed interface ReadResult {
    FileRow file();

    /** It can't be read or understood. */
    record Failed(FileRow file, Problem problem) implements ReadResult {}

    /** It was there when its folder was scanned and is not now. */
    record Vanished(FileRow file) implements ReadResult {}

    /** Its content is in the library already, with thumbnail and embedding: nothing was decoded. */
    record Known(FileRow file, FileStat stat, ContentHash hash) implements ReadResult {}

    /**
     * It was read and decoded.
     *
     * @param file which
     * @param stat its size and time when it was read
     * @param hash of its content
     * @param type its format
     * @param facts what it says about itself
     * @param thumbnail JPEG
     * @param perceptualHash 64 bits
     * @param averageColor 0xRRGGBB
     * @param tensor what the image encoder takes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, not compared
    record Fresh(FileRow file, FileStat stat, ContentHash hash, FileType type, Facts facts, byte[] thumbnail,
            long perceptualHash, int averageColor, float[] tensor) implements ReadResult {}
}
