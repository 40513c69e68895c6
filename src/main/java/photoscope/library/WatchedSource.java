package photoscope.library;

import java.nio.file.Path;

/**
 * A folder that is watched, or would be.
 *
 * @param path of the source
 * @param method how it is done now
 */
public record WatchedSource(Path path, Method method) {
    /** How a source is watched. */
    public enum Method {
        /** It is being got ready. */
        STARTING,
        /** The system tells at once. */
        EVENTS,
        /** It is looked through now and then: it lies on another computer, or on a drive that must come out freely. */
        SCAN_OF_VOLUME,
        /** It is looked through now and then: the system watches no more folders, or there are too many. */
        SCAN_OF_MANY,
        /** It is looked through now and then: the system has no events here. */
        SCAN_OF_SYSTEM,
        /** It is not there; once it is back, all of it is looked through. */
        AWAY
    }
}
