package photoscope.vectors;

import java.io.IOException;

/** A folder of vectors that is not what it should be and was left untouched; the message says what to do. */
public final class VectorStoreRefused extends IOException {
    private static final long serialVersionUID = 1;

    VectorStoreRefused(String message) {
        super(message);
    }
}
