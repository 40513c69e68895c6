package photoscope.vectors;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/** A folder of vectors that is not what it should be and was left untouched; the message says what to do. */
public final class VectorStoreRefused extends ToldIOException {
    private static final long serialVersionUID = 1;

    VectorStoreRefused(Sentence sentence) {
        super(sentence);
    }
}
