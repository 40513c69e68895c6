package photoscope.models;

import java.time.Duration;

/**
 * How patient a download is.
 *
 * @param attempts connections tried for one file
 * @param pause wait before the second; doubles each time
 * @param stall how long a connection may bring nothing
 */
record DownloadLimits(int attempts, Duration pause, Duration stall) {
    static final DownloadLimits STANDARD = new DownloadLimits(6, Duration.ofSeconds(1), Duration.ofSeconds(30));
}
