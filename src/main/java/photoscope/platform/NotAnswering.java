package photoscope.platform;

import java.io.IOException;

/** A disk or share did not answer in the time it had. It may later. */
public final class NotAnswering extends IOException {
    private static final long serialVersionUID = 1;

    NotAnswering(String place) {
        super(place + " does not answer.");
    }
}
