package photoscope.sources;

/** How a source is watched at the moment. */
public enum WatchMethod {
    /** It is being got ready. */
    STARTING,
    /** The system tells at once. */
    EVENTS,
    /** It is looked through now and then, as it lies on another computer or on a drive that must come out freely. */
    SCAN_OF_VOLUME,
    /** It is looked through now and then, as the system watches no more folders or there are too many. */
    SCAN_OF_MANY,
    /** It is looked through now and then, as the system has no events here. */
    SCAN_OF_SYSTEM,
    /** It is not there; once it is back, all of it is looked through. */
    AWAY
}
