package photoscope.tidying;

import java.util.Optional;

/** Tells which album a photo is in, where layouts ask for that. */
public interface Albums {
    /**
     * The name of one album; the same one each time.
     *
     * @param photo its ordinal
     */
    Optional<String> of(int photo);
}
