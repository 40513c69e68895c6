package photoscope.sources;

import java.io.IOException;

/** There are more folders than can be watched. */
final class WatchLimitException extends IOException {
    private static final long serialVersionUID = 1;

    /** @param why what the system says, or we do */
    WatchLimitException(String why) {
        super(why);
    }
}
