package photoscope.indexing;

import photoscope.photo.PartId;
import photoscope.photo.PhotoId;

/** Which photo a file that was read belongs to. */
sealed interface Resolution {
    /** Nobody has seen this picture before. */
    record New(PhotoId photo, PartId part) implements Resolution {}

    /** Its content has come up earlier in the same batch, whose photos have no ordinals yet. */
    record Twin(int earlier) implements Resolution {}

    /** A photo that the catalog knows. */
    sealed interface Existing extends Resolution {
        /** Its ordinal. */
        int photo();
    }

    /** The file is what it was: only its time has changed, or something of it was missing here. */
    record Same(int photo) implements Existing {}

    /** Its content is a photo's whose files are gone: it has been moved or renamed. */
    record Moved(int photo) implements Existing {}

    /** Its content is a photo's that is still where it was: a copy. */
    record Copy(int photo) implements Existing {}

    /** The photo's only file has new content: someone has edited it. */
    record Edited(int photo) implements Existing {}
}
