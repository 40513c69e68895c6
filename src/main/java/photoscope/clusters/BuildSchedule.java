package photoscope.clusters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

import photoscope.catalog.CatalogSession;

/**
 * Decides when automatic clusters are to be made anew.
 *
 * @param afterPhotos photos that have come since the last build and call for one; 0 for never
 * @param nightly whether a night with anything new calls for one
 */
public record BuildSchedule(int afterPhotos, boolean nightly) {
    private static final String BUILT_AT = "clusters.built-at";
    private static final String BUILT_PHOTOS = "clusters.built-photos";
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    /** Why a build is due. */
    public enum Reason {
        NEW_PHOTOS,
        NIGHT
    }

    /**
     * The last build or, before the first, when one was first asked for.
     *
     * @param photos how many it grouped
     */
    record Last(Instant at, int photos) {}

    /** Notes a build with what it changed. */
    static void note(CatalogSession session, int photos, Instant at) {
        session.properties().set(BUILT_AT, at.toString());
        session.properties().set(BUILT_PHOTOS, Integer.toString(photos));
    }

    static Optional<Last> last(CatalogSession session) {
        return session.properties()
                .get(BUILT_AT)
                .map(at -> new Last(Instant.parse(at),
                        session.properties().get(BUILT_PHOTOS).map(Integer::parseInt).orElse(0)));
    }

    /**
     * @param photos how many have a vector now
     */
    Optional<Reason> due(Last last, int photos, Clock clock) {
        int more = photos - last.photos();
        if (afterPhotos > 0 && more >= afterPhotos) {
            return Optional.of(Reason.NEW_PHOTOS);
        }
        boolean isNewNight = last.at().isBefore(lastNight(clock));
        return nightly && more != 0 && isNewNight ? Optional.of(Reason.NIGHT) : Optional.empty();
    }

    /** The last time it was three in the morning. */
    private static Instant lastNight(Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime night = now.with(NIGHT);
        return (night.isAfter(now) ? night.minusDays(1) : night).toInstant();
    }
}
