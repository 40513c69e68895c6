package photoscope.indexing;

import photoscope.catalog.FileRow;
import photoscope.catalog.PartColumns;
import photoscope.photo.ContentHash;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.pixels.Region;

/** What reading one file came to. */
sealed interface ReadResult {
    FileRow file();

    /** It can't be read or understood. */
    record Failed(FileRow file, Problem problem) implements ReadResult {}

    /** It was there when its folder was scanned and is not now. */
    record Vanished(FileRow file) implements ReadResult {}

    /** Its source went away or stopped answering: nothing is known of it now. */
    record OutOfReach(FileRow file) implements ReadResult {}

    /** Its content is in the library already, with thumbnail and embedding: nothing was decoded. */
    record Known(FileRow file, FileStat stat, ContentHash hash) implements ReadResult {}

    /** There is a picture of it for the encoder. */
    sealed interface Pictured extends ReadResult {
        /** What the image encoder takes. */
        float[] tensor();
    }

    /**
     * A frame of a film, of which the {@link Fresh} or {@link Failed} comes after all its frames.
     *
     * @param milliseconds from the beginning
     * @param hash of the frame
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, not compared
    record FilmFrame(FileRow file, int milliseconds, ContentHash hash, byte[] thumbnail,
            float[] tensor) implements Pictured {}

    /**
     * A region of a picture, of which the {@link Fresh} comes after all its regions.
     *
     * @param region which, {@link Region#packed}
     * @param hash of the region
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, not compared
    record PictureRegion(FileRow file, int region, ContentHash hash, float[] tensor) implements Pictured {}

    /**
     * It was read and decoded.
     *
     * @param file which
     * @param stat its size and time when it was read
     * @param hash of its content
     * @param type its format
     * @param facts what it says about itself
     * @param look of the picture, or of the frame that stands for the film
     * @param milliseconds where in the film that frame is; {@link PartColumns#TIMELESS} for a picture
     */
    record Fresh(FileRow file, FileStat stat, ContentHash hash, FileType type, Facts facts, Look look,
            int milliseconds) implements Pictured {
        @Override
        public float[] tensor() {
            return look.tensor();
        }
    }
}
