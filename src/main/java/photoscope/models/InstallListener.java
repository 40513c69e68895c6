package photoscope.models;

/** Follows an installation; called often, from the thread that installs. */
@FunctionalInterface
public interface InstallListener {
    /** So many of all the pack's bytes are here, those of an earlier attempt included. */
    void progressed(long bytes, long totalBytes);

    /** Whether to stop; what has been loaded stays for the next time. May be asked from another thread. */
    default boolean cancelled() {
        return false;
    }
}
