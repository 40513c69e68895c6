package photoscope.annotations;

import java.io.IOException;
import java.util.List;

/** Takes over what sidecars say that were written elsewhere. */
interface OutsideWord {
    /** Returns when it is in the journal and in the catalog. */
    void take(List<PhotoChange> photos) throws IOException;
}
