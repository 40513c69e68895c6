package photoscope.search;

import photoscope.photo.Embedding;
import photoscope.photo.PhotoId;

/** A picture that shows what is looked for, or what is not. */
public sealed interface QueryPicture {
    /** Whether photos should look like it, rather than not. */
    boolean isWanted();

    /** A photo of the library; its stored vector is used. */
    record InLibrary(PhotoId photo, boolean isWanted) implements QueryPicture {}

    /**
     * Any other picture.
     *
     * @param embedding by the library's model pack
     * @param label its path or another name for people
     * @param isWanted whether photos should look like it
     * @param thumbnail a small JPEG of it, to be shown before the results; not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // shared, not copied
    record Outside(Embedding embedding, String label, boolean isWanted, byte[] thumbnail) implements QueryPicture {}
}
