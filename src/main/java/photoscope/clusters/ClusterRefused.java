package photoscope.clusters;

/** An edit that can't be made; the message is for people and says what to do. */
public final class ClusterRefused extends Exception {
    private static final long serialVersionUID = 1;

    ClusterRefused(String message) {
        super(message);
    }
}
